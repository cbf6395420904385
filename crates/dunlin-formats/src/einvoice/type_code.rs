//! Which kind of document a type code names: UNTDID 1001 for UBL and CII, `TD…` for FatturaPA.
//!
//! Source: EN 16931 BT-3 and its code list; the FatturaPA tables (TipoDocumento). A code that is not listed is not guessed.

use crate::document::EInvoiceType;

/// The kind of a UNTDID 1001 code.
pub(super) fn untdid(code: &str) -> Option<EInvoiceType> {
    Some(match code {
        "381" | "81" | "83" | "261" | "262" | "296" | "308" | "396" | "420" | "458" | "532" => EInvoiceType::CreditNote,
        "384" => EInvoiceType::Correction,
        "386" | "500" | "503" => EInvoiceType::Prepayment,
        // Debit notes, partial, final, self-billed, hire, freight, insurer's and other invoices.
        "71" | "80" | "82" | "84" | "102" | "130" | "202" | "203" | "204" | "211" | "218" | "219" | "295" | "326"
        | "331" | "380" | "382" | "383" | "385" | "387" | "388" | "389" | "390" | "393" | "394" | "395" | "456"
        | "457" | "527" | "553" | "575" | "623" | "633" | "751" | "780" | "817" | "870" | "875" | "876" | "877"
        | "935" => EInvoiceType::Invoice,
        _ => return None,
    })
}

/// The kind of a FatturaPA code.
pub(super) fn fattura(code: &str) -> Option<EInvoiceType> {
    Some(match code {
        "TD04" | "TD08" => EInvoiceType::CreditNote,
        "TD02" | "TD03" => EInvoiceType::Prepayment,
        "TD01" | "TD05" | "TD06" | "TD07" | "TD09" | "TD24" | "TD25" | "TD26" | "TD27" => EInvoiceType::Invoice,
        code if is_for_tax_only(code) => EInvoiceType::Invoice,
        _ => return None,
    })
}

/// Documents that the buyer makes for the tax office: nothing is to be paid on them.
pub(super) fn is_for_tax_only(code: &str) -> bool {
    matches!(code, "TD16" | "TD17" | "TD18" | "TD19" | "TD20" | "TD21" | "TD22" | "TD23" | "TD28" | "TD29")
}

//! The phrases of payment terms: those whose meaning is certain, in English and, where it is cheap, in the other
//! languages that an export is likely to hold. Lower case; hyphens and full stops are spaces here. No rules: only words.

use super::Event;
use super::lex::Tok;

/// `(token, phrases)`; phrases are parted by `|`, and the longest that fits is taken.
pub(super) const PHRASES: &[(Tok, &str)] = &[
    (Tok::Net, "nets|net|n|netto|neto|нето"),
    (
        Tok::Days,
        "j|календарни дни|dienu laikā|day|days|d|calendar days|tag|tage|tagen|jour|jours|dag|dagen|dagar|dage|\
        dager|dzień|dni|giorno|giorni|gg|día|días|dia|dias|zi|zile|de zile|ден|дни|diena|dienas|dienu|dienām",
    ),
    (Tok::Weeks, "week|weeks|woche|wochen|semaine|semaines|weken"),
    (Tok::Months, "month|months|monat|monate|monaten|mois|maand|maanden|mese|mesi|mes|meses"),
    (Tok::Eom, "eom|e o m"),
    (
        Tok::MonthEnd,
        "end of month|end of the month|monatsende|zum monatsende|fin de mois|fin du mois|einde maand|fine mese|\
        f m|fm|fin de mes|sfârșitul lunii|край на месеца",
    ),
    (
        Tok::NextMonthEnd,
        "end of next month|end of the next month|end of following month|end of the following month|\
        fin du mois suivant",
    ),
    (Tok::SameDayNextMonth, "same day next month|same day of next month|same day of the next month"),
    (Tok::DaysFirst, "days first"),
    (Tok::MonthFirst, "month first"),
    (
        Tok::Prox,
        "prox|of the month following|proximo|of next month|of the next month|of following month|\
        of the following month",
    ),
    (Tok::Ordinal, "st|nd|rd|th"),
    (Tok::OnThe, "on the|le|op de|il"),
    (Tok::ToTheNext, "to the next|on the next|next"),
    (Tok::ToThe, "to the|up to the"),
    (Tok::After, "after"),
    (Tok::Rule, "rule"),
    (Tok::Off, "off"),
    (
        Tok::From(Event::Invoice),
        "from invoice|after invoice|no rēķina datuma|from invoice date|from the invoice date|\
        from date of invoice|after invoice date|after date of invoice|nach rechnungsdatum|ab rechnungsdatum|\
        date de facture|date facture|na factuurdatum|data fattura|d f|df|fecha factura|fecha de factura|\
        od daty faktury|от датата на фактурата|de la data facturii",
    ),
    (
        Tok::From(Event::InvoiceReceipt),
        "from invoice receipt|from receipt of invoice|from receipt of the invoice|after receipt of invoice|\
        after receipt of the invoice|nach rechnungserhalt|nach erhalt der rechnung|na ontvangst factuur|\
        na ontvangst van de factuur",
    ),
    (
        Tok::From(Event::Delivery),
        "rog|receipt of goods|from receipt of goods|after receipt of goods|from delivery|after delivery|\
        nach lieferung|ab lieferung|après livraison|na levering",
    ),
    (
        Tok::Cod,
        "cod|c o d|pod|cash on delivery|payment on delivery|on delivery|nachnahme|per nachnahme|\
        contre remboursement|onder rembours|za pobraniem|contrassegno|contra reembolso|ramburs|наложен платеж|\
        pēcmaksa",
    ),
    (
        Tok::InAdvance,
        "in advance|advance|cia|c i a|pia|p i a|cbs|cash in advance|payment in advance|advance payment|\
        cash before shipment|prepaid|pre paid|pay in advance|prepayment|pre payment|vorkasse|vorauskasse|\
        vorauszahlung|paiement d avance|vooruitbetaling|przedpłata|anticipato|pagamento anticipato|\
        pago anticipado|por adelantado|în avans|in avans|plată în avans|plata in avans|предплащане|авансово|\
        авансово плащане|priekšapmaksa",
    ),
    (
        Tok::WithOrder,
        "with order|with the order|cwo|c w o|cash with order|payment with order|à la commande|bij bestelling",
    ),
    (
        Tok::OnReceipt,
        "due on receipt|due upon receipt|on receipt|upon receipt|payable on receipt|due immediately|immediate|\
        immediately|sofort|sofort fällig|zahlbar sofort|à réception|à réception de facture|\
        à réception de la facture|comptant|au comptant|al contado",
    ),
    (Tok::Discount, "discount|skonto|escompte|korting|sconto|descuento|отстъпка|rabat"),
    (Tok::Balance, "balance|remainder|rest|solde|saldo"),
    (Tok::Equal, "equal"),
    (Tok::Monthly, "monthly"),
    (Tok::Weekly, "weekly"),
    (Tok::Instalments, "instalment|instalments|installment|installments|payments"),
    (Tok::First, "first after|the first after"),
    (
        Tok::Filler,
        "payment|payment term|срок за плащане|termin płatności|payable|terms|payment terms|due|due in|due within|\
        within|if paid within|in|zahlbar|zahlbar innerhalb|zahlbar innerhalb von|innerhalb|innerhalb von|\
        ohne abzug|rein|paiement|paiement à|à|sous|betaling|betaling binnen|binnen|pagamento|a|pago|pago a|\
        plata|plata în|przelew|płatność|termin|плащане|в срок от|до|apmaksa",
    ),
];

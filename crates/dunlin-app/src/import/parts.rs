//! Documents in parts: all parts of a document are taken, or none of them.
//!
//! A document that the book has as a whole does not come again in parts, nor in others than it has; and no part is corrected when
//! another cannot be. Else the parts would not make the whole any more.

use std::collections::{BTreeSet, HashMap};

use dunlin_core::instalment::Instalment;
use dunlin_formats::Field;
use dunlin_store::KnownItem;

use super::draft::Draft;
use super::invoice::Planner;
use super::known::is_below_settled;

impl Planner<'_, '_, '_> {
    /// The rows of a customer whose document is there in another way; each is rejected once.
    pub(super) fn refused_documents<'d>(
        &mut self,
        drafts: impl Iterator<Item = &'d Draft>,
        items: &HashMap<String, KnownItem>,
    ) -> BTreeSet<u64> {
        let mut refused = BTreeSet::new();
        for draft in drafts.filter(|_| !items.is_empty()) {
            if let Some((code, why)) = self.refusal(draft, items)
                && refused.insert(draft.row())
            {
                let document = self.drafts.document(draft);
                self.work.notes.reject(draft.row(), code, Some(Field::InvoiceNumber), document, why);
            }
        }
        refused
    }

    fn refusal(&self, draft: &Draft, items: &HashMap<String, KnownItem>) -> Option<(&'static str, String)> {
        let number = self.drafts.number(draft);
        if draft.instalment.is_some() && items.get(number).is_some_and(|known| known.instalment.is_none()) {
            return Some(("row.contradicts", format!("its part would be {number}, which is another invoice")));
        }
        let document = items.get(self.drafts.document(draft))?;
        match (draft.instalment, document.instalment) {
            (None, Some(_)) if document.number == number => {
                // The part, listed by itself; or an invoice of its own that happens to have this number.
                let is_same = self.only_open || document.amount_minor == draft.amount_minor;
                let why = "the book has a part of another invoice under this number, of another amount".to_owned();
                (!is_same).then_some(("row.contradicts", why))
            }
            (None, Some(Instalment { of, .. })) => {
                let why = format!("the book has this invoice in {of} parts, {number}/1 to {number}/{of}");
                Some(("invoice.in_parts", why))
            }
            (Some(_), None) => {
                Some(("invoice.not_in_parts", "the book has this invoice as a whole, due on one day".to_owned()))
            }
            (Some(new), Some(known)) if new.of != known.of => {
                let why = format!("the book has this invoice in {} parts, not in {}", known.of, new.of);
                Some(("invoice.in_parts", why))
            }
            (Some(_), Some(_)) => {
                let is_below = items.get(number).is_some_and(|known| is_below_settled(draft.amount_minor, known));
                let why = format!("more of part {number} is settled than its new amount");
                is_below.then_some(("amount.below_settled", why))
            }
            (None, None) => None,
        }
    }
}

//! The fields that a file can carry, and the kinds of file. The names are fixed, because scripts use
//! them in `--column FIELD=HEADER` and `--kind`.

/// What a file lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Invoices, credit notes and charges, one a row.
    Invoices,
    /// Money received, one receipt a row.
    Receipts,
    /// Customers, one a row.
    Customers,
}

impl Kind {
    /// `invoices`, `receipts` or `customers`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Invoices => "invoices",
            Kind::Receipts => "receipts",
            Kind::Customers => "customers",
        }
    }

    /// The kind of that name.
    pub fn find(name: &str) -> Option<Kind> {
        [Kind::Invoices, Kind::Receipts, Kind::Customers].into_iter().find(|kind| kind.name() == name)
    }
}

macro_rules! fields {
    ($($variant:ident $name:literal $doc:literal),+ $(,)?) => {
        /// One field of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $(#[doc = $doc] $variant),+ }

        impl Field {
            /// All fields, in the interface's order.
            pub const ALL: &'static [Field] = &[$(Field::$variant),+];

            /// The name used in `--column FIELD=HEADER`.
            pub fn name(self) -> &'static str {
                match self { $(Field::$variant => $name),+ }
            }
        }
    };
}

fields! {
    CustomerNumber "customer_number" "The creditor's own number for the customer.",
    CustomerName "customer_name" "The customer's name.",
    ContactName "contact_name" "A person or mailbox at the customer.",
    ContactRole "contact_role" "payables, buyer, manager or owner.",
    Email "email" "The contact's e-mail address.",
    Phone "phone" "The contact's telephone number.",
    AddressLine1 "address_line1" "Street and number.",
    AddressLine2 "address_line2" "Second line of the address.",
    Postcode "postcode" "Postal code.",
    City "city" "Town.",
    Country "country" "Country: code or name.",
    Language "language" "Language of letters: code or name.",
    SalesRep "sales_rep" "The sales representative's name.",
    AccountManager "account_manager" "The account manager's name.",
    CustomerKind "customer_kind" "business, consumer, public_health or other.",
    CustomerClass "customer_class" "Your own name for this kind of customer, for segments of the policy.",
    InvoiceNumber "invoice_number" "The creditor's number of the invoice, credit note or charge.",
    Kind "kind" "invoice, credit note or charge.",
    IssuedOn "issued_on" "Date of issue.",
    DueOn "due_on" "Due date.",
    Amount "amount" "Gross amount; in a file of receipts, the money received.",
    OpenAmount "open_amount" "What is still open of the amount.",
    Currency "currency" "ISO 4217 code.",
    Terms "terms" "Payment terms as text.",
    SentOn "sent_on" "Date of sending.",
    SentBy "sent_by" "email or post.",
    SettledOn "settled_on" "Date of full settlement.",
    Disputed "disputed" "Whether the customer contests it.",
    ReceivedOn "received_on" "Value date of a receipt.",
    Reference "reference" "Reference or remittance text.",
    LateInterest "late_interest" "The interest on late payment that the invoice's own terms state.",
    LateFee "late_fee" "The late fee that the invoice's own terms state.",
    PaymentReference "payment_reference" "What the payer is asked to quote: an RF or another structured reference.",
}

impl Field {
    /// The field of that name.
    pub fn find(name: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.name() == name)
    }

    pub(crate) fn is_date(self) -> bool {
        use Field::{DueOn, IssuedOn, ReceivedOn, SentOn, SettledOn};
        matches!(self, IssuedOn | DueOn | SentOn | SettledOn | ReceivedOn)
    }

    pub(crate) fn is_amount(self) -> bool {
        matches!(self, Field::Amount | Field::OpenAmount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_find_their_fields() {
        assert_eq!(Field::ALL.len(), 33);
        for field in Field::ALL {
            assert_eq!(Field::find(field.name()), Some(*field));
        }
        assert_eq!(Field::find("Invoice number"), None);
        assert_eq!(Kind::find("receipts"), Some(Kind::Receipts));
        assert_eq!(Kind::find("bills"), None);
    }
}

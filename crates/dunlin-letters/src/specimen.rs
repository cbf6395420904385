//! Letters of an invented creditor to an invented customer, as each template says all that it can, and the least: Kilronan owes Verhoef
//! Techniek on 19 November 2026. Texts are looked at with them before they are used, and the tests of letters speak of them.

use dunlin_core::bank_account::BankAccount;
use dunlin_core::correction::WhyWrong;
use dunlin_core::money::{Currency, Money};
use jiff::civil::{Date, date};

use crate::model::{
    Agreed, Agreement, CashOnly, Conversation, CreditTerms, CreditorBlock, CurrencyTable, CustomerBlock, EarlyDiscount,
    InterestLine, InterestTable, InvoiceTerms, ItemKind, ItemRow, LateInterest, LetterModel, Paper, Promised, Rights,
    SignedTerms, Subject, Window, Wrong,
};
use crate::template::{Follow, Template};

/// The creditor of the story.
pub fn creditor() -> CreditorBlock {
    CreditorBlock {
        name: "Verhoef Techniek B.V.".into(),
        address_lines: vec!["Westerkade 14".into(), "3511 HB Utrecht".into()],
        country: "NL".into(),
        phone: "+31 30 555 01 48".into(),
        email: Some("ar@verhoef.example".into()),
        website: None,
        payment_methods: vec!["bank transfer".into(), "SEPA direct debit".into()],
        accounts: vec![BankAccount {
            label: "ABN AMRO".into(),
            iban: Some("NL91ABNA0417164300".into()),
            bic: Some("ABNANL2A".into()),
            bank: Some("ABN AMRO Bank N.V.".into()),
            ..BankAccount::default()
        }],
        registration: vec!["KvK 30900142".into(), "VAT NL809142300B01".into()],
        logo: None,
        signer_name: Some("Mara Ozola".into()),
        signer_role: Some("Accounts receivable".into()),
        complete: true,
    }
}

/// The customer of the story.
pub fn customer() -> CustomerBlock {
    CustomerBlock {
        number: "10482".into(),
        name: "Kilronan Marine Engineering Ltd".into(),
        contact_name: Some("Ms Aoife Ní Dhomhnaill, Accounts Payable".into()),
        address_lines: vec!["Unit 7, Docklands Business Park".into(), "New Dock Road".into(), "Galway H91 X2R9".into()],
        country: Some("IE".into()),
        email: Some("ap@kilronan.example".into()),
    }
}

/// An invoice that is wholly open.
pub fn invoice(number: &str, issued_on: Date, due_on: Date, days_late: i32, minor: i64) -> ItemRow {
    ItemRow {
        kind: ItemKind::Invoice,
        number: number.into(),
        instalment: None,
        issued_on,
        due_on: Some(due_on),
        days_late,
        amount_minor: minor,
        charges_minor: 0,
        open_minor: minor,
        disputed_minor: 0,
        promised_minor: 0,
        received: None,
        stands_from: None,
        interest: None,
        unearned: false,
        tax: None,
        note: None,
    }
}

/// The three items of the picture: two invoices, one paid in part, and a credit note.
pub fn items() -> Vec<ItemRow> {
    let mut first = invoice("2026-0942", date(2026, 9, 24), date(2026, 10, 24), 26, 431_860);
    first.note = Some("Your order PO-77315".into());
    let mut second = invoice("2026-0963", date(2026, 10, 3), date(2026, 11, 2), 17, 317_500);
    second.open_minor = 217_500;
    second.received = Some((100_000, date(2026, 11, 5)));
    let mut credit = invoice("2026-0119", date(2026, 11, 6), date(2026, 11, 6), 0, -26_040);
    credit.kind = ItemKind::CreditNote;
    credit.due_on = None;
    credit.note = Some("Returned seals".into());
    vec![first, second, credit]
}

/// The items as the template speaks of them.
fn rows_of(template: Template) -> Vec<ItemRow> {
    let mut rows = items();
    rows[1].unearned = template == Template::UnearnedDiscount;
    rows
}

/// One table; none where everything is paid.
fn tables(template: Template) -> Vec<CurrencyTable> {
    let table = CurrencyTable::new(Currency::EUR, rows_of(template), 623_320);
    match template {
        Template::Thanks => Vec::new(),
        Template::Invoice => sent(),
        _ => vec![table],
    }
}

/// What the letters of a case are about.
fn subject(template: Template) -> Option<Subject> {
    let money = |minor| Money { minor, currency: Currency::EUR };
    Some(match template {
        Template::Promise => {
            Subject::Promise(Promised { amount: money(431_860), on: date(2026, 11, 27), is_sent: false })
        }
        Template::CashOnly => {
            Subject::CashOnly(CashOnly { broken_promise: Some(date(2026, 11, 16)), until_everything: true })
        }
        Template::Thanks => Subject::Thanks { holds_ended: true },
        Template::Correction => Subject::Correction(Wrong {
            on: date(2026, 11, 12),
            title: "…".into(),
            why: WhyWrong::Paid,
            charges: vec![money(4_000)],
            by_email: false,
        }),
        Template::Invoice => Subject::Invoice(Box::new(InvoiceTerms {
            number: "2026-0942".into(),
            amount: money(431_860),
            due_on: date(2026, 12, 19),
            credit: Some(CreditTerms::Net(30)),
            discounts: vec![EarlyDiscount {
                until: date(2026, 11, 29),
                reduced: money(423_223),
                discount: money(8_637),
            }],
            interest: Some(LateInterest { percent: "10.15".into(), by_month: false, by_law: true }),
            fee: Some(money(2_500)),
            lump_sum: Some(money(4_000)),
        })),
        _ => return None,
    })
}

/// The invoice that is sent.
fn sent() -> Vec<CurrencyTable> {
    vec![CurrencyTable::new(
        Currency::EUR,
        vec![invoice("2026-0942", date(2026, 11, 19), date(2026, 12, 19), 0, 431_860)],
        0,
    )]
}

/// What comes with a statement.
fn copies() -> Vec<LetterModel> {
    let copy = |key: &str| LetterModel { copy: true, key: key.into(), ..letter(Template::Invoice) };
    vec![copy("2026-0861"), copy("2026-0942")]
}

/// The letter of the picture, by any template.
pub fn letter(template: Template) -> LetterModel {
    LetterModel {
        template,
        language: "en".into(),
        key: "2026-11-19-10482-letter".into(),
        date: date(2026, 11, 19),
        written_at: None,
        creditor: creditor(),
        customer: customer(),
        tables: tables(template),
        pay_by: Some(date(2026, 11, 27)),
        minimum_until: Some(date(2026, 11, 30)),
        interest: Vec::new(),
        follows: vec![],
        final_after_days: Some(60),
        booked_up_to: Some(date(2026, 11, 18)),
        conversation: None,
        offer_instalments: false,
        reference: Some("RF91 2026 1048 2".into()),
        phone_hours: None,
        copy: false,
        paper: Paper::A4,
        window: Window::DinLeft,
        registered: false,
        agreement: (template == Template::Agreement).then(agreement),
        subject: subject(template),
        signed: None,
        rights: Rights::default(),
        copies: (template == Template::Statement).then(copies),
        own_words: None,
        texts: None,
    }
}

/// What is open, in three parts.
fn agreement() -> Agreement {
    Agreement {
        plan: "P-10482-1".into(),
        currency: Currency::EUR,
        parts: vec![(date(2026, 11, 30), 223_320), (date(2026, 12, 31), 200_000), (date(2027, 1, 29), 200_000)],
        interest_runs: false,
        grace_days: 3,
        missed: 2,
    }
}

/// A letter with everything that its template can say: charges, every step announced, instalments, hours, a conversation.
pub fn full(template: Template) -> LetterModel {
    let mut model = letter(template);
    let mut rows = rows_of(template);
    rows[0].charges_minor = 4_000;
    rows[0].open_minor += 4_000;
    if !matches!(template, Template::Thanks | Template::Invoice) {
        model.tables = vec![CurrencyTable::new(Currency::EUR, rows, 627_320)];
    }
    let day =
        |at: usize| date(2026, 11, 24).saturating_add(jiff::Span::new().days(10 * i64::try_from(at).unwrap_or(0)));
    model.follows = Follow::ALL.iter().enumerate().map(|(at, follow)| (*follow, day(at))).collect();
    if template != Template::Invoice {
        model.interest = vec![interest()];
        model.rights = Rights { contest_by: Some(date(2026, 12, 18)), refuse_email: true };
    }
    model.offer_instalments = true;
    model.signed = Some(SignedTerms { on: date(2026, 2, 3), clause: "§ 4".into() });
    model.phone_hours = Some("Mon–Fri 9:00–17:00".into());
    model.registered =
        matches!(template, Template::SecondNotice | Template::FinalNotice | Template::LastDeadline | Template::Demand);
    model.conversation = Some(Conversation {
        on: date(2026, 11, 18),
        with: Some("Ms Ní Dhomhnaill".into()),
        summary: "You told us that the pump of 24 September arrived late, and that the invoice was held back until it was fitted.".into(),
        agreed: vec![
            Agreed { by: date(2026, 11, 27), amount: Some(Money { minor: 431_860, currency: Currency::EUR }) },
            Agreed { by: date(2026, 12, 15), amount: None },
        ],
    });
    model
}

/// The same with nothing added, nothing announced and nothing offered; the money of the minimum to catch up did not come.
pub fn plain(template: Template) -> LetterModel {
    let mut model = letter(template);
    if template == Template::Confirmation {
        model.conversation =
            full(template).conversation.map(|talk| Conversation { with: None, agreed: vec![], ..talk });
    }
    model.pay_by = None;
    model.booked_up_to = None;
    model.minimum_until = None;
    model.customer.contact_name = None;
    model.creditor.email = None;
    match &mut model.subject {
        Some(Subject::Promise(promised)) => promised.is_sent = true,
        Some(Subject::CashOnly(cash_only)) => *cash_only = CashOnly::default(),
        Some(Subject::Thanks { holds_ended }) => *holds_ended = false,
        Some(Subject::Correction(wrong)) => {
            model.tables.clear();
            wrong.charges.clear();
        }
        Some(Subject::Invoice(invoice)) => {
            // A copy, half paid, of what was sold without credit and without terms about paying late.
            model.copy = true;
            model.tables[0].rows[0].open_minor = 215_930;
            model.tables[0].total_minor = 215_930;
            let own = InvoiceTerms { credit: Some(CreditTerms::Delivery), ..(**invoice).clone() };
            **invoice = InvoiceTerms { discounts: vec![], interest: None, fee: None, lump_sum: None, ..own };
        }
        None => {}
    }
    model
}

/// The interest on an invoice over the change of a half-year; the rate after the letter's day is not certain.
pub fn interest() -> InterestTable {
    let line = |from, to, days, percent: &str, amount: &str| InterestLine {
        from,
        to,
        days,
        balance_minor: 431_860,
        percent: percent.into(),
        amount: amount.into(),
    };
    InterestTable {
        number: "2026-0942".into(),
        currency: Currency::EUR,
        by_month: false,
        lines: vec![
            line(date(2026, 6, 21), date(2026, 6, 30), 10, "10.27", "12.1513"),
            line(date(2026, 7, 1), date(2026, 7, 4), 4, "10.52", "4.9788"),
        ],
        up_to: date(2026, 7, 4),
        is_certain: false,
        total_minor: 1_713,
    }
}

/// A book of `n` invoices, some late, as a statement would list them.
pub fn many(n: i16) -> Vec<ItemRow> {
    let row = |at: i16| {
        let due_on = date(2026, 8, 1).saturating_add(jiff::Span::new().days(i64::from(at) * 2));
        let issued_on = due_on.saturating_sub(jiff::Span::new().days(30));
        let days_late = i32::try_from(date(2026, 11, 19).duration_since(due_on).as_hours() / 24).unwrap_or(0);
        invoice(&format!("2026-{:04}", 600 + at), issued_on, due_on, days_late, 12_345 + i64::from(at) * 9_871)
    };
    (0..n).map(row).collect()
}

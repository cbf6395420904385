//! What each letter must say, asserted on the words of every output.

use dunlin_core::bank_account::BankAccount;
use dunlin_core::money::Currency;
use dunlin_letters::{CurrencyTable, Follow, Template};

use crate::{reading, story};

fn assert_says(template: Template, phrases: &[&str]) {
    for (output, text) in reading::outputs(&story::full(template)) {
        for phrase in phrases {
            assert!(text.contains(phrase), "{} as {output} lacks {phrase:?}:\n{text}", template.code());
        }
    }
}

#[test]
fn every_letter_names_the_creditor_the_telephone_and_who_signs() {
    for template in Template::ALL {
        assert_says(template, &["Verhoef Techniek B.V.", "+31 30 555 01 48", "Mara Ozola"]);
        // An invoice is a document: nobody signs it.
        if template != Template::Invoice {
            assert_says(template, &["Accounts receivable"]);
        }
    }
}

#[test]
fn every_letter_that_asks_for_money_says_how_to_pay_r0_3() {
    for template in Template::ALL {
        if template.asks_for_money() {
            let needed =
                ["Bank transfer and SEPA direct debit", "NL91 ABNA 0417 1643 00", "ABNANL2A", "RF91 2026 1048 2"];
            assert_says(template, &needed);
        }
    }
}

#[test]
fn every_late_letter_can_be_disregarded_r2_6() {
    for template in Template::ALL.into_iter().filter(|t| t.is_late()) {
        let line = "Payments booked up to 18 November 2026 are included. If you have paid since, please disregard this";
        assert_says(template, &[line]);
    }
}

#[test]
fn receipt_checks_ask_whether_it_arrived_and_demand_nothing_r2_5_r1_2() {
    assert_says(Template::ReceiptCheck, &["reach you?", "2026-0942", "Did they arrive", "call us on +31 30 555 01 48"]);
    assert_says(Template::ReceiptCheckAgain, &["Once more", "reach you?", "is anything unclear"]);
    for template in [Template::ReceiptCheck, Template::ReceiptCheckAgain, Template::Courtesy] {
        for (output, text) in reading::outputs(&story::full(template)) {
            for word in ["IBAN", "To pay", "please transfer", "late by"] {
                assert!(!text.contains(word), "{} as {output}: {word}", template.code());
            }
        }
    }
}

#[test]
fn courtesy_asks_for_the_day_of_payment_r1_3() {
    assert_says(
        Template::Courtesy,
        &["whether everything is right with the goods or the service", "on which day you mean to pay"],
    );
}

#[test]
fn due_soon_is_short_r2_6() {
    assert_says(Template::DueSoon, &["€6,273.20 due on 24 October", "the first on Saturday 24 October 2026"]);
}

#[test]
fn an_unearned_discount_is_thanked_for_first_and_asked_for_politely_r1_10() {
    let opening = [
        "About the early-payment discount: €2,175.00 still open",
        "Thank you for your payment. It was less by the early-payment discount, but came after the last day for it",
        "So €2,175.00 is still open",
        "less an early-payment discount that was no longer on offer",
    ];
    assert_says(Template::UnearnedDiscount, &opening);
    assert_says(
        Template::UnearnedDiscount,
        &["Please transfer €6,273.20 so that it reaches us by Friday 27 November 2026", "tell us"],
    );
    let mut several = story::letter(Template::UnearnedDiscount);
    several.tables[0].rows[0].unearned = true;
    for (output, text) in reading::outputs(&several) {
        assert!(text.contains("Thank you for your payments. They were less"), "{output}: {text}");
    }
}

#[test]
fn reminder_has_number_date_amount_telephone_and_charges_r0_5() {
    let items = ["2026-0942", "24 Sept 2026", "24 Oct 2026", "2026-0963", "€6,273.20"];
    assert_says(Template::Reminder, &items);
    let tone = [
        "Reminder:",
        "may simply have been overlooked",
        "Charges of €40.00 have been added so far",
        "instalments is possible",
    ];
    assert_says(Template::Reminder, &tone);
    assert_says(Template::Reminder, &["by Friday 27 November 2026", "or do you need more time?"]);
}

#[test]
fn without_charges_there_is_no_column_and_it_is_said_r3_3() {
    for (output, text) in reading::outputs(&story::letter(Template::Reminder)) {
        assert!(text.contains("No charges have been added so far."), "{output}");
        assert!(!text.contains("Charges €") && !text.contains("charges 40"), "{output}");
        assert!(!text.contains("instalments"), "{output}: nothing may be offered that was not allowed");
    }
    let charged = reading::outputs(&story::full(Template::Reminder));
    assert!(charged.iter().all(|(_, text)| text.contains("Charges €") || text.contains("charges 40.00")));
}

#[test]
fn interest_that_is_not_booked_is_told_beside_the_item() {
    let mut model = story::letter(Template::PastDue);
    model.tables[0].rows[0].interest = Some((526, model.date));
    for (output, text) in reading::outputs(&model) {
        assert!(text.contains("€5.26, not included here"), "{output}: {text}");
    }
}

#[test]
fn how_interest_comes_about_stands_below_the_letter_r0_5() {
    let mut model = story::full(Template::SecondNotice);
    model.tables[0].rows[0].tax = Some((694, "21.00".into()));
    for (output, text) in reading::outputs(&model) {
        for phrase in [
            "How the interest on 2026-0942 comes about",
            "21 Jun 2026 – 30 Jun 2026",
            "10.27",
            "12.1513",
            "Interest up to 4 July 2026",
            "17.13",
            "The rate after 4 July 2026 is not published yet; the interest from then on follows.",
            "21.00 % tax of €6.94 included",
        ] {
            assert!(text.contains(phrase), "{output} lacks {phrase:?}:\n{text}");
        }
    }
    model.interest.clear();
    assert!(reading::outputs(&model).iter().all(|(_, text)| !text.contains("comes about")));
}

#[test]
fn a_charge_that_stands_by_itself_is_counted_once() {
    let mut model = story::letter(Template::PastDue);
    let mut charge = story::invoice("F-1", model.date, model.date, 1, 4_000);
    charge.kind = dunlin_letters::ItemKind::Charge;
    charge.charges_minor = 4_000;
    model.tables[0].rows.push(charge);
    model.tables[0].total_minor += 4_000;
    for (output, text) in reading::outputs(&model) {
        assert!(text.contains("Charges of €40.00 have been added so far"), "{output}: {text}");
    }
}

#[test]
fn a_charge_is_named_beside_what_is_past_due_and_not_counted_with_it() {
    let mut model = story::letter(Template::ToManagement);
    let mut charge = story::invoice("INT-1", model.date, model.date, 0, 4_000);
    charge.kind = dunlin_letters::ItemKind::Charge;
    let mut rows = model.tables[0].rows.clone();
    rows.push(charge);
    model.tables = vec![CurrencyTable::new(Currency::EUR, rows, 627_320)];
    for (output, text) in reading::outputs(&model) {
        assert!(text.contains("Two invoices with a sum of €6,273.20 are past due"), "{output}: {text}");
        assert!(text.contains("Charges of €40.00 have been added"), "{output}: {text}");
    }
}

#[test]
fn past_due_says_that_it_is_late_r2_6() {
    assert_says(Template::PastDue, &["Past due:", "are now late, by up to 26 days", "payment was agreed"]);
}

#[test]
fn second_reminder_opens_a_dialogue_r1_6() {
    assert_says(Template::SecondReminder, &["we would rather find a way with you", "at a time that suits you"]);
}

#[test]
fn confirmation_repeats_what_was_said_and_agreed_r1_5() {
    let said = ["the conversation with Ms Ní Dhomhnaill on 18 November 2026", "the pump of 24 September arrived late"];
    assert_says(Template::Confirmation, &said);
    assert_says(
        Template::Confirmation,
        &["We agreed:", "€4,318.60 by 27 November 2026.", "Payment by 15 December 2026."],
    );
    let mut model = story::full(Template::Confirmation);
    model.conversation.iter_mut().for_each(|talk| {
        talk.agreed.clear();
        talk.summary.clear();
    });
    for (output, text) in reading::outputs(&model) {
        assert!(text.contains("no other terms were agreed") && !text.contains("We agreed:"), "{output}");
    }
}

#[test]
fn to_management_is_addressed_to_management_and_sums_up_r1_7() {
    assert_says(
        Template::ToManagement,
        &["needs a decision", "€6,273.20 are past due, the oldest by 26 days", "nothing personal"],
    );
    let mut model = story::full(Template::ToManagement);
    model.customer.contact_name = None;
    let preview = reading::outputs(&model).into_iter().find(|(output, _)| *output == "preview");
    assert!(preview.is_some_and(|(_, text)| text.contains("For the attention of the management")));
}

#[test]
fn second_notice_is_marked_certified_and_names_the_procedure_r0_6() {
    assert_says(
        Template::SecondNotice,
        &["Second notice:", "seriously overdue", "legal duty to pay", "lawsuit", "goodwill"],
    );
    assert_says(
        Template::SecondNotice,
        &["before it is 60 days late", "23 January 2027", "all business with you stops"],
    );
    assert_says(
        Template::SecondNotice,
        &["2 February 2027", "handed over for collection", "22 February 2027", "legal action"],
    );
    assert_on_paper(Template::SecondNotice, "Certified letter");
}

#[test]
fn demand_names_the_minimum_until_when_and_the_privilege_r1_8() {
    let minimum = "The minimum needed to catch up is €6,273.20, charges of €40.00 included. This sum holds until Monday 30 November 2026";
    assert_says(Template::Demand, &["Demand:", minimum, "Minimum to catch up"]);
    assert_says(Template::Demand, &["no longer eligible for credit", "Credit is a privilege, not a right"]);
    assert_says(Template::Demand, &["orders are taken against payment in advance only"]);
}

#[test]
fn demand_asks_only_for_what_is_past_due() {
    let mut model = story::full(Template::Demand);
    model.tables[0].rows.push(story::invoice("2026-1001", model.date, model.date, 0, 100_000));
    model.tables[0].total_minor += 100_000;
    for (output, text) in reading::outputs(&model) {
        assert!(text.contains("The minimum needed to catch up is €6,273.20"), "{output}");
        assert!(text.contains("7,273.20"), "{output}: the balance stands beside the minimum");
    }
}

#[test]
fn final_notice_includes_charges_names_what_follows_and_urges_to_call_r0_7() {
    assert_says(
        Template::FinalNotice,
        &["Final notice:", "This is our final notice.", "Late charges of €40.00 are included."],
    );
    assert_says(
        Template::FinalNotice,
        &["We urge you to call +31 30 555 01 48", "legal action", "handed over for collection"],
    );
    assert_on_paper(Template::FinalNotice, "Certified letter");
}

#[test]
fn in_collections_and_last_deadline_r0_9_r0_10() {
    assert_says(Template::InCollections, &["Your account is now in collections", "stopped all business"]);
    assert_says(Template::LastDeadline, &["one last deadline", "must reach us by Friday 27 November 2026"]);
}

#[test]
fn statement_lists_everything_deducts_credits_and_shows_age_r4_3() {
    assert_says(
        Template::Statement,
        &["Statement of account", "Balance", "Credit note 2026-0119", "−260.40", "€6,273.20 is past due"],
    );
    assert_says(Template::Statement, &["1–30 days late", "€6,533.60", "Not due", "−€260.40", "Over 90 days"]);
}

#[test]
fn an_invoice_says_when_it_is_due_and_what_early_and_late_mean_r0_2_r0_3_r0_4_r1_9_r1_10() {
    let needed = [
        "2026-0942",
        "Saturday 19 December 2026",
        "30 days of credit from the day of the invoice",
        "Bank transfer and SEPA direct debit",
        "If €4,232.23 has reached us by Sunday 29 November 2026, the rest of €86.37 is forgiven",
        "What counts is the day on which the money arrives",
        "10.15 % a year",
        "Each late invoice costs a fee of €25.00",
        "a lump sum of €40.00",
        "Questions about this invoice: ",
    ];
    assert_says(Template::Invoice, &needed);
    let copy = story::plain(Template::Invoice);
    for (output, text) in reading::outputs(&copy) {
        for needed in
            ["opy", "To be paid on delivery", "€4,318.60 is due on", "2,159.30", "Please pay by the due date."]
        {
            assert!(text.contains(needed), "a copy as {output} lacks {needed}:\n{text}");
        }
        for absent in ["forgiven", "interest", "lump sum", "Saturday 29"] {
            assert!(!text.contains(absent), "a copy as {output} says {absent}:\n{text}");
        }
    }
    let page = &crate::pages::pages(&copy)[0];
    assert!(page.contains("Invoice 2026-0942 · Copy"), "{page}");
    let mut paid = copy;
    paid.tables[0].rows[0].open_minor = 0;
    paid.tables[0].total_minor = 0;
    for (output, text) in reading::outputs(&paid) {
        assert!(!text.contains("How to pay"), "a paid copy as {output} asks for nothing:\n{text}");
    }
}

#[test]
fn no_step_is_named_that_the_policy_does_not_hold() {
    for template in Template::ALL {
        let mut model = story::full(template);
        model.follows.clear();
        let bare = reading::outputs(&model);
        for (output, text) in &bare {
            assert!(!text.contains("comes next"), "{} as {output}", template.code());
        }
        for follow in Follow::ALL {
            model.follows = vec![(follow, story::full(template).date.saturating_add(jiff::Span::new().days(40)))];
            let act = reading::english().text(&format!("follow-{}", follow.code()), &[]);
            let names = reading::outputs(&model)
                .iter()
                .all(|(_, text)| text.contains(&act) && text.contains("29 December 2026"));
            let quiet = reading::outputs(&model) == bare;
            let legal = follow.is_legal() && !template.may_name_legal_steps();
            let talk = !template.is_late()
                || matches!(
                    template,
                    Template::SecondReminder
                        | Template::UnearnedDiscount
                        | Template::PartMissed
                        | Template::CreditHold
                        | Template::CashOnly
                        | Template::StopTrading
                        | Template::EarlyOut1
                        | Template::EarlyOut2
                        | Template::EarlyOut3
                );
            assert_eq!(
                (names, quiet),
                if legal || talk { (false, true) } else { (true, false) },
                "{template:?} {follow:?}"
            );
        }
    }
}

#[test]
fn soft_letters_name_the_next_step_only() {
    for (output, text) in reading::outputs(&story::full(Template::Reminder)) {
        assert!(text.contains("this comes next on 24 November 2026: charges for late payment"), "{output}");
        assert!(!text.contains("final notice") && !text.contains("2027"), "{output}");
    }
}

fn assert_on_paper(template: Template, phrase: &str) {
    for (output, text) in reading::outputs(&story::full(template)) {
        assert_eq!(text.contains(phrase), output == "preview" || output == "pdf", "{} as {output}", template.code());
    }
}

#[test]
fn each_sum_says_into_which_account_it_goes_r0_3() {
    let mut model = story::letter(Template::Reminder);
    let dollars = Currency::find("USD").expect("a currency");
    let rows = vec![model.tables[0].rows[0].clone()];
    model.tables.push(CurrencyTable::new(dollars, rows, 51_648));
    model.creditor.accounts.push(BankAccount {
        label: "Dollars".into(),
        holder: Some("Verhoef Holding N.V.".into()),
        number: Some("20-00-00 55779911".into()),
        bank: Some("Barclays".into()),
        currency: Some(dollars),
        ..BankAccount::default()
    });
    for (output, text) in reading::outputs(&model) {
        for words in ["NL91 ABNA 0417 1643 00", "Verhoef Holding N.V.", "20-00-00 55779911", "Barclays"] {
            assert!(text.contains(words), "{output} lacks {words:?}:\n{text}");
        }
    }
    model.creditor.accounts.truncate(1);
    for (output, text) in reading::outputs(&model) {
        assert!(!text.contains("20-00-00"), "{output}: one account takes all: {text}");
        assert!(text.contains("NL91 ABNA 0417 1643 00"), "{output}");
    }
}

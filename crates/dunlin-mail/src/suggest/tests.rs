//! Sentences and what they mean, in every language; and those that must mean nothing.

use super::*;
use crate::came::{Amount, Ground};
use jiff::civil::date;

fn meant(text: &str) -> Vec<(Meaning, Option<Date>)> {
    all(text, Some(date(2026, 11, 16))).into_iter().map(|one| (one.meaning, one.on)).collect()
}

#[test]
fn files_are_written_as_they_are_looked_for() {
    for (language, file) in FILES {
        let phrases = phrases::read(file);
        let lines: Vec<&str> = file.lines().filter(|line| !line.is_empty() && !line.starts_with('[')).collect();
        assert_eq!(
            phrases.iter().map(|(_, phrase)| *phrase).collect::<Vec<_>>(),
            lines,
            "{language}: a section without a known name"
        );
        let mut sections: Vec<String> = phrases.iter().map(|(section, _)| format!("{section:?}")).collect();
        sections.dedup();
        assert_eq!(sections.len(), 13, "{language}: {sections:?}");
        for phrase in lines {
            assert_eq!(phrase, folded(phrase), "{language}");
        }
    }
}

#[test]
fn promises_in_every_language() {
    let day = Some(date(2026, 11, 30));
    let sentences = [
        "Dear all,\n\nwe will pay the invoice on 30.11.2026.",
        "Ще платим фактурата на 30.11.2026 г.",
        "Ще преведем сумата до края на месеца.",
        "Nous paierons la facture le 30 novembre.",
        "Le virement sera effectué le 30/11/2026.",
        "Rēķins tiks apmaksāts 2026. gada 30. novembrī.",
        "Samaksasim lidz 30.11.2026.",
        "De factuur wordt betaald op 30 november.",
        "Wij betalen uiterlijk 30-11-2026.",
        "Vom achita factura pe 30 noiembrie.",
        "Vom plati pana la sfarsitul lunii.",
        "Wir überweisen am 30. November.",
    ];
    for sentence in sentences {
        assert_eq!(meant(sentence), [(Meaning::Promise, day)], "{sentence}");
    }
    let amount = all("We will pay EUR 1,200.00 by 30.11.2026.", Some(date(2026, 11, 16)))[0].amount;
    assert_eq!(amount, Some(Amount { minor: 120_000, currency: "EUR" }));
}

#[test]
fn no_promise_where_it_is_not_certain() {
    let sentences = [
        "We will pay soon.",
        "We will not pay on 30.11.2026.",
        "If you send the credit note we will pay on 30.11.2026.",
        "We will pay half on 30.11.2026.",
        "We will pay on 30.11.2026 or 05.12.2026.",
        "We will pay on 3/4/2026.",
        "We will pay on 30.10.2026.",
        "We will pay on 30.11.2036.",
        "We might pay on 30.11.2026.",
        "Няма да платим на 30.11.2026 г.",
        "Ако изпратите кредитно известие, ще платим на 30.11.2026 г.",
        "Nous ne paierons pas le 30 novembre.",
        "Mēs nesamaksāsim līdz 30.11.2026.",
        "Ja saņemsim kredītrēķinu, samaksāsim 30.11.2026.",
        "Wij betalen niet voor 30 november.",
        "Zodra de goederen er zijn, betalen wij op 30 november.",
        "Nu vom plăti pe 30 noiembrie.",
        "Dacă primim marfa, vom plăti pe 30 noiembrie.",
        "Your order will ship on 30.11.2026.",
        "Thank you for your mail of 30.11.2026.",
        "We will be paid on 30.11.2026.",
        "We will pay after 30.11.2026.",
        "The invoice of 30.11.2026 will be paid.",
        "Фактурата от 30.11.2026 ще бъде платена.",
        "La facture du 30 novembre sera payée.",
        "De factuur van 30 november wordt betaald.",
        "Factura din 30 noiembrie va fi plătită.",
        "Payment will be due on 30.11.2026.",
        "Mums tiks samaksāts 30.11.2026.",
    ];
    for sentence in sentences {
        assert_eq!(meant(sentence), [], "{sentence}");
    }
}

#[test]
fn payments_in_every_language() {
    let day = Some(date(2026, 11, 12));
    let sentences = [
        "The invoice was paid on 12.11.2026.",
        "Фактурата вече е платена на 12.11.2026 г.",
        "La facture a été réglée le 12 novembre.",
        "Rēķins ir apmaksāts 12.11.2026.",
        "De factuur is reeds betaald op 12 november.",
        "Factura a fost achitată pe 12 noiembrie.",
    ];
    for sentence in sentences {
        assert_eq!(meant(sentence), [(Meaning::AlreadyPaid, day)], "{sentence}");
    }
    for sentence in [
        "We have not paid this yet.",
        "Фактурата не е платена.",
        "We hebben nog niet betaald.",
        "Has it been paid to you or have we paid it twice?",
    ] {
        assert!(!meant(sentence).iter().any(|(meaning, _)| *meaning == Meaning::AlreadyPaid), "{sentence}");
    }
    assert_eq!(meant("We have paid. The rest we will pay on 30.11.2026."), []);
}

#[test]
fn disputes_with_their_ground() {
    let cases = [
        ("We never received the goods.", Ground::NotReceived),
        ("The goods arrived damaged, see the picture.", Ground::Quality),
        ("The amount is wrong.", Ground::Amount),
        ("You invoiced twice: this was invoiced twice.", Ground::Duplicate),
        ("We never ordered this.", Ground::NotOrdered),
        ("We dispute this invoice.", Ground::Unsaid),
        ("Стоката не е доставена.", Ground::NotReceived),
        ("Сумата е грешна.", Ground::Amount),
        ("Nous n'avons pas reçu la marchandise.", Ground::NotReceived),
        ("Le montant est erroné.", Ground::Amount),
        ("Preces ir bojātas.", Ground::Quality),
        ("Rēķinā ir kļūda.", Ground::Amount),
        ("De goederen waren beschadigd.", Ground::Quality),
        ("Het bedrag klopt niet.", Ground::Amount),
        ("Nu am primit marfa.", Ground::NotReceived),
        ("Am fost facturat de două ori.", Ground::Duplicate),
    ];
    for (sentence, ground) in cases {
        assert_eq!(meant(sentence), [(Meaning::Dispute(ground), None)], "{sentence}");
    }
    assert_eq!(
        meant("We will pay on 30.11.2026 although the goods were damaged."),
        [(Meaning::Dispute(Ground::Quality), None)]
    );
    assert_eq!(meant("If the goods are damaged we will tell you."), []);
}

#[test]
fn copies_wrong_people_and_questions() {
    let cases = [
        ("Could you send me a copy of the invoice?", Meaning::CopyWanted),
        ("Моля, изпратете ни фактурата.", Meaning::CopyWanted),
        ("Pouvez-vous nous envoyer une copie de la facture ?", Meaning::CopyWanted),
        ("Lūdzu, atsūtiet rēķinu.", Meaning::CopyWanted),
        ("We hebben de factuur niet ontvangen.", Meaning::CopyWanted),
        ("Nu am primit factura.", Meaning::CopyWanted),
        ("You have the wrong person.", Meaning::WrongPerson),
        ("Г-жа Петрова вече не работи при нас.", Meaning::WrongPerson),
        ("Je ne suis pas la bonne personne.", Meaning::WrongPerson),
        ("Viņa pie mums vairs nestrādā.", Meaning::WrongPerson),
        ("Zij werkt niet meer bij ons.", Meaning::WrongPerson),
        ("Doamna Pop nu mai lucrează la noi.", Meaning::WrongPerson),
        ("To which account should we pay?", Meaning::Question),
        ("Към коя сметка да преведем?", Meaning::Question),
    ];
    for (sentence, meaning) in cases {
        assert_eq!(meant(sentence), [(meaning, None)], "{sentence}");
    }
    let near_by = [
        "The machine no longer works.",
        "You had the wrong amount in mind.",
        "The goods went to the wrong address.",
        "I attach a copy of the invoice.",
        "The meeting was cancelled.",
        "We are not responsible for the damage.",
        "Прилагам копие от фактурата.",
        "De machine werkt niet meer.",
        "Машината вече не работи.",
        "Vă mulțumim pentru copia facturii.",
        "Ci-joint une copie de la facture.",
        "Pielikumā rēķina kopija.",
    ];
    for sentence in near_by {
        assert_eq!(meant(sentence), [], "{sentence}");
    }
    for sentence in ["", "Thank you!", "??", "Kind regards", "Hello Anna", "We received your mail."] {
        assert_eq!(meant(sentence), [], "{sentence}");
    }
}

#[test]
fn sentences_end_where_they_end() {
    assert_eq!(
        sentences("Hello,\nwe pay on 30. November. Thanks\nAnna"),
        ["Hello,", "we pay on 30. November.", "Thanks", "Anna"]
    );
    assert_eq!(sentences("Invoice no. 7 is paid? Yes!\n\n---"), ["Invoice no. 7 is paid?", "Yes!"]);
}

//! Every notice in every language of letters: what it says is kept as text in `tests/letters` (the letter, then the lines that are
//! otherwise in an e-mail), has all that its kind needs on each
//! output, and keeps to the rules of tone, which catch what is planted.
//!
//! `UPDATE_GOLDEN=1` writes the texts anew; the difference is then read by a person.

use std::path::Path;

use dunlin_letters::tone::{May, Rule, faults, faults_of_shipped};
use dunlin_letters::{
    Channel, Content, Follow, LetterModel, Subject, Template, lacking, letter_text, letter_title, render_email,
};
use dunlin_words::Words;

use crate::{reading, story};

/// The languages of letters, each with its words.
fn languages() -> impl Iterator<Item = (&'static str, Words)> {
    Words::letter_languages().map(|language| (language, Words::for_letters(language).0))
}

/// A letter of the story in a language: a correction names the reminder as it was written in it.
fn told(mut model: LetterModel, language: &str, words: &Words) -> LetterModel {
    language.clone_into(&mut model.language);
    if let Some(Subject::Correction(wrong)) = &mut model.subject {
        wrong.title = letter_title(&story::letter(Template::Reminder), words, Channel::Letter).expect("a title");
    }
    model
}

fn all(language: &str, words: &Words) -> Vec<LetterModel> {
    let both = |template| [story::full(template), story::plain(template)];
    Template::ALL.into_iter().flat_map(both).map(|model| told(model, language, words)).collect()
}

#[test]
fn every_notice_is_kept_as_text_in_every_language() {
    #[expect(clippy::disallowed_methods, reason = "a test is asked to write by the environment")]
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    for (language, words) in languages() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters").join(language);
        for template in Template::ALL {
            let model = told(story::full(template), language, &words);
            let email = render_email(&model, &words).expect("an e-mail");
            let letter = letter_text(&model, &words).expect("a letter");
            let only = email.text.lines().filter(|line| !letter.lines().any(|own| own == *line));
            let text =
                format!("{letter}\n––– as an e-mail: {}\n{}\n", email.subject, only.collect::<Vec<_>>().join("\n"));
            let path = folder.join(format!("{}.txt", template.code()));
            if std::fs::read_to_string(&path).ok().as_deref() == Some(text.as_str()) {
                continue;
            }
            wrong.push(format!("{language}/{}", template.code()));
            if update {
                std::fs::create_dir_all(&folder).expect("a folder");
                std::fs::write(&path, text).expect("written");
            }
        }
    }
    assert!(wrong.is_empty(), "these letters differ from tests/letters: {}", wrong.join(", "));
}

#[test]
fn every_notice_says_what_its_kind_needs_in_every_language_and_output() {
    for (language, words) in languages() {
        for model in all(language, &words) {
            for (output, text) in reading::texts(&model, &words) {
                let lacking = lacking(&model, &words, &text);
                assert_eq!(lacking, [], "{language} {} as {output}:\n{text}", model.template.code());
            }
        }
    }
}

#[cfg(feature = "pdf")]
#[test]
fn every_page_says_what_its_kind_needs_in_every_language() {
    let mut desk = dunlin_letters::PdfEngine::new().expect("a desk");
    for (language, words) in languages() {
        for template in Template::ALL {
            let model = told(story::full(template), language, &words);
            let pdf = dunlin_letters::render_pdf(&mut desk, &model, &words).expect("a page");
            let text = reading::page_texts(&pdf).join(" ");
            assert_eq!(lacking(&model, &words, &text), [], "{language} {}:\n{text}", template.code());
        }
    }
}

#[test]
fn what_is_left_out_is_missed() {
    for (language, words) in languages() {
        let without = |template: Template, key: &str| {
            let mut model = told(story::full(template), language, &words);
            if key.ends_with("-duty") {
                // Legal action may be announced too.
                model.follows.clear();
            }
            let text = letter_text(&model, &words).expect("a letter");
            let sentence = words.text(key, &[]);
            assert!(text.contains(&sentence), "{language}: {key} stands in {}", template.code());
            lacking(&model, &words, &text.replace(&sentence, ""))
        };
        let duty = without(Template::SecondNotice, "second-notice-duty");
        assert_eq!(duty, [Content::Duty, Content::Lawsuit, Content::Goodwill], "{language}");
        let credit = without(Template::Demand, "demand-credit");
        assert_eq!(credit, [Content::Eligible, Content::Privilege], "{language}");
        let legal = without(Template::FinalNotice, "follow-legal-review");
        assert!(legal.contains(&Content::Step(Follow::LegalReview)), "{language}: {legal:?}");
        let parts = without(Template::Reminder, "instalments");
        assert_eq!(parts, [Content::Instalments], "{language}");
        let phone = letter_text(&told(story::full(Template::PastDue), language, &words), &words).expect("a letter");
        let phone = phone.replace('\u{a0}', " ").replace("+31 30 555 01 48", "");
        let lacks = lacking(&story::full(Template::PastDue), &words, &phone);
        assert_eq!(lacks, [Content::Telephone], "{language}");
        let nothing = lacking(&story::full(Template::PastDue), &words, "");
        for content in [
            Content::Number("2026-0942".into()),
            Content::Telephone,
            Content::Deadline,
            Content::BookedUpTo,
            Content::Disregard,
        ] {
            assert!(nothing.contains(&content), "{language}: {content:?}");
        }
    }
}

#[test]
fn the_shipped_texts_keep_to_the_tone_in_every_language() {
    let found: Vec<_> = languages().flat_map(|(language, _)| faults_of_shipped(language)).collect();
    assert_eq!(found, []);
}

#[test]
fn no_letter_names_a_step_that_it_was_not_given() {
    for (language, words) in languages() {
        for template in Template::ALL {
            for given in [&[][..], &[Follow::CashOnly], &[Follow::CreditHold, Follow::StopTrading, Follow::LegalReview]]
            {
                let mut model = told(story::full(template), language, &words);
                model.follows.retain(|(follow, _)| given.contains(follow));
                let may = May::of(template, given);
                for (output, text) in reading::texts(&model, &words) {
                    // Names are in capitals where the country of an address is; sentences are looked at where they are written.
                    let mut faults = faults(&text, language, &may);
                    faults.retain(|fault| fault.rule != Rule::Shouting);
                    assert_eq!(faults, [], "{language} {} as {output}:\n{text}", template.code());
                }
            }
        }
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of sentences")]
fn planted_sentences_are_caught_in_every_language() {
    let planted: [(&str, [&str; 6]); 10] = [
        (
            "en",
            [
                "Pay within two days!",
                "This is your LAST notice.",
                "We warn you of the consequences of your failure to pay.",
                "Otherwise we will take you to court.",
                "Credit is a privilege that you have lost.",
                "We will hand you over to a collection agency.",
            ],
        ),
        (
            "bg",
            [
                "Платете до два дни!",
                "Това е ПОСЛЕДНО напомняне.",
                "Предупреждаваме Ви за последствията.",
                "В противен случай ще заведем съдебно дело.",
                "Кредитът е привилегия, която изгубихте.",
                "Ще предадем сметката Ви на колекторска фирма.",
            ],
        ),
        (
            "fr",
            [
                "Payez sous deux jours !",
                "Ceci est notre DERNIER rappel.",
                "Nous exigeons un paiement immédiatement.",
                "À défaut, nous irons au tribunal.",
                "Le crédit est un privilège que vous avez perdu.",
                "Votre compte sera remis au recouvrement.",
            ],
        ),
        (
            "lv",
            [
                "Samaksājiet divu dienu laikā!",
                "Šis ir PĒDĒJAIS atgādinājums.",
                "Brīdinām Jūs par sekām, ja nesamaksāsiet nekavējoties.",
                "Pretējā gadījumā sāksim tiesvedību.",
                "Kredīts ir privilēģija, ko esat zaudējuši.",
                "Jūsu parāds tiks nodots piedziņai.",
            ],
        ),
        (
            "nl",
            [
                "Betaal binnen twee dagen!",
                "Dit is onze LAATSTE brief.",
                "Wij waarschuwen u: betaal onmiddellijk.",
                "Anders begint er een rechtszaak.",
                "Krediet is een voorrecht dat u kwijt bent.",
                "Uw rekening gaat naar een incassobureau.",
            ],
        ),
        (
            "ro",
            [
                "Plătiți în două zile!",
                "Aceasta este ULTIMA scrisoare.",
                "Vă avertizăm asupra consecințelor.",
                "În caz contrar, începem un proces.",
                "Creditul este un privilegiu pe care l-ați pierdut.",
                "Datoria va fi predată spre recuperare.",
            ],
        ),
        (
            "de",
            [
                "Zahlen Sie binnen zwei Tagen!",
                "Dies ist unser LETZTES Schreiben.",
                "Wir drohen Ihnen ungern, aber zahlen Sie unverzüglich.",
                "Andernfalls erheben wir Klage.",
                "Kredit ist ein Vorrecht, das Sie verspielt haben.",
                "Wir übergeben Ihr Konto an ein Inkassobüro.",
            ],
        ),
        (
            "es",
            [
                "¡Pague en dos días!",
                "Esta es nuestra ÚLTIMA carta.",
                "Le advertimos de las consecuencias.",
                "De lo contrario, presentaremos una demanda judicial.",
                "El crédito es un privilegio que ha perdido.",
                "Entregaremos su cuenta a una agencia de cobro.",
            ],
        ),
        (
            "it",
            [
                "Paghi entro due giorni!",
                "Questa è la nostra ULTIMA lettera.",
                "La avvertiamo delle conseguenze.",
                "In caso contrario ci rivolgeremo al tribunale.",
                "Il credito è un privilegio che ha perduto.",
                "Affideremo la Sua posizione al recupero crediti.",
            ],
        ),
        (
            "pl",
            [
                "Prosimy zapłacić w ciągu dwóch dni!",
                "To jest OSTATNIE pismo.",
                "Ostrzegamy przed konsekwencjami.",
                "W przeciwnym razie złożymy pozew.",
                "Kredyt to przywilej, który Państwo utracili.",
                "Przekażemy sprawę do windykacji.",
            ],
        ),
    ];
    let rules = |rule| {
        let rules = [Rule::Exclamation, Rule::Shouting, Rule::Threat, Rule::Law, Rule::Privilege];
        rules.into_iter().position(|one| one == rule).unwrap_or(5)
    };
    let languages: Vec<&str> = planted.iter().map(|(language, _)| *language).collect();
    assert!(Words::letter_languages().all(|language| languages.contains(&language)));
    for (language, sentences) in planted {
        for (at, sentence) in sentences.into_iter().enumerate() {
            let found = faults(sentence, language, &May::of(Template::Reminder, &[]));
            assert!(found.iter().any(|fault| rules(fault.rule) == at), "{language}: {sentence}: {found:?}");
        }
        // The same are no fault where they belong.
        let law = faults(sentences[3], language, &May::of(Template::FinalNotice, &[]));
        assert!(!law.iter().any(|fault| fault.rule == Rule::Law), "{language}: {law:?}");
        let privilege = faults(sentences[4], language, &May::of(Template::Demand, &[]));
        assert_eq!(privilege, [], "{language}");
        let placed = faults(sentences[5], language, &May::of(Template::InCollections, &[]));
        assert_eq!(placed, [], "{language}");
    }
}

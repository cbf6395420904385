//! What is said on the telephone: in every language, with what it needs, and never a threat (R1.4, R2.7, R3.6–R3.8).

use dunlin_core::money::{Currency, Money};
use dunlin_core::script::Script;
use dunlin_letters::tone::{May, faults};
use dunlin_letters::{CallScript, ScriptFacts, call_script};
use dunlin_words::{Value, Words};
use jiff::civil::date;

fn facts() -> ScriptFacts {
    ScriptFacts {
        creditor: "Verhoef Techniek B.V.".into(),
        phone: "+31 30 555 01 48".into(),
        past_due: vec![Money { minor: 627_320, currency: Currency::EUR }],
        since: Some(date(2026, 10, 24)),
    }
}

fn lines(script: &CallScript) -> Vec<&String> {
    script.say.iter().chain(&script.ask).chain([&script.message]).collect()
}

#[test]
fn every_script_is_calm_and_whole_in_every_language() {
    for language in Words::letter_languages() {
        let words = Words::for_letters(language).0;
        let amount = words.show(Value::Money(facts().past_due[0]));
        for script in Script::ALL {
            let told = call_script(script, &facts(), &words);
            for line in lines(&told) {
                assert_eq!(faults(line, language, &May::default()), [], "{language}: {line}");
                assert!(!line.contains('{') && !line.is_empty(), "{language} {}: {line}", script.code());
            }
            assert!(told.say[0].contains("Verhoef Techniek"), "{language}: who calls");
            assert_eq!(told.say.iter().any(|line| line.contains(&amount)), script != Script::Welcome, "{language}");
            // A text message may be read by others.
            assert!(!told.message.contains(&amount) && told.message.contains("+31 30 555 01 48"), "{}", told.message);
        }
    }
}

#[test]
fn what_is_said_and_asked_r1_4_r2_7_r3_6_r3_8() {
    let words = Words::for_letters("en").0;
    let first = call_script(Script::First, &facts(), &words);
    let said = first.say.join(" ");
    assert!(said.contains("€6,273.20 is past due, since 24 October 2026"), "{said}");
    assert!(said.contains("received the goods or services, and you agreed to pay on time"), "{said}");
    assert!(said.contains("not personal") && said.contains("business"), "{said}");
    assert!(first.ask[0].starts_with("On which day") && first.ask[1].contains("send proof"), "{:?}", first.ask);
    let serious = call_script(Script::Serious, &facts(), &words);
    assert!(serious.say[1].contains("seriously overdue"), "{:?}", serious.say);
    assert!(serious.ask.iter().any(|ask| ask.contains("how much now, and the rest in which parts")));
    let paid = ScriptFacts { past_due: Vec::new(), since: None, ..facts() };
    assert_eq!(call_script(Script::Serious, &paid, &words).say.len(), 1, "it was paid since the task was made");
}

#[test]
fn no_language_is_left_with_the_english_words() {
    let english = call_script(Script::Serious, &facts(), &Words::for_letters("en").0);
    for language in Words::letter_languages().filter(|language| *language != "en") {
        let own = call_script(Script::Serious, &facts(), &Words::for_letters(language).0);
        let same = lines(&own).into_iter().filter(|line| lines(&english).contains(line)).count();
        assert_eq!(same, 0, "{language}");
    }
}

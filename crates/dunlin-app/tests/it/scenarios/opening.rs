//! What the stories can say of opening an account on credit.

use dunlin_app::approvals::{Outcome, grant};
use dunlin_app::opening::{
    AcceptanceInput, AgreementInput, ApplicationInput, CallInput, GrantInput, ReferenceInput, ReportInput,
    accept_policy, agreements, apply, because_sentence, keep_reference, keep_report, missing_sentence, refuse,
    sign_agreement, weigh,
};
use dunlin_app::run::wording::words as english;
use dunlin_app::{AppError, Setting, customers};
use dunlin_letters::{LetterModel, letter_text};

use super::{Story, Words, quiet};

/// Words that begin a line about it.
pub(super) const WORDS: [&str; 10] =
    ["apply", "reference", "bureau", "missing", "weigh", "grant", "refuse", "both-sign", "agreements", "quoted"];

impl Story {
    /// A command about applications and agreements.
    pub(super) fn opening(&mut self, setting: &Setting, command: &str, words: &mut Words) -> Result<String, AppError> {
        let (app, of) = (&mut self.app, words.next());
        match command {
            "apply" => {
                let amount = words.next();
                let input = ApplicationInput { customer: &of, amount: Some(&amount), ..ApplicationInput::default() };
                quiet(apply(app, setting, &input))
            }
            "reference" => {
                let name = words.next();
                let pays = words.after("pays");
                let days_slow = words.after("days").map(|days| days.parse().expect("a number"));
                let again = words.after("again").map(|again| again == "yes");
                let call = |pays| CallInput {
                    with: "sales",
                    pays,
                    again,
                    highest: Some("2500"),
                    days_slow,
                    ..CallInput::default()
                };
                let called = pays.as_deref().map(call);
                quiet(keep_reference(
                    app,
                    setting,
                    &ReferenceInput { application: &of, name: &name, reach: None, called },
                ))
            }
            "bureau" => {
                let warns = words.after("warns").is_some();
                let file = ("report.pdf", &b"%PDF-1.7 report"[..]);
                let input = ReportInput { customer: &of, bureau: "Crediwatch", warns, file, ..ReportInput::default() };
                quiet(keep_report(app, setting, &input))
            }
            "missing" => {
                let weighed = weigh(app, setting, &of)?;
                let lines = weighed.shown.missing.iter();
                let lines = lines.map(|one| format!("{}: {}", one.code(), missing_sentence(english(), one)));
                Ok(lines.collect::<Vec<_>>().join("\n"))
            }
            "weigh" => {
                let weighed = weigh(app, setting, &of)?;
                let trial = if weighed.proposal.on_trial { " on trial" } else { "" };
                let because = weighed.proposal.because.iter();
                let because = because.map(|one| format!("\n{}: {}", one.code(), because_sentence(english(), one)));
                Ok(format!("{}{trial}{}", weighed.proposed().to_decimal(), because.collect::<String>()))
            }
            "grant" => {
                let (amount, exception) = (words.after("amount"), words.after("exception"));
                let (amount, exception) = (amount.as_deref(), exception.as_deref());
                let input =
                    GrantInput { application: &of, amount, reason: "story", exception, ..GrantInput::default() };
                match grant(app, setting, &input)? {
                    Outcome::Done(_) => Ok(String::new()),
                    Outcome::Asked(waits) => Ok(format!("waits as {}", waits.number)),
                }
            }
            "refuse" => quiet(refuse(app, setting, &of, "story")),
            _ => self.agreeing(setting, command, &of, words),
        }
    }

    /// What both sides signed, and the letter that names it.
    fn agreeing(&mut self, setting: &Setting, command: &str, of: &str, words: &mut Words) -> Result<String, AppError> {
        let app = &mut self.app;
        match command {
            "both-sign" => {
                let (initials, bytes) = (words.next(), format!("%PDF-1.7 {}", words.next()));
                let input = AgreementInput {
                    customer: of,
                    clause: "§ 4 Payment terms",
                    initials: if initials == "-" { "" } else { &initials },
                    by_customer: ("their owner", None),
                    by_creditor: (Some("our manager"), None),
                    from: None,
                    file: ("agreement.pdf", bytes.as_bytes()),
                };
                quiet(sign_agreement(app, setting, &input))?;
                let input = AcceptanceInput { customer: of, by: "their owner", on: None, edition: Some(&initials) };
                quiet(accept_policy(app, setting, &input))
            }
            "agreements" => {
                let all = agreements(app, setting, of)?;
                let line = |shown: &dunlin_app::opening::AgreementShown| {
                    let signed = &shown.line.signed.agreement;
                    format!("{} from {}: {}", signed.part, signed.from_on, shown.state.code())
                };
                Ok(all.iter().map(line).collect::<Vec<_>>().join("\n"))
            }
            _ => {
                let content = app.store.read(|tx| {
                    let account = customers::find(tx, setting, of)?;
                    let last = tx.notices(account)?.pop().expect("a letter was issued");
                    Ok::<_, AppError>(last.notice.content)
                })?;
                let model: LetterModel = serde_json::from_str(&content).expect("a letter");
                let text = letter_text(&model, english()).expect("words");
                let quote = text.lines().find(|line| line.contains("As agreed")).unwrap_or("nothing was signed");
                Ok(quote.trim().to_string())
            }
        }
    }
}

//! Letters that not every step may send: those of a case, and those that tell of a hold.
//!
//! Decides: a letter says nothing that the policy does not do. One that tells of a hold needs the step that places it, and the hold ends as
//! the letter says (R2.9, R1.8, R0.9); that the minimum did not come is said only behind a demand for it.

use std::ops::Range;

use dunlin_core::policy::{Act, Policy, Step};
use dunlin_core::view::{HoldKind, LiftRule};
use dunlin_letters::Template;

use super::Reader;

impl Reader<'_> {
    /// A notice's letter is one that this step may send.
    pub(super) fn letter_fits(&mut self, policy: &Policy, step: &Step, place: Option<Range<usize>>) {
        let Some(template) = step.template.as_deref().and_then(Template::find) else {
            let found = step.template.as_deref().unwrap_or("nothing");
            let message =
                format!("step \"{}\": letter: found {found}; `dunlin policy lint` lists the letters", step.id);
            return self.problem(place, "policy.letter_unknown", message);
        };
        if template.is_of_a_case() {
            let message = format!("step \"{}\": letter \"{}\" is made by a case of its own", step.id, template.code());
            return self.problem(place, "policy.letter_of_case", message);
        }
        let Some((kind, ends)) = told_hold(template) else { return };
        let needed = |step: &Step| -> Vec<Step> {
            let found = step.needs.iter().filter_map(|need| policy.find(&need.step));
            found.map(|(_, needed)| needed.clone()).collect()
        };
        let Some(hold) = needed(step).into_iter().find(|needed| needed.act == Act::Hold(kind)) else {
            let message = format!(
                "step \"{}\": letter \"{}\" tells of a hold; expected needs = [\"ID\"] with the step that places it",
                step.id,
                template.code()
            );
            return self.problem(place, "policy.letter_hold", message);
        };
        if !ends.contains(&policy.holds.of(kind)) {
            let message = format!(
                "step \"{}\": letter \"{}\" says that the hold ends by {}; [holds] says {}",
                step.id,
                template.code(),
                ends.iter().map(|rule| rule.code()).collect::<Vec<_>>().join(" or "),
                policy.holds.of(kind).code()
            );
            return self.problem(place, "policy.letter_hold", message);
        }
        let is_demand = |step: &Step| step.template.as_deref() == Some(Template::Demand.code());
        if template == Template::CashOnly && !needed(&hold).iter().any(is_demand) {
            let message = format!(
                "step \"{}\": letter \"cash-only\" says that the minimum did not come; \"{}\" has to need a demand",
                step.id, hold.id
            );
            self.problem(place, "policy.letter_hold", message);
        }
    }
}

/// The hold that a letter tells of, and by what it says that it ends.
fn told_hold(template: Template) -> Option<(HoldKind, &'static [LiftRule])> {
    Some(match template {
        Template::CreditHold => (HoldKind::Credit, &[LiftRule::NothingLate]),
        Template::CashOnly => (HoldKind::CashOnly, &[LiftRule::CaughtUp, LiftRule::AllPaid]),
        Template::StopTrading => (HoldKind::Stop, &[LiftRule::AllPaid]),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};

    /// A step is put behind another one; what is wrong with the policy then.
    fn wrong(behind: &str, step: &str) -> Vec<&'static str> {
        let place = format!("[[late]]\nid = \"{behind}\"\n");
        assert!(STANDARD.contains(&place), "{behind}");
        let text = STANDARD.replacen(&place, &format!("[[late]]\n{step}\ndo = \"email\"\n\n{place}"), 1);
        parse(&text).map_or_else(|problems| problems.iter().map(|one| one.code).collect(), |_| Vec::new())
    }

    #[test]
    fn a_letter_that_tells_of_a_hold_needs_it() {
        let told = "id = \"told\"\nwhen = \"credit-hold + 0\"\nletter = \"credit-hold\"\nneeds = [\"credit-hold\"]";
        assert_eq!(wrong("call-2", told), [""; 0]);
        let other = told.replace("needs = [\"credit-hold\"]", "needs = [\"past-due\"]");
        assert_eq!(wrong("call-2", &other), ["policy.letter_hold"]);
        let stop = told.replace("letter = \"credit-hold\"", "letter = \"stop-trading\"");
        assert_eq!(wrong("call-2", &stop), ["policy.letter_hold"]);
        let cash = told.replace("credit-hold", "cash-only");
        assert_eq!(wrong("final-notice", &cash), [""; 0]);
    }

    #[test]
    fn the_hold_ends_as_the_letter_says() {
        let told = "[[late]]\nid = \"told\"\nwhen = \"stop-trading + 0\"\ndo = \"letter\"\nletter = \"stop-trading\"\nneeds = [\"stop-trading\"]\n\n";
        let place = "[[late]]\nid = \"placement-approval\"\n";
        let text = STANDARD.replacen(place, &format!("{told}{place}"), 1);
        assert!(parse(&text).is_ok());
        let text = text.replacen("[receipts]", "[holds]\nstop = \"by_person\"\n\n[receipts]", 1);
        let codes: Vec<&str> = parse(&text).expect_err("a problem").iter().map(|one| one.code).collect();
        assert_eq!(codes, ["policy.letter_hold"]);
    }

    #[test]
    fn cash_only_is_told_behind_a_demand() {
        let told = "id = \"told\"\nwhen = \"cash-only + 0\"\nletter = \"cash-only\"\nneeds = [\"cash-only\"]";
        let place = "[[late]]\nid = \"final-notice\"\n";
        let text = STANDARD.replacen(place, &format!("[[late]]\n{told}\ndo = \"email\"\n\n{place}"), 1);
        let text =
            text.replacen("when = \"demand + 10\"", "when = \"due + 45\"", 1).replacen("needs = [\"demand\"]", "", 1);
        let codes: Vec<&str> = parse(&text).expect_err("a problem").iter().map(|one| one.code).collect();
        assert_eq!(codes, ["policy.letter_hold"]);
    }

    #[test]
    fn a_letter_of_a_case_is_no_step() {
        for letter in ["agreement", "promise", "thanks", "correction"] {
            let step = format!("id = \"x\"\nwhen = \"due + 9\"\nletter = \"{letter}\"");
            assert_eq!(wrong("call-2", &step), ["policy.letter_of_case"], "{letter}");
        }
    }
}

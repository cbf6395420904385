//! The policy changes in the middle of a life: versions are published, with segments, and customers are moved to them.
//!
//! Decides nothing about customers: what must hold is the checker's, and who is in the middle is the core's.

use dunlin_app::policies::{self, MoveInput};
use dunlin_app::policy_text::STANDARD;
use dunlin_app::{App, AppError, Setting};

use crate::random::Random;

/// Days after the first on which a version is published.
const PUBLISHED_AFTER: [u32; 2] = [30, 70];

/// So often in a thousand days a customer is moved to the version in use.
const MOVED: u32 = 150;

/// What the first version that is published adds to the standard policy.
const SEGMENTS: &str = "
[[segment]]
name = \"Large accounts\"
when = \"owes at least 4000 EUR\"
[[segment.step]]
id = \"past-due\"
off = true
[[segment.step]]
id = \"call-1\"
when = \"due + 4\"
[[segment.step]]
id = \"early-visit\"
after = \"call-1\"
when = \"due + 10\"
do = \"visit\"

[[segment]]
name = \"Small and late\"
when = \"anything late and not owes at least 800 EUR\"
gap_days = 5
[[segment.step]]
id = \"visit\"
off = true
";

/// Publishes a version where its day has come; `true` when the setting is another now.
pub(crate) fn publish(app: &mut App, setting: &Setting, day: u32) -> Result<bool, AppError> {
    let text = match PUBLISHED_AFTER.iter().position(|after| *after == day) {
        Some(0) => format!("{STANDARD}{SEGMENTS}"),
        Some(_) => format!("{STANDARD}{SEGMENTS}").replace("when = \"due + 5\"", "when = \"due + 6\""),
        None => return Ok(false),
    };
    policies::take_into_use(app, setting, Some(text), "the policy changes")?;
    Ok(true)
}

/// Moves one of the customers who stay on an older version, now and then: its number.
pub(crate) fn moved(app: &mut App, setting: &Setting, random: &mut Random) -> Result<Option<String>, AppError> {
    if setting.creditor.policy_version == 1 || !random.per_mille(MOVED) {
        return Ok(None);
    }
    let mut found = policies::in_the_middle(app, setting)?;
    if found.is_empty() {
        return Ok(None);
    }
    let at = usize::try_from(random.next_u64() % found.len() as u64).unwrap_or_default();
    let customer = found.swap_remove(at).customer;
    policies::move_account(app, setting, &MoveInput { customer: &customer, to: None, why: "as the others" })?;
    Ok(Some(customer))
}

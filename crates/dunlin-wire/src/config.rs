//! `config show --json`: every setting with its value and where that comes from.

use dunlin_app::Clock;
use dunlin_app::settings::SettingLine;
use serde::Serialize;

use crate::iso;

/// The answer to `config show`.
#[derive(Debug, Serialize)]
pub struct ConfigReport {
    /// Section by section.
    pub settings: Vec<ConfigLine>,
}

/// One setting.
#[derive(Debug, Serialize)]
pub struct ConfigLine {
    /// The section it stands in.
    pub section: &'static str,
    /// Its name in the section.
    pub name: &'static str,
    /// Its value; `null` is not set.
    pub value: Option<String>,
    /// `default`, `policy`, `flag`, `environment` or `here`.
    pub origin: &'static str,
    /// Who set it, where that is known.
    pub by: Option<String>,
    /// On which day, in the creditor's zone.
    pub on: Option<String>,
}

impl ConfigReport {
    /// Settings; days are those of the creditor's zone.
    pub fn new(lines: &[SettingLine], zone: &str) -> ConfigReport {
        let line = |line: &SettingLine| ConfigLine {
            section: line.section,
            name: line.name,
            value: line.value.clone(),
            origin: line.origin.source.code(),
            by: line.origin.by.as_ref().map(|(actor, _)| actor.clone()),
            on: line.origin.by.as_ref().map(|(_, at)| iso(Clock::Fixed(*at).today(zone))),
        };
        ConfigReport { settings: lines.iter().map(line).collect() }
    }
}

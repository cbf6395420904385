//! `template …`: the creditor's own texts of letters, looked at strictly before they are used.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use dunlin_app::AppError;
use dunlin_app::templates::{self, TextsInput};
use dunlin_wire::{TemplateCheck, TemplateEntry, TemplateHistory, TemplateList, TemplateTexts, TextsVersion};

use super::document::unreadable;
use crate::cli::Global;
use crate::exit::Ending;
use crate::session::{Session, answer};
use crate::table::wrapped;
use crate::words::count;

/// The texts of letters, in your own words
#[derive(Debug, Subcommand)]
pub(crate) enum Template {
    /// The letters, and where texts of your own are used
    List,
    /// The texts of a letter in a language, ready to be edited
    #[command(after_help = "Example:\n  dunlin template show reminder --language en > reminder.txt")]
    Show {
        /// Which letter
        template: String,
        /// The language
        #[arg(long, value_name = "TAG")]
        language: String,
        /// Also the values that a text can name
        #[arg(long)]
        values: bool,
        /// As they ship, also where you wrote your own
        #[arg(long)]
        shipped: bool,
    },
    /// Whether texts can be saved; nothing is saved
    #[command(override_usage = "dunlin template check TEMPLATE --language TAG FILE")]
    Check {
        /// Which letter
        template: String,
        /// The language
        #[arg(long, value_name = "TAG")]
        language: String,
        /// The texts
        file: PathBuf,
    },
    /// Save texts: letters use them from the next proposal on
    ///
    /// Each line is `key = words`; a key that is left out keeps the shipped words. What was issued stays as it was.
    #[command(
        override_usage = "dunlin template set TEMPLATE --language TAG FILE [--why TEXT]",
        after_help = "Examples:\n  dunlin template set reminder --language en reminder.txt\n  dunlin letter preview 10482 --step reminder --texts reminder.txt --out letters"
    )]
    Set {
        /// Which letter
        template: String,
        /// The language
        #[arg(long, value_name = "TAG")]
        language: String,
        /// The texts
        file: PathBuf,
        /// Why
        #[arg(long, value_name = "TEXT", default_value = "")]
        why: String,
    },
    /// Use the shipped texts again
    Reset {
        /// Which letter
        template: String,
        /// The language
        #[arg(long, value_name = "TAG")]
        language: String,
        /// Why
        #[arg(long, value_name = "TEXT", default_value = "")]
        why: String,
    },
    /// Every version of a letter's texts
    History {
        /// Which letter
        template: String,
        /// The language
        #[arg(long, value_name = "TAG")]
        language: String,
    },
}

pub(crate) fn run(global: &Global, command: Template) -> Result<Ending, AppError> {
    match command {
        Template::List => {
            let mut session = Session::open(global)?;
            let known = templates::list(&mut session.app, &session.setting)?;
            session.answer(&TemplateList::new(&known), |list| list.templates.iter().map(entry).collect())?;
        }
        Template::Show { template, language, values, shipped } => {
            let mut session = Session::open(global)?;
            let found = templates::show(&mut session.app, &session.setting, &template, &language)?;
            session.answer(&TemplateTexts::new(&found), |texts| shown(texts, values, shipped))?;
        }
        Template::Check { template, language, file } => {
            let checked = TemplateCheck::new(&templates::check(&template, &language, &read(&file)?)?);
            answer(global, &checked, check_lines)?;
            return Ok(if checked.ok { Ending::Done } else { Ending::NotOk });
        }
        Template::Set { template, language, file, why } => {
            let texts = read(&file)?;
            save(
                global,
                &TextsInput { template: &template, language: &language, source: Some(&texts), seen: None, why: &why },
            )?;
        }
        Template::Reset { template, language, why } => {
            save(
                global,
                &TextsInput { template: &template, language: &language, source: None, seen: None, why: &why },
            )?;
        }
        Template::History { template, language } => {
            let mut session = Session::open(global)?;
            let found = templates::versions(&mut session.app, &session.setting, &template, &language)?;
            let versions = found.iter().map(|(saved, _)| TextsVersion::new(&language, saved)).collect();
            session.answer(&TemplateHistory { template, versions }, |history| {
                if history.versions.is_empty() {
                    return vec!["The shipped texts were never changed.".to_string()];
                }
                history.versions.iter().flat_map(version).collect()
            })?;
        }
    }
    Ok(Ending::Done)
}

/// The text of a file.
pub(super) fn read(file: &Path) -> Result<String, AppError> {
    std::fs::read_to_string(file).map_err(|error| unreadable(file, &error))
}

fn save(global: &Global, input: &TextsInput<'_>) -> Result<(), AppError> {
    let mut session = Session::open(global)?;
    let saved = templates::save(&mut session.app, &session.setting, input)?;
    let versions = saved.iter().map(|saved| TextsVersion::new(input.language, saved)).collect();
    session.answer(&TemplateHistory { template: input.template.to_string(), versions }, |history| {
        let Some(saved) = history.versions.first() else { return vec!["They are so already.".to_string()] };
        let whose = if saved.is_own { "your texts are" } else { "the shipped texts are" };
        let told = format!(
            "Version {} of {} in {}: {whose} used from the next proposal on.",
            saved.version, history.template, saved.language
        );
        wrapped(&told, 0)
    })
}

fn entry(entry: &TemplateEntry) -> String {
    let own: Vec<String> = entry.own.iter().filter(|one| one.is_own).map(|one| one.language.clone()).collect();
    let told = match (entry.is_editable, own.is_empty()) {
        (false, _) => "fixed".to_string(),
        (true, true) => "as shipped".to_string(),
        (true, false) => format!("your own in {}", own.join(", ")),
    };
    format!("{:20} {told}", entry.template)
}

fn shown(texts: &TemplateTexts, values: bool, shipped: bool) -> Vec<String> {
    let source = if shipped { &texts.shipped } else { &texts.texts };
    let mut lines: Vec<String> = source.lines().map(str::to_string).collect();
    if values {
        lines.push(String::new());
        lines.extend(texts.values.iter().map(|value| format!("# ${}: {}", value.name, value.example)));
    }
    lines
}

fn check_lines(check: &TemplateCheck) -> Vec<String> {
    if check.ok {
        return vec!["They can be saved.".to_string()];
    }
    let mut lines = vec![format!("{}:", count(check.faults.len() as u64, "problem", "problems"))];
    lines.extend(check.faults.iter().flat_map(|fault| wrapped(&fault.message, 2)));
    lines
}

fn version(saved: &TextsVersion) -> Vec<String> {
    let whose = if saved.is_own { "your own" } else { "as shipped" };
    let why = if saved.why.is_empty() { String::new() } else { format!(": {}", saved.why) };
    wrapped(&format!("{}  {whose}, {} by {}{why}", saved.version, saved.at, saved.actor), 0)
}

//! The application: a book that is open, a clock, and a maker of ids.

use std::sync::OnceLock;

use dunlin_core::id::IdSource;
use dunlin_store::{Creditor, Store, Who};
use dunlin_words::Words;

use crate::clock::Clock;
use crate::error::AppError;
use crate::forecast::Forecasts;
pub use crate::setting::{KeptPolicies, Setting};

/// A book that is open, and who works on it.
pub struct App {
    /// The book.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Who: stands in every line of the activity log.
    pub actor: String,
    /// What is kept of how everybody pays.
    pub forecasts: Forecasts,
    /// What is kept of policies.
    pub policies: KeptPolicies,
    ids: Uuids,
}

impl App {
    /// Works on a book.
    pub fn new(store: Store, clock: Clock, actor: impl Into<String>) -> App {
        App {
            store,
            clock,
            actor: actor.into(),
            forecasts: Forecasts::default(),
            policies: KeptPolicies::default(),
            ids: Uuids,
        }
    }

    /// Makes keys for new rows.
    pub fn ids(&mut self) -> &mut dyn IdSource {
        &mut self.ids
    }

    /// Who writes now, and why.
    pub fn who(&self, why: impl Into<String>) -> Who {
        Who { actor: self.actor.clone(), at: self.clock.now(), why: why.into() }
    }

    /// The creditor asked for, with its policy and calendar; the only one of the book when none is named.
    pub fn setting(&mut self, name: Option<&str>) -> Result<Setting, AppError> {
        let creditors = self.store.read(|tx| Ok::<_, AppError>(tx.creditors()?))?;
        let names: Vec<String> = creditors.iter().map(|creditor| creditor.name.clone()).collect();
        let found = match name {
            Some(name) => creditors
                .into_iter()
                .find(|creditor| creditor.name == name)
                .ok_or_else(|| AppError::not_found("creditor.unknown", format!("the book has no creditor \"{name}\""))),
            None if creditors.len() == 1 => Ok(creditors.into_iter().next().expect("there is one")),
            None if creditors.is_empty() => Err(AppError::not_found("creditor.none", "the book has no creditor yet")),
            None => Err(AppError::new(crate::Failure::Usage, "creditor.several", "the book has several creditors")),
        };
        let hint = if names.is_empty() {
            "name one with: dunlin init --creditor NAME".to_string()
        } else {
            format!("name it with --creditor: {}", names.join(", "))
        };
        let creditor = found.map_err(|error| error.hint(hint))?;
        self.setting_of(creditor)
    }

    /// A creditor with its policies and calendar.
    pub fn setting_of(&mut self, creditor: Creditor) -> Result<Setting, AppError> {
        self.policies.setting(&mut self.store, creditor)
    }
}

/// Languages in which there are letters.
pub(crate) fn letter_languages() -> &'static [&'static str] {
    static LANGUAGES: OnceLock<Vec<&'static str>> = OnceLock::new();
    LANGUAGES.get_or_init(|| Words::letter_languages().collect())
}

/// A maker of keys that can be used while the store is at work.
pub(crate) fn new_ids() -> impl IdSource {
    Uuids
}

/// UUIDv7: time-ordered keys, so that new rows lie together.
struct Uuids;

impl IdSource for Uuids {
    #[expect(clippy::disallowed_methods, reason = "the one maker of keys")]
    fn next_id(&mut self) -> u128 {
        uuid::Uuid::now_v7().as_u128()
    }
}

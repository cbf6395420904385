//! Views that a person saved: a screen's filter, sort and columns under a name. No facts of the business, so the log does not have them.

use dunlin_core::id::CreditorId;

use crate::db::{params, statements};
use crate::error::Result;
use crate::store::Tx;

statements! {
    /// A person's views of a screen.
    SAVED_VIEWS (Id Text Text) -> (Text Text Flag) =
        "SELECT name, query, is_default FROM saved_view WHERE creditor_id = $1 AND person = $2 AND screen = $3 ORDER BY name";
    /// No view is the one that the screen opens with.
    CLEAR_DEFAULT_VIEW (Id Text Text) -> () =
        "UPDATE saved_view SET is_default = FALSE WHERE creditor_id = $1 AND person = $2 AND screen = $3";
    /// A view, new or in the place of the one of its name.
    SAVE_VIEW (Id Text Text Text Text Flag) -> () =
        "INSERT INTO saved_view (creditor_id, person, screen, name, query, is_default) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (creditor_id, person, screen, name) DO UPDATE SET query = excluded.query, is_default = excluded.is_default";
    /// It goes.
    REMOVE_VIEW (Id Text Text Text) -> () =
        "DELETE FROM saved_view WHERE creditor_id = $1 AND person = $2 AND screen = $3 AND name = $4";
}

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Its name, which is one among the person's views of the screen.
    pub name: String,
    /// What stands behind the `?` of the address.
    pub query: String,
    /// The screen opens with it.
    pub is_default: bool,
}

impl Tx<'_> {
    /// A person's views of a screen, by name (bytes).
    pub fn saved_views(&mut self, creditor: CreditorId, person: &str, screen: &str) -> Result<Vec<SavedView>> {
        self.db.list(&SAVED_VIEWS, params![creditor, person, screen], |row| {
            Ok(SavedView { name: row.string(0)?, query: row.string(1)?, is_default: row.flag(2)? })
        })
    }

    /// Saves a view, in the place of the one of its name; at most one is the default.
    pub fn save_view(&mut self, creditor: CreditorId, person: &str, screen: &str, view: &SavedView) -> Result<()> {
        if view.is_default {
            self.db.run(&CLEAR_DEFAULT_VIEW, params![creditor, person, screen])?;
        }
        let SavedView { name, query, is_default } = view;
        self.db.run(&SAVE_VIEW, params![creditor, person, screen, name, query, *is_default]).map(drop)
    }

    /// Removes a view; whether there was one.
    pub fn remove_view(&mut self, creditor: CreditorId, person: &str, screen: &str, name: &str) -> Result<bool> {
        Ok(self.db.run(&REMOVE_VIEW, params![creditor, person, screen, name])? > 0)
    }
}

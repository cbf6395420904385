//! An invoice to choose in a form: a list of the open ones, or, where they are too many for one, a field for the number.
//!
//! Decides: how many are offered, and that these are the ones due first.

use dunlin_core::view::ItemView;

use crate::face::Face;

/// So many are offered; a list of more helps nobody, and is most of a page's bytes.
const OFFERED: usize = 50;

/// What a form offers.
pub(crate) struct Picks {
    /// Number, and what is open.
    pub(crate) offered: Vec<(String, String)>,
    /// How many there are in all.
    all: usize,
}

impl Picks {
    /// Of what is owed.
    pub(crate) fn of<'i>(face: &Face, items: impl IntoIterator<Item = &'i ItemView>) -> Picks {
        let mut owed: Vec<&ItemView> = items.into_iter().filter(|item| item.open_minor > 0).collect();
        let all = owed.len();
        if all > OFFERED {
            owed.sort_by_key(|item| item.due_on);
            owed.truncate(OFFERED);
        }
        let offered = owed.into_iter().map(|item| (item.number.clone(), face.money(item.open_minor, item.currency)));
        Picks { offered: offered.collect(), all }
    }

    /// Nothing to choose from.
    pub(crate) fn none() -> Picks {
        Picks { offered: Vec::new(), all: 0 }
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.all
    }

    /// There are more than are offered, so the number can be typed.
    pub(crate) fn has_more(&self) -> bool {
        self.all > self.offered.len()
    }
}

//! Views that a person saves of a screen: its filter, sort and columns under a name, one of them to open the screen with.
//!
//! Decides: whose views they are (the person's alone), how long a name may be, and how many there are.

use dunlin_store::SavedView;

use crate::app::{App, Setting};
use crate::error::{AppError, Failure};

/// Letters of a name.
const NAME_MAX: usize = 60;
/// Letters of what stands behind the `?`.
const QUERY_MAX: usize = 1_000;
/// Views of a person and a screen.
const MOST: usize = 50;

/// A person's views of a screen, by name.
///
/// # Errors
/// What the store gives.
pub fn list(app: &mut App, setting: &Setting, screen: &str) -> Result<Vec<SavedView>, AppError> {
    let (creditor, person) = (setting.creditor.id, app.actor.clone());
    Ok(app.store.read(|tx| tx.saved_views(creditor, &person, screen))?)
}

/// Saves a view in the place of the person's own one of that name; the one that was there, for taking it back.
///
/// # Errors
/// `view.name` when the name is empty or too long; `view.too_long`; `view.too_many`.
pub fn save(app: &mut App, setting: &Setting, screen: &str, view: &SavedView) -> Result<Option<SavedView>, AppError> {
    let view = SavedView { name: view.name.trim().to_string(), ..view.clone() };
    let letters = view.name.chars().count();
    if letters == 0 || letters > NAME_MAX || view.name.chars().any(char::is_control) {
        let message = format!("a view needs a name of 1 to {NAME_MAX} letters");
        return Err(AppError::new(Failure::Usage, "view.name", message).hint("say in a word or two what it shows"));
    }
    if view.query.len() > QUERY_MAX || view.query.chars().any(|letter| letter.is_control() || letter == '#') {
        let message = format!("the filter is longer than {QUERY_MAX} letters, or no part of an address");
        return Err(AppError::new(Failure::Usage, "view.too_long", message).hint("take something out of the filter"));
    }
    let (creditor, person) = (setting.creditor.id, app.actor.clone());
    app.store.transaction(|tx| {
        let known = tx.saved_views(creditor, &person, screen)?;
        let before = known.iter().find(|own| own.name == view.name).cloned();
        if before.is_none() && known.len() >= MOST {
            let message = format!("this screen has {MOST} saved views already");
            return Err(AppError::new(Failure::Refused, "view.too_many", message)
                .with("most", i64::try_from(MOST).unwrap_or(i64::MAX))
                .hint("remove one first"));
        }
        tx.save_view(creditor, &person, screen, &view)?;
        Ok(before)
    })
}

/// Removes one of the person's views; what it was, for taking it back.
///
/// # Errors
/// `view.unknown`.
pub fn remove(app: &mut App, setting: &Setting, screen: &str, name: &str) -> Result<SavedView, AppError> {
    let (creditor, person) = (setting.creditor.id, app.actor.clone());
    app.store.transaction(|tx| {
        let known = tx.saved_views(creditor, &person, screen)?;
        let found = known.into_iter().find(|own| own.name == name).ok_or_else(|| {
            AppError::not_found("view.unknown", format!("there is no saved view \"{name}\""))
                .hint("it may have been removed in another window")
        })?;
        tx.remove_view(creditor, &person, screen, name)?;
        Ok(found)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::creditors;
    use dunlin_store::Store;

    fn view(name: &str, query: &str, is_default: bool) -> SavedView {
        SavedView { name: name.to_string(), query: query.to_string(), is_default }
    }

    #[test]
    fn views_belong_to_a_person_and_a_screen_and_one_opens_it() {
        let at = "2026-11-20T09:00:00Z".parse().expect("an instant");
        let mut app = App::new(Store::create(":memory:", at).expect("a book"), Clock::Fixed(at), "web:ann");
        creditors::add(&mut app, &creditors::NewCreditor::default()).expect("a creditor");
        let setting = app.setting(None).expect("one");
        let (late, owing) = (view("Late", "show=late", true), view("Owing", "show=owing", true));
        assert_eq!(save(&mut app, &setting, "customers", &late).expect("saved"), None);
        assert_eq!(
            save(&mut app, &setting, "customers", &view(" Late ", "show=late", true)).expect("saved"),
            Some(late)
        );
        save(&mut app, &setting, "customers", &owing).expect("saved");
        let known = list(&mut app, &setting, "customers").expect("read");
        assert_eq!(known, [view("Late", "show=late", false), owing.clone()], "one default");
        assert!(list(&mut app, &setting, "aging").expect("read").is_empty());
        app.actor = "web:ben".to_string();
        assert!(list(&mut app, &setting, "customers").expect("read").is_empty(), "another person");
        assert_eq!(remove(&mut app, &setting, "customers", "Owing").expect_err("not his").code, "view.unknown");
        app.actor = "web:ann".to_string();
        assert_eq!(remove(&mut app, &setting, "customers", "Owing").expect("removed"), owing);
        for (name, query, code) in [
            ("", "", "view.name"),
            ("a\nb", "", "view.name"),
            ("x", "a#b", "view.too_long"),
            ("x", "a\r\nb", "view.too_long"),
        ] {
            let wrong = save(&mut app, &setting, "customers", &view(name, query, false));
            assert_eq!(wrong.expect_err(name).code, code);
        }
    }
}

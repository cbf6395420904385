//! Forms: what was typed, and what is wrong with it, said beside each field and once above them all.
//!
//! Decides: that a form which cannot be taken comes back with everything that was typed (status 422), a summary that leads to
//! each field and has the focus, and that nothing was saved. What is wrong is found by the screen (a missing day) or by a use case
//! (`AppError`); the error's code says which field it belongs to.
//!
//! A screen uses it in four places:
//!
//! 1. Its page has a field `filled: Filled`; the page as it is asked for is made with `Filled::default()`.
//! 2. The handler takes `Form<Values>`, names the form and which codes belong to which field, and calls [`submit`]:
//!    `Filled::new("promise", values, &[("amount.", "amount"), ("promise.", "on")])`. Names of forms are unique on a page.
//! 3. The first closure reads the fields (`form.text`, `form.given`, `form.day`), says what is wrong (`form.say`), asks
//!    `form.checked()?` and calls the use case; it gives the address to go to and what was done. The second one makes the page again.
//! 4. The template, with `{% import "field.html" as field %}`: `field::summary(frame, filled, "promise")` first in the form,
//!    `field::mark(filled, "promise", "amount")` inside the input's tag, `field::wrong(frame, filled, "promise", "amount")` behind it,
//!    `value="{{ filled.value("promise", "amount") }}"`; the field's id is `promise-amount`. A form in `<details>` is open when
//!    `filled.is("promise")`.

use axum::http::StatusCode;
use axum::response::Response;
use dunlin_app::{App, AppError, Failure, Setting};
use jiff::civil::Date;

use crate::answer::{Page, answer_as, done, problem};
use crate::face::Face;
use crate::frame::Said;
use crate::security::Visitor;
use crate::site::Site;

/// A form's names and values, as they came.
pub(crate) type Values = Vec<(String, String)>;

/// Beginnings of error codes, and the field that each belongs to; the first that fits counts.
pub(crate) type Fields = &'static [(&'static str, &'static str)];

/// The code of an error whose sentences stand in the form already.
const SAID_ALREADY: &str = "form.wrong";

/// Something that is wrong.
#[derive(Debug, Clone)]
pub(crate) struct Wrong {
    /// The name of its field; none is the form as a whole.
    pub(crate) field: Option<&'static str>,
    /// What, why, and how it is put right.
    pub(crate) text: String,
}

/// A form as it was sent; the default is one that was not.
#[derive(Debug, Clone, Default)]
pub(crate) struct Filled {
    form: &'static str,
    values: Values,
    fields: Fields,
    wrong: Vec<Wrong>,
    /// What was typed is shown although nothing is wrong.
    is_kept: bool,
}

impl Filled {
    /// What was sent with a form.
    pub(crate) fn new(form: &'static str, values: Values, fields: Fields) -> Filled {
        Filled { form, values, fields, wrong: Vec::new(), is_kept: false }
    }

    /// Shows what was typed also where nothing is wrong: beside what it would come to, before it is done.
    #[must_use]
    pub(crate) fn kept(self) -> Filled {
        Filled { is_kept: true, ..self }
    }

    /// A field without the space around it; empty where it was left out.
    pub(crate) fn text(&self, field: &str) -> &str {
        self.all(field).next().unwrap_or_default()
    }

    /// A field was part of the form.
    pub(crate) fn is_sent(&self, field: &str) -> bool {
        self.all(field).next().is_some()
    }

    /// A field, unless it is empty.
    pub(crate) fn given(&self, field: &str) -> Option<&str> {
        Some(self.text(field)).filter(|text| !text.is_empty())
    }

    /// Everything that was sent under one name: ticked boxes.
    pub(crate) fn all<'f>(&'f self, field: &str) -> impl Iterator<Item = &'f str> {
        self.values.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.trim())
    }

    /// A day, as a browser's date field sends it; one that cannot be read is said.
    pub(crate) fn day(&mut self, face: &Face, field: &'static str) -> Option<Date> {
        let read = self.given(field)?.parse();
        if read.is_err() {
            self.say(field, face.t("ui-wrong-date"));
        }
        read.ok()
    }

    /// A field that must not be empty.
    pub(crate) fn needed(&mut self, face: &Face, field: &'static str) -> String {
        let text = self.text(field).to_string();
        if text.is_empty() {
            self.say(field, face.t("ui-wrong-empty"));
        }
        text
    }

    /// Something is wrong with a field.
    pub(crate) fn say(&mut self, field: &'static str, text: String) {
        self.wrong.push(Wrong { field: Some(field), text });
    }

    /// Goes on only when nothing was wrong so far.
    pub(crate) fn checked(&self) -> Result<(), AppError> {
        if self.wrong.is_empty() {
            return Ok(());
        }
        Err(AppError::new(Failure::Usage, SAID_ALREADY, "the form cannot be taken as it is"))
    }

    /// Says what a use case found.
    pub(crate) fn take(&mut self, face: &Face, error: &AppError) {
        if error.code != SAID_ALREADY {
            let field = self.fields.iter().find(|(code, _)| error.code.starts_with(code)).map(|(_, field)| *field);
            self.wrong.push(Wrong { field, text: face.wrong(error) });
        }
    }

    /// This form came back.
    pub(crate) fn is(&self, form: &str) -> bool {
        !self.wrong.is_empty() && self.form == form
    }

    /// What was typed into a field of a form that came back.
    pub(crate) fn value(&self, form: &str, field: &str) -> &str {
        self.value_or(form, field, "")
    }

    /// What was typed into a field of a form that came back, else what stands there at first.
    pub(crate) fn value_or<'f>(&'f self, form: &str, field: &str, preset: &'f str) -> &'f str {
        let is_shown = self.is(form) || self.is_kept && self.form == form;
        if is_shown { self.text(field) } else { preset }
    }

    /// A choice was made in a form that came back, else it is the one made at first.
    pub(crate) fn chose(&self, form: &str, field: &str, value: &str, preset: &str) -> bool {
        self.value_or(form, field, preset) == value
    }

    /// A box was ticked in a form that came back.
    pub(crate) fn ticked(&self, form: &str, field: &str, value: &str) -> bool {
        self.is(form) && self.all(field).any(|own| own == value)
    }

    /// Everything that is wrong.
    pub(crate) fn wrongs(&self) -> &[Wrong] {
        &self.wrong
    }

    /// What is wrong with a field.
    pub(crate) fn wrong(&self, form: &str, field: &str) -> Option<&str> {
        let of_field = |wrong: &&Wrong| self.form == form && wrong.field == Some(field);
        self.wrong.iter().find(of_field).map(|wrong| wrong.text.as_str())
    }
}

/// What came of a form.
enum Came<P> {
    Done(String, Said),
    Again(P),
}

/// Does what a form asks for and goes on to where it shows; a form that cannot be taken comes back in its page.
pub(crate) async fn submit<P: Page + Send + 'static>(
    site: &Site,
    visitor: &Visitor,
    mut form: Filled,
    act: impl FnOnce(&mut App, &Setting, &mut Filled) -> Result<(String, Said), AppError> + Send + 'static,
    again: impl FnOnce(&mut App, &Setting, &Visitor, Filled) -> Result<P, AppError> + Send + 'static,
) -> Response {
    let asked = visitor.clone();
    let came = site.work(visitor.actor(), move |app, setting| match act(app, setting, &mut form) {
        Ok((to, said)) => Ok(Came::Done(to, said)),
        Err(error) if matches!(error.failure, Failure::Usage | Failure::Refused) => {
            form.take(&asked.face, &error);
            again(app, setting, &asked, form).map(Came::Again)
        }
        Err(error) => Err(error),
    });
    match came.await {
        Ok(Came::Done(to, said)) => done(visitor, &to, Ok(said)),
        Ok(Came::Again(page)) => answer_as(visitor, StatusCode::UNPROCESSABLE_ENTITY, Ok(page)),
        Err(error) => problem(visitor, &error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(values: &[(&str, &str)]) -> Filled {
        let values = values.iter().map(|(name, value)| ((*name).to_string(), (*value).to_string())).collect();
        Filled::new("promise", values, &[("amount.", "amount"), ("promise.", "on")])
    }

    #[test]
    fn an_error_stands_at_the_field_of_its_code_and_what_was_typed_stays() {
        let mut form = sent(&[("amount", " lots "), ("on", "2026-11-27")]);
        assert!(!form.is("promise") && form.value("promise", "amount").is_empty(), "nothing is wrong yet");
        let error = AppError::new(Failure::Usage, "amount.unreadable", "no amount");
        form.take(&Face::new("en"), &error);
        assert!(form.is("promise") && !form.is("hold"));
        assert_eq!(form.value("promise", "amount"), "lots");
        let kept = sent(&[("amount", "5")]).kept();
        assert!(
            !kept.is("promise") && kept.value("promise", "amount") == "5" && kept.value("hold", "amount").is_empty()
        );
        assert!(form.wrong("promise", "amount").is_some() && form.wrong("promise", "on").is_none());
        form.take(&Face::new("en"), &AppError::new(Failure::Refused, "other.thing", "another thing"));
        assert_eq!(form.wrongs().last().map(|wrong| (wrong.field, wrong.text.as_str())), Some((None, "Another thing")));
    }

    #[test]
    fn what_is_missing_or_no_day_is_said_once() {
        let mut form = sent(&[("on", "soon"), ("reason", "  ")]);
        let face = Face::new("en");
        assert!(form.checked().is_ok());
        assert_eq!(form.day(&face, "on"), None);
        assert_eq!(form.needed(&face, "reason"), "");
        let error = form.checked().expect_err("two things are wrong");
        form.take(&face, &error);
        let fields: Vec<_> = form.wrongs().iter().map(|wrong| wrong.field).collect();
        assert_eq!(fields, [Some("on"), Some("reason")]);
    }
}

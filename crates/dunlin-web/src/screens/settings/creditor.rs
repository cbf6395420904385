//! The creditor's own data as a form: everything that letters print, and the logo at their top.
//!
//! Decides: which field an error belongs to. What is wrong with a value is found by the use case.

use askama::Template;
use axum::extract::{Form, Multipart, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::creditors::{self, CreditorEdit};
use dunlin_app::logo::{self, Logo};
use dunlin_app::{App, AppError, Setting};

use super::{Tab, framed};
use crate::answer::{answer, done, page, problem};
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Said};
use crate::screens::documents;
use crate::security::Visitor;
use crate::site::Site;

/// Which field an error belongs to.
const WRONG: Fields = &[
    ("creditor.name", "name"),
    ("country.", "country"),
    ("currency.", "currency"),
    ("timezone.", "timezone"),
    ("terms.", "default_terms"),
];

const PATH: &str = "/settings/creditor";

/// A field of the form.
struct Field {
    name: &'static str,
    label: String,
    value: String,
    /// What a browser may fill in by itself.
    autocomplete: &'static str,
}

/// Fields that belong together.
struct Group {
    id: &'static str,
    name: String,
    fields: Vec<Field>,
}

#[derive(Template)]
#[template(path = "settings_creditor.html", blocks = ["main"])]
struct CreditorPage {
    frame: Frame,
    tabs: Vec<Tab>,
    groups: Vec<Group>,
    /// What every letter needs and is not there.
    missing: String,
    filled: Filled,
    /// Where the logo is got, if there is one.
    logo: Option<String>,
    may_change: bool,
}

page!(CreditorPage);

/// The form.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, Filled::default()));
    answer(&visitor, page.await)
}

/// Saves what changed.
pub(crate) async fn save(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (_, changed) = creditors::set(app, setting, &edit_of(form))?;
        let text = face.n("ui-said-creditor", changed.len());
        let said =
            if changed.is_empty() { Said { text, undo: None } } else { super::accounts::said(app, setting, text)? };
        Ok((PATH.to_string(), said))
    };
    submit(&site, &visitor, Filled::new("creditor", values, WRONG), act, read).await
}

/// The logo as it is kept.
pub(crate) async fn logo(State(site): State<Site>, visitor: Visitor) -> Response {
    match site.work(visitor.actor(), logo::get).await {
        Ok(png) => {
            let headers = [
                (header::CONTENT_TYPE, HeaderValue::from_static("image/png")),
                (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            ];
            (headers, png).into_response()
        }
        Err(error) => problem(&visitor, &error),
    }
}

/// Takes a picture as the logo.
pub(crate) async fn save_logo(State(site): State<Site>, visitor: Visitor, mut sent: Multipart) -> Response {
    let (values, _, bytes) = match documents::parts(&mut sent, logo::FILE_BYTES_MAX).await {
        Ok(parts) => parts,
        Err(error) => return problem(&visitor, &error),
    };
    let text = visitor.face.t("ui-said-logo");
    let act = move |app: &mut App, setting: &Setting, _: &mut Filled| {
        let had = setting.creditor.logo_sha256.clone();
        let creditor = logo::set(app, setting, Logo::read(&bytes)?)?;
        let said = if creditor.logo_sha256 == had {
            Said { text, undo: None }
        } else {
            super::accounts::said(app, setting, text)?
        };
        Ok((PATH.to_string(), said))
    };
    submit(&site, &visitor, Filled::new("logo", values, &[("logo.", "file")]), act, read).await
}

/// Takes the logo away.
pub(crate) async fn remove_logo(State(site): State<Site>, visitor: Visitor) -> Response {
    let text = visitor.face.t("ui-said-logo-removed");
    let said = site.work(visitor.actor(), move |app, setting| {
        logo::remove(app, setting)?;
        super::accounts::said(app, setting, text)
    });
    done(&visitor, PATH, said.await)
}

/// Every field that was sent; the use case finds which of them changed.
fn edit_of(form: &Filled) -> CreditorEdit {
    let value = |field: &str| form.is_sent(field).then(|| form.text(field).to_string());
    CreditorEdit {
        name: value("name"),
        address: value("address"),
        address_line2: value("address_line2"),
        postcode: value("postcode"),
        city: value("city"),
        country: value("country"),
        currency: value("currency"),
        timezone: value("timezone"),
        language: value("language"),
        phone: value("phone"),
        email: value("email"),
        website: value("website"),
        payment_methods: value("payment_methods"),
        registration: value("registration"),
        signer: value("signer"),
        signer_role: value("signer_role"),
        default_terms: value("default_terms"),
        ..CreditorEdit::default()
    }
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, filled: Filled) -> Result<CreditorPage, AppError> {
    let (frame, tabs) = framed(app, setting, visitor, PATH)?;
    let c = setting.creditor.clone();
    // The hash, so that a browser never shows the logo before this one.
    let logo =
        c.logo_sha256.as_ref().map(|hash| format!("{PATH}/logo?v={}", hash.chars().take(12).collect::<String>()));
    let field = |name: &'static str, value: Option<String>, autocomplete: &'static str| Field {
        name,
        label: frame.of("ui-set-", name),
        value: value.unwrap_or_default(),
        autocomplete,
    };
    let groups = vec![
        Group {
            id: "company",
            name: frame.t("ui-section-creditor"),
            fields: vec![
                field("name", Some(c.name), "organization"),
                field("address", c.address_line1, "address-line1"),
                field("address_line2", c.address_line2, "address-line2"),
                field("postcode", c.postcode, "postal-code"),
                field("city", c.city, "address-level2"),
                field("country", Some(c.country), "country"),
                field("registration", c.registration, "off"),
            ],
        },
        Group {
            id: "reached",
            name: frame.t("ui-section-reached"),
            fields: vec![
                field("phone", c.phone, "tel"),
                field("email", c.email, "email"),
                field("website", c.website, "url"),
                field("signer", c.signer_name, "off"),
                field("signer_role", c.signer_role, "off"),
            ],
        },
        Group {
            id: "payment",
            name: frame.t("ui-section-payment"),
            fields: vec![
                field("payment_methods", c.payment_methods, "off"),
                field("currency", Some(c.currency.code().to_string()), "off"),
                field("default_terms", Some(c.default_terms), "off"),
            ],
        },
        Group {
            id: "place",
            name: frame.t("ui-section-place"),
            fields: vec![field("timezone", Some(c.timezone), "off"), field("language", Some(c.language), "off")],
        },
    ];
    Ok(CreditorPage {
        missing: dunlin_app::run::missing_of(&setting.creditor).join(", "),
        may_change: visitor.may(dunlin_app::Right::Settings),
        groups,
        filled,
        logo,
        tabs,
        frame,
    })
}

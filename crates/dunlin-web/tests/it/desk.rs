//! A small book and the pages that show it.

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use dunlin_app::creditors::{self, NewCreditor};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::{App, Clock};
use dunlin_formats::Options;
use dunlin_store::Store;
use dunlin_web::{Site, SiteSpec, router};
use jiff::Timestamp;
use tempfile::TempDir;
use tower::ServiceExt;

const LIST: &str = "\
Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Email
A/1,10,Kilronan & Sons <Ltd>,2026-09-01,2026-10-01,810.00,ap@kilronan.example
A-2,10,Kilronan & Sons <Ltd>,2026-11-01,2026-12-01,90.00,ap@kilronan.example
B-1,11,Salm GmbH,2026-10-20,2026-11-19,1200.50,kasse@salm.example
";

/// A book in a folder of its own, served on 20 November 2026.
pub(crate) struct Desk {
    folder: TempDir,
    pub(crate) site: Site,
}

impl Desk {
    /// With three open invoices of two customers.
    pub(crate) fn new() -> Desk {
        let folder = TempDir::new().expect("a folder");
        let book = folder.path().join("book.db").display().to_string();
        let now: Timestamp = "2026-11-20T09:00:00Z".parse().expect("an instant");
        let store = Store::create(&book, now).expect("a book");
        let mut app = App::new(store, Clock::Fixed(now), "test");
        let new = NewCreditor {
            name: Some("Verhoef B.V.".to_string()),
            country: Some("NL".to_string()),
            ..NewCreditor::default()
        };
        creditors::add(&mut app, &new).expect("a creditor");
        let setting = app.setting(None).expect("one");
        let request = ImportRequest {
            file_name: "list.csv",
            bytes: LIST.as_bytes(),
            options: Options { currency: dunlin_core::money::Currency::find("EUR"), ..Options::default() },
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(&mut app, &setting, &request).expect("read").created, 3);
        drop(app);
        let outbox = folder.path().join("outbox");
        let site = Site::open(SiteSpec { book, creditor: None, clock: Clock::Fixed(now), outbox }).expect("opens");
        Desk { folder, site }
    }

    /// A book in which nothing is yet, not even whose it is.
    pub(crate) fn empty() -> Desk {
        let folder = TempDir::new().expect("a folder");
        let book = folder.path().join("book.db").display().to_string();
        let now: Timestamp = "2026-11-20T09:00:00Z".parse().expect("an instant");
        drop(Store::create(&book, now).expect("a book"));
        let outbox = folder.path().join("outbox");
        let site = Site::open(SiteSpec { book, creditor: None, clock: Clock::Fixed(now), outbox }).expect("opens");
        Desk { folder, site }
    }

    /// Does something to the book behind the pages.
    pub(crate) fn with_book(&self, work: impl FnOnce(&mut Store)) {
        let book = self.folder.path().join("book.db").display().to_string();
        work(&mut Store::open(&book).expect("the book"));
    }

    /// What the pages answer to a request.
    pub(crate) fn answer(&self, request: Request<Body>) -> Response<Body> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(router(self.site.clone()).oneshot(request)).expect("an answer")
    }

    /// Status and text of a page.
    pub(crate) fn get(&self, path: &str) -> (StatusCode, String) {
        let answer = self.answer(Request::get(path).body(Body::empty()).expect("a request"));
        (answer.status(), text(answer))
    }

    /// A form, sent from a page of `from` (a value of `Sec-Fetch-Site`).
    pub(crate) fn post(&self, path: &str, form: &str, from: &str) -> Response<Body> {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", from)
            .body(Body::from(form.to_string()));
        self.answer(request.expect("a request"))
    }

    /// A form of a page of this site: where it leads and what is said.
    pub(crate) fn done(&self, path: &str, form: &str) -> (String, String) {
        let answer = self.post(path, form, "same-origin");
        let (status, headers) = (answer.status(), answer.headers().clone());
        assert_eq!(status, StatusCode::SEE_OTHER, "{path}: {}", text(answer));
        let value = |name| headers.get(name).map(|value| value.to_str().expect("text").to_string()).unwrap_or_default();
        (value(header::LOCATION), value(header::SET_COOKIE))
    }
}

/// The whole text of an answer.
pub(crate) fn text(answer: Response<Body>) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let bytes = runtime.block_on(to_bytes(answer.into_body(), 4 << 20)).expect("whole");
    String::from_utf8(bytes.to_vec()).expect("text")
}

//! A small book and the pages that show it.

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use dunlin_app::cases::{self, ReceiptInput};
use dunlin_app::creditors::{self, NewCreditor};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::run::{self, Outbox, Resume};
use dunlin_app::users::{self, NewUser, Origin};
use dunlin_app::{App, Clock, Role};
use dunlin_formats::Options;
use dunlin_store::Store;
use dunlin_web::{PublicAddress, Site, SiteSpec, router};
use jiff::Timestamp;
use tempfile::TempDir;
use tower::ServiceExt;

const LIST: &str = "\
Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Email
A/1,10,Kilronan & Sons <Ltd>,2026-09-01,2026-10-01,810.00,ap@kilronan.example
A-2,10,Kilronan & Sons <Ltd>,2026-11-01,2026-12-01,90.00,ap@kilronan.example
B-1,11,Salm GmbH,2026-10-20,2026-11-19,1200.50,kasse@salm.example
";

/// The administrator's password.
pub(crate) const PASSWORD: &str = "nine green bottles";

/// For whom an outside team works that sits down at the desk.
pub(crate) const PARTNER: &str = "Kwelder Incasso";

/// A book in a folder of its own, served on 20 November 2026; requests come from its administrator, who is signed in.
pub(crate) struct Desk {
    folder: TempDir,
    pub(crate) site: Site,
    /// The session of whoever sits at the desk; none is somebody at the door.
    token: Option<String>,
}

impl Desk {
    /// With three open invoices of two customers.
    pub(crate) fn new() -> Desk {
        let mut desk = Desk::without_users();
        desk.token = Some(desk.set_up());
        desk
    }

    /// Reached under an address; its administrator is not signed in.
    pub(crate) fn at(address: &str) -> Desk {
        let desk = Desk::made(PublicAddress::parse(address));
        desk.set_up();
        desk
    }

    /// Without users.
    pub(crate) fn without_users() -> Desk {
        Desk::made(None)
    }

    fn made(address: Option<PublicAddress>) -> Desk {
        let folder = TempDir::new().expect("a folder");
        let book = folder.path().join("book.db").display().to_string();
        let now = now();
        let store = Store::create(&book, now).expect("a book");
        let mut app = App::new(store, Clock::Fixed(now), "test");
        let new = NewCreditor {
            name: Some("Verhoef B.V.".to_string()),
            country: Some("NL".to_string()),
            ..NewCreditor::default()
        };
        creditors::add(&mut app, &new).expect("a creditor");
        assert_eq!(take(&mut app, LIST), 3);
        drop(app);
        Desk::serving(folder, address)
    }

    /// Makes the administrator, who is signed in with the token given back.
    fn set_up(&self) -> String {
        let mut app = self.app();
        let link = users::set_up_link(&mut app).expect("made").expect("no users yet");
        let ann = ("Ann Byrne", "ann@verhoef.example", PASSWORD);
        users::set_up(&mut app, &link.token, ann, &Origin::default()).expect("set up").1
    }

    /// The book itself, beside the pages.
    pub(crate) fn app(&self) -> App {
        let store = Store::open(&self.folder.path().join("book.db").display().to_string()).expect("the book");
        App::new(store, Clock::Fixed(now()), "test")
    }

    /// Whether a text stands anywhere in the book's files.
    pub(crate) fn holds(&self, text: &str) -> bool {
        let files =
            std::fs::read_dir(self.folder.path()).expect("the folder").map(|entry| entry.expect("a file").path());
        let read = files.filter(|path| path.is_file()).map(|path| std::fs::read(path).expect("its bytes"));
        read.into_iter().any(|bytes| bytes.windows(text.len()).any(|part| part == text.as_bytes()))
    }

    /// The secret of whoever sits at the desk.
    pub(crate) fn token(&self) -> &str {
        self.token.as_deref().unwrap_or_default()
    }

    /// Nobody is signed in any more.
    pub(crate) fn sign_out(&mut self) {
        self.token = None;
    }

    /// Somebody of a role sits down at the desk.
    pub(crate) fn sign_in_as(&mut self, role: Role) {
        let mut app = self.app();
        let (name, email) = (format!("The {}", role.code()), format!("{}@verhoef.example", role.code()));
        let partner = (role == Role::EarlyOutAgent).then_some(PARTNER);
        users::add(&mut app, &NewUser { name: &name, email: &email, role, partner }).expect("added");
        let link = users::invitation(&mut app, &name).expect("invited");
        let token = users::choose_password(&mut app, &link.token, PASSWORD, &Origin::default()).expect("chosen");
        self.token = token;
    }

    /// Somebody else brings in a list, apart from the pages.
    pub(crate) fn import(&self, list: &str) {
        assert!(take(&mut self.app(), list) > 0);
    }

    /// A book in which nothing is yet but its administrator, not even whose it is.
    pub(crate) fn empty() -> Desk {
        let folder = TempDir::new().expect("a folder");
        let book = folder.path().join("book.db").display().to_string();
        drop(Store::create(&book, now()).expect("a book"));
        let mut desk = Desk::serving(folder, None);
        desk.token = Some(desk.set_up());
        desk
    }

    fn serving(folder: TempDir, address: Option<PublicAddress>) -> Desk {
        let book = folder.path().join("book.db").display().to_string();
        let outbox = folder.path().join("outbox");
        let spec = SiteSpec { book, creditor: None, clock: Clock::Fixed(now()), outbox, address };
        Desk { folder, site: Site::open(spec).expect("opens"), token: None }
    }

    /// Where the book is.
    pub(crate) fn book(&self) -> String {
        self.folder.path().join("book.db").display().to_string()
    }

    /// Money of a customer for one item, received today.
    pub(crate) fn pay(&self, customer: &str, amount: &str, item: &str) {
        let mut app = App::new(Store::open(&self.book()).expect("the book"), Clock::Fixed(now()), "bank");
        let setting = app.setting(None).expect("one");
        let on = app.clock.today(&setting.creditor.timezone);
        let input = ReceiptInput { customer, amount, currency: None, on, item: Some(item), reference: None };
        cases::add_receipt(&mut app, &setting, &input).expect("received");
    }

    /// Does what the server's worker does when the hold of a run is over.
    pub(crate) fn let_go(&self) -> usize {
        let mut app = self.app();
        app.clock = Clock::Fixed("2026-11-20T10:00:00Z".parse().expect("an hour later"));
        let setting = app.setting(None).expect("one");
        let mut outbox = Outbox::new(self.folder.path().join("outbox"));
        run::issue_due(&mut app, &setting, &mut outbox, Resume::All).expect("issued").len()
    }

    /// What the pages answer to a request.
    pub(crate) fn answer(&self, mut request: Request<Body>) -> Response<Body> {
        if let Some(token) = &self.token {
            let cookie = format!("dunlin={token}").parse().expect("a cookie");
            request.headers_mut().append(header::COOKIE, cookie);
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
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
            .body(Body::from(form.to_owned()));
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

/// Where what was said is taken back.
pub(crate) fn undo_of(said: &str) -> String {
    let value = said.strip_prefix("said=").and_then(|rest| rest.split(';').next()).expect("a cookie");
    let undo = value.split_once('|').expect("two parts").1;
    undo.replace("%2F", "/")
}

/// The instant at which the book is served.
fn now() -> Timestamp {
    "2026-11-20T09:00:00Z".parse().expect("an instant")
}

/// Brings in a list; how many items are new.
pub(crate) fn take(app: &mut App, list: &str) -> u64 {
    let setting = app.setting(None).expect("one");
    let request = ImportRequest {
        file_name: "list.csv",
        bytes: list.as_bytes(),
        options: Options { currency: dunlin_core::money::Currency::find("EUR"), ..Options::default() },
        snapshot: false,
        dry_run: false,
        strict: false,
        accept_seller: false,
    };
    import(app, &setting, &request).expect("read").created
}

/// The whole text of an answer.
pub(crate) fn text(answer: Response<Body>) -> String {
    String::from_utf8(bytes(answer)).expect("text")
}

/// All bytes of an answer.
pub(crate) fn bytes(answer: Response<Body>) -> Vec<u8> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(to_bytes(answer.into_body(), 4 << 20)).expect("whole").to_vec()
}

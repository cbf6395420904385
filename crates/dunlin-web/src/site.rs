//! What all requests share: where the book is, a clock, and open connections to the book.
//!
//! Use cases wait for a database, so they run on threads of their own; a connection is lent to one request at a time and taken
//! back afterwards. One whose work broke off is closed, not reused.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use dunlin_app::forecast::Forecasts;
use dunlin_app::metrics::Dashboards;
use dunlin_app::run::{Outbox, Overviews};
use dunlin_app::settings::{Source, Started, shown};
use dunlin_app::summary::Summaries;
use dunlin_app::{App, AppError, Clock, Failure, KeptPolicies, Setting};
use dunlin_store::Store;
use tokio::sync::Notify;

use crate::public::PublicAddress;

/// Connections kept open while nobody uses them.
const KEPT: usize = 8;

/// Which book is served, and how.
#[derive(Debug, Clone)]
pub struct SiteSpec {
    /// A file, or `postgres://…`.
    pub book: String,
    /// Whose book it is, when there are several creditors.
    pub creditor: Option<String>,
    /// What counts as now.
    pub clock: Clock,
    /// Where approved letters are written.
    pub outbox: PathBuf,
    /// The address that people type, when it is not simply where the program listens.
    pub address: Option<PublicAddress>,
}

/// Where it was said what is served.
#[derive(Debug, Clone, Copy)]
pub struct Sources {
    /// The book.
    pub book: Source,
    /// The folder for letters.
    pub outbox: Source,
}

impl Default for Sources {
    fn default() -> Sources {
        Sources { book: Source::Default, outbox: Source::Default }
    }
}

/// The served book; cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    spec: SiteSpec,
    sources: Sources,
    idle: Mutex<Vec<Store>>,
    summaries: Summaries,
    dashboards: Dashboards,
    overviews: Overviews,
    forecasts: Forecasts,
    policies: KeptPolicies,
    /// Makes letters for previews; its fonts are read once.
    press: Mutex<Outbox>,
    /// Wakes the worker.
    bell: Notify,
    /// The server is about to end.
    closing: AtomicBool,
    /// Why the worker could not do its work the last time.
    trouble: Mutex<Option<AppError>>,
}

impl Site {
    /// Opens the book once, so that a wrong one is told before the first request.
    ///
    /// # Errors
    /// What opening the book gives.
    pub fn open(spec: SiteSpec) -> Result<Site, AppError> {
        Site::open_from(spec, Sources::default())
    }

    /// The same, when it is known where it was said what is served: the settings show it.
    ///
    /// # Errors
    /// What opening the book gives.
    pub fn open_from(spec: SiteSpec, sources: Sources) -> Result<Site, AppError> {
        let store = Store::open(&spec.book)?;
        let (summaries, dashboards) = (Summaries::new(&spec.book), Dashboards::new(&spec.book));
        let overviews = Overviews::new(&spec.book);
        let press = Mutex::new(Outbox::new(&spec.outbox));
        let (idle, bell, closing) = (Mutex::new(vec![store]), Notify::new(), AtomicBool::new(false));
        let trouble = Mutex::new(None);
        let (forecasts, policies) = (Forecasts::default(), KeptPolicies::default());
        let inner = Inner {
            spec,
            sources,
            idle,
            summaries,
            dashboards,
            overviews,
            forecasts,
            policies,
            press,
            bell,
            closing,
            trouble,
        };
        Ok(Site(Arc::new(inner)))
    }

    /// What the program was started with.
    pub(crate) fn started(&self) -> Started {
        let SiteSpec { book, outbox, .. } = &self.0.spec;
        let Sources { book: book_from, outbox: outbox_from } = self.0.sources;
        Started { book: (shown(book), book_from), outbox: (outbox.display().to_string(), outbox_from) }
    }

    /// What was asked for.
    pub(crate) fn spec(&self) -> &SiteSpec {
        &self.0.spec
    }

    /// Cookies travel over https only.
    pub(crate) fn is_secure(&self) -> bool {
        self.0.spec.address.as_ref().is_some_and(PublicAddress::is_secure)
    }

    /// What is kept of the whole book.
    pub(crate) fn summaries(&self) -> Summaries {
        self.0.summaries.clone()
    }

    /// What is kept of periods.
    pub(crate) fn dashboards(&self) -> Dashboards {
        self.0.dashboards.clone()
    }

    /// What is kept of runs.
    pub(crate) fn overviews(&self) -> Overviews {
        self.0.overviews.clone()
    }

    /// Calls use cases for a person, away from the threads that serve requests.
    pub(crate) async fn work<T: Send + 'static>(
        &self,
        actor: String,
        work: impl FnOnce(&mut App, &Setting) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppError> {
        self.begin(actor, |app, setting| match setting {
            Some(setting) => work(app, setting),
            None => Err(AppError::not_found("creditor.none", "the book has no creditor yet").hint("begin at /start")),
        })
        .await
    }

    /// The same in a book that may have no creditor yet.
    pub(crate) async fn begin<T: Send + 'static>(
        &self,
        actor: String,
        work: impl FnOnce(&mut App, Option<&Setting>) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppError> {
        let creditor = self.0.spec.creditor.clone();
        self.with_book(actor, move |app| match app.setting(creditor.as_deref()) {
            Ok(setting) => work(app, Some(&setting)),
            Err(error) if error.code == "creditor.none" => work(app, None),
            Err(error) => Err(error),
        })
        .await
    }

    /// Calls use cases that belong to the book, whoever its creditors are.
    pub(crate) async fn with_book<T: Send + 'static>(
        &self,
        actor: String,
        work: impl FnOnce(&mut App) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppError> {
        let site = self.clone();
        let done = tokio::task::spawn_blocking(move || {
            let mut app = App::new(site.connection()?, site.0.spec.clock, actor);
            app.forecasts = site.0.forecasts.clone();
            app.policies = site.0.policies.clone();
            let done = work(&mut app);
            site.give_back(app.store);
            done
        });
        done.await.unwrap_or_else(|_| Err(AppError::new(Failure::Failed, "web.failed", "the work broke off")))
    }

    /// Does something with what makes letters; one at a time.
    pub(crate) fn with_press<T>(&self, work: impl FnOnce(&mut Outbox) -> T) -> T {
        work(&mut self.0.press.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Something may be due: the worker looks at once.
    pub(crate) fn ring(&self) {
        self.0.bell.notify_one();
    }

    /// Done when somebody rang.
    pub(crate) async fn rung(&self) {
        self.0.bell.notified().await;
    }

    /// The server is about to end: answers that go on for long come to their end.
    pub(crate) fn close(&self) {
        self.0.closing.store(true, Ordering::Relaxed);
    }

    /// Whether it is.
    pub(crate) fn is_closing(&self) -> bool {
        self.0.closing.load(Ordering::Relaxed)
    }

    /// Why the worker could not do its work the last time.
    pub(crate) fn trouble(&self, say: impl FnOnce(&AppError) -> String) -> Option<String> {
        self.0.trouble.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(say)
    }

    /// Keeps why the worker could not do its work; `None` when it could.
    pub(crate) fn set_trouble(&self, trouble: Option<AppError>) {
        *self.0.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
    }

    fn connection(&self) -> Result<Store, AppError> {
        let idle = self.0.idle.lock().ok().and_then(|mut idle| idle.pop());
        idle.map_or_else(|| Ok(Store::open(&self.0.spec.book)?), Ok)
    }

    fn give_back(&self, store: Store) {
        if let Ok(mut idle) = self.0.idle.lock()
            && idle.len() < KEPT
        {
            idle.push(store);
        }
    }
}

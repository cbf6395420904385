//! `serve`: the pages of a book in a browser.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;

use clap::Args;
use dunlin_app::settings::Source;
use dunlin_app::users::set_up_link;
use dunlin_app::{App, AppError, Failure};
use dunlin_store::{Store, StoreError};
use dunlin_web::{PublicAddress, Site, SiteSpec, Sources};
use serde::Serialize;

use crate::cli::Global;
use crate::exit::{Ending, tell};
use crate::session::{actor, answer, clock, default_outbox};

/// Open the book in a browser: customers, aging, runs
///
/// A book that does not exist yet is made. Pages are served to this machine only, unless --listen names another address.
/// Nobody sees the book without signing in; a book without users prints a link that makes the first administrator.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  dunlin serve --listen 127.0.0.1:4020
  dunlin serve --listen 127.0.0.1:4020 --address https://dunlin.example")]
pub(crate) struct Serve {
    /// Address and port; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4020")]
    listen: SocketAddr,
    /// The address that people type, where a proxy in front brings https
    #[arg(long, value_name = "URL", env = "DUNLIN_ADDRESS", hide_env_values = true)]
    address: Option<String>,
    /// Where letters of approved runs are written
    #[arg(long, value_name = "DIR")]
    outbox: Option<PathBuf>,
}

/// Where the pages are.
#[derive(Debug, Serialize)]
struct Serving {
    address: String,
    /// Makes the first administrator; null when the book has users.
    set_up: Option<String>,
}

pub(crate) fn run(global: &Global, args: Serve) -> Result<Ending, AppError> {
    let outbox_from = if args.outbox.is_some() { Source::Flag } else { Source::Default };
    let outbox = args.outbox.unwrap_or_else(|| default_outbox(&global.book));
    let address = args.address.as_deref().map(read_address).transpose()?;
    if address.is_none() && !args.listen.ip().is_loopback() {
        let message = format!("others reach {}, and passwords would travel to it in the clear", args.listen);
        let hint = "put a proxy with https in front and name its address, --address https://dunlin.example; \
                    in a network that you trust, say --address http://HOST:PORT";
        return Err(AppError::new(Failure::Usage, "serve.no_address", message).hint(hint));
    }
    let book = global.book.clone();
    serve(
        global,
        SiteSpec { book, creditor: global.creditor.clone(), clock: clock(global), outbox, address },
        Sources { book: global.book_from.0, outbox: outbox_from },
        args.listen,
    )?;
    Ok(Ending::Done)
}

/// Reads the address that people type.
pub(crate) fn read_address(text: &str) -> Result<PublicAddress, AppError> {
    PublicAddress::parse(text).ok_or_else(|| {
        let message = format!("\"{text}\" is no address of a site");
        AppError::new(Failure::Usage, "address.unreadable", message).hint("for example https://dunlin.example")
    })
}

/// A book that does not exist yet is made: its pages then lead through the first run.
fn make_when_missing(global: &Global, book: &str) -> Result<(), AppError> {
    match Store::open(book) {
        Err(StoreError::MissingBook { location }) => {
            drop(Store::create(book, clock(global).now())?);
            tell(&format!("A new book is made at {location}.\n"));
            Ok(())
        }
        // What else is wrong is told when the pages open it.
        _ => Ok(()),
    }
}

/// Serves a book until it is interrupted.
pub(crate) fn serve(global: &Global, spec: SiteSpec, sources: Sources, listen: SocketAddr) -> Result<(), AppError> {
    let failed = |error: std::io::Error| {
        let message = format!("cannot serve on {listen}: {error}");
        AppError::new(Failure::Failed, "serve.failed", message).hint("name a free one with --listen 127.0.0.1:PORT")
    };
    make_when_missing(global, &spec.book)?;
    let mut app = App::new(Store::open(&spec.book)?, spec.clock, actor(global));
    let set_up = set_up_link(&mut app)?;
    drop(app);
    let base = spec.address.as_ref().map(PublicAddress::text);
    let site = Site::open_from(spec, sources)?;
    let listener = TcpListener::bind(listen).map_err(failed)?;
    let base = base.unwrap_or(format!("http://{}", listener.local_addr().map_err(failed)?));
    let serving =
        Serving { set_up: set_up.map(|link| format!("{base}/set-up/{}", link.token)), address: format!("{base}/") };
    answer(global, &serving, |serving| {
        let open = format!("Open {} – stop with Ctrl-C.", serving.address);
        let set_up = serving.set_up.as_ref().map(|link| {
            format!("No users yet. This link makes the first administrator, once, within 30 minutes:\n  {link}")
        });
        set_up.into_iter().chain([open]).collect()
    })?;
    dunlin_web::serve_until_interrupted(site, listener).map_err(failed)
}

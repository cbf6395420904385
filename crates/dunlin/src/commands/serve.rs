//! `serve`: the pages of a book in a browser.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;

use clap::Args;
use dunlin_app::{AppError, Failure};
use dunlin_store::{Store, StoreError};
use dunlin_web::{Site, SiteSpec};
use serde::Serialize;

use crate::cli::Global;
use crate::exit::{Ending, tell};
use crate::session::{answer, clock, default_outbox};

/// Open the book in a browser: customers, aging, runs
///
/// A book that does not exist yet is made. Pages are served to this machine only, unless --listen names another address. There
/// is no sign-in yet: whoever reaches the address can work on the book.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin serve --listen 127.0.0.1:4020")]
pub(crate) struct Serve {
    /// Address and port; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4020")]
    listen: SocketAddr,
    /// Where letters of approved runs are written
    #[arg(long, value_name = "DIR")]
    outbox: Option<PathBuf>,
}

/// Where the pages are.
#[derive(Debug, Serialize)]
struct Serving {
    address: String,
}

pub(crate) fn run(global: &Global, args: Serve) -> Result<Ending, AppError> {
    let outbox = args.outbox.unwrap_or_else(|| default_outbox(&global.book));
    serve(global, &global.book, outbox, args.listen)?;
    Ok(Ending::Done)
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
pub(crate) fn serve(global: &Global, book: &str, outbox: PathBuf, listen: SocketAddr) -> Result<(), AppError> {
    let failed = |error: std::io::Error| {
        let message = format!("cannot serve on {listen}: {error}");
        AppError::new(Failure::Failed, "serve.failed", message).hint("name a free one with --listen 127.0.0.1:PORT")
    };
    let spec = SiteSpec { book: book.to_string(), creditor: global.creditor.clone(), clock: clock(global), outbox };
    make_when_missing(global, book)?;
    let site = Site::open(spec)?;
    let listener = TcpListener::bind(listen).map_err(failed)?;
    let address = format!("http://{}/", listener.local_addr().map_err(failed)?);
    answer(global, &Serving { address: address.clone() }, |_| vec![format!("Open {address} – stop with Ctrl-C.")])?;
    dunlin_web::serve_until_interrupted(site, listener).map_err(failed)
}

//! A real PostgreSQL for the tests: found or installed, started on a private port, gone afterwards.
//!
//! Decides which server the tests see: the one that `DUNLIN_TEST_PG` names, else a cluster of its own, newest version
//! from 15 on, in a temporary directory, with a random password and a free port on 127.0.0.1. `fsync` is off because the
//! data is thrown away. Collation and time zone are deliberately unlike those of a test that would pass by luck: text
//! sorts as in a dictionary, not by bytes, and the day is that of Auckland.
//! What it does not do: touch a cluster that it did not make.

mod cluster;
pub(crate) mod daily;
mod install;

use cluster::Cluster;

use crate::Outcome;
use crate::own_server::Keeper;

/// Where tests find the server; set it to bring one's own.
pub(crate) const URL_VARIABLE: &str = "DUNLIN_TEST_PG";

/// The server that the tests of this process use.
pub(crate) enum Server {
    /// Named by the environment: left alone.
    Given(String),
    /// Our own: stopped and removed when this is dropped or the process ends in any way.
    Own { url: String, _keeper: Keeper },
}

impl Server {
    /// `postgres://user:password@host:port/database`.
    pub(crate) fn url(&self) -> &str {
        match self {
            Server::Given(url) | Server::Own { url, .. } => url,
        }
    }
}

/// The server named by the environment, else a new one.
pub(crate) fn for_tests() -> Outcome<Server> {
    if let Some(url) = given_url() {
        println!("   PostgreSQL: the one that {URL_VARIABLE} names");
        return Ok(Server::Given(url));
    }
    let cluster = Cluster::prepare(&install::ensure_installed()?)?;
    // Before anything is started: from here on the cluster goes when we go.
    let keeper = Keeper::watch(cluster.folder(), &cluster.stop_command())?;
    cluster.start()?;
    println!("   PostgreSQL {}: a server of our own on port {}", cluster.version, cluster.port);
    Ok(Server::Own { url: cluster.url(), _keeper: keeper })
}

#[expect(clippy::disallowed_methods, reason = "the test set-up is where this variable is read and handed on")]
fn given_url() -> Option<String> {
    std::env::var(URL_VARIABLE).ok().filter(|url| !url.trim().is_empty())
}

//! Listening: until it is told to stop, and then until the last answer has gone.

use std::future::Future;

use tokio::net::TcpListener;

use crate::routes::router;
use crate::site::Site;

/// Serves the pages on a listener until `stop` is done.
///
/// # Errors
/// What the listener gives.
pub async fn serve(
    site: Site,
    listener: std::net::TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = TcpListener::from_std(listener)?;
    axum::serve(listener, router(site)).with_graceful_shutdown(stop).await
}

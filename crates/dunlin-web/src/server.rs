//! Listening: until it is told to stop, and then until the last answer has gone.

use std::future::Future;
use std::net::SocketAddr;

use tokio::net::TcpListener;

use crate::routes::router;
use crate::site::Site;
use crate::worker;

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
    let worker = tokio::spawn(worker::work(site.clone()));
    let closing = site.clone();
    let stop = async move {
        stop.await;
        closing.close();
    };
    let pages = router(site).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, pages).with_graceful_shutdown(stop).await;
    // A run that is being issued at this moment is finished: the work itself is not broken off, only its next round.
    worker.abort();
    served
}

/// Serves the pages on a listener until the program is interrupted (Ctrl-C).
///
/// # Errors
/// What the runtime or the listener gives.
pub fn serve_until_interrupted(site: Site, listener: std::net::TcpListener) -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().enable_time().build()?;
    runtime.block_on(serve(site, listener, async {
        // Without a signal handler the program simply ends at the signal.
        let _ = tokio::signal::ctrl_c().await;
    }))
}

//! Pages for the people who collect: a request comes in, a use case of `dunlin-app` is called, HTML goes out.
//!
//! Decides nothing about money, days or contact with customers. A page is a full page; a fragment is a block of it, given when the
//! script in the browser asks for one. Everything works without scripts, as real links and forms.
//!
//! Requirements R1.1 (aging), R1.3, R2.3, R2.7 (conversations), R3.4, R4.4 (reports) as far as screens exist.

mod address;
mod answer;
mod assets;
mod columns;
mod door;
mod face;
mod form;
mod frame;
mod help;
mod lists;
mod public;
mod routes;
mod screens;
mod security;
mod server;
mod sheet;
mod site;
mod worker;
mod wrongs;

pub use public::PublicAddress;
pub use routes::router;
pub use server::{serve, serve_until_interrupted};
pub use site::{Site, SiteSpec, Sources};

//! The store against real engines: the same stories on SQLite (memory and file) and PostgreSQL, with equal results.

mod as_of;
mod books;
mod commit;
mod facts;
mod opening;
mod property;
mod roads;
mod runs;
mod shapes;
mod stories;

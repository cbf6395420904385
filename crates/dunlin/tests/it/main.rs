//! The program from outside: exit codes, JSON shapes, help that fits, and what people read.

mod accounting;
mod bank;
mod bench;
mod books;
mod credit;
mod delivery;
mod dunlin;
mod engines;
mod errors;
mod golden;
mod help;
mod inspect;
mod instalments;
mod kill;
mod opening;
mod pipe;
mod rates;
mod real_files;
mod replies;
mod shapes;
mod smtp;
mod stopwatch;
mod tried;
mod users;
mod world;

//! The program from outside: exit codes, JSON shapes, help that fits, and what people read.

mod bench;
mod dunlin;
mod engines;
mod errors;
mod golden;
mod help;
mod kill;
mod pipe;
mod real_files;
mod shapes;
mod stopwatch;
mod world;

//! The program from outside: exit codes, JSON shapes, help that fits, and what people read.

mod errors;
mod golden;
mod help;
mod pipe;
mod shapes;
mod world;
mod dunlin;
mod engines;
mod kill;
mod real_files;
mod stopwatch;

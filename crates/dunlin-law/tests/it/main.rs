//! The law as it ships: every table is read, and each trap of late-payment law has its test.

mod tables;
mod traps;

//! Mails from outside, one binary: samples of our own, public ones if they lie beside the project, and hostile ones.

mod hostile;
mod real_mails;
mod samples;
mod series;

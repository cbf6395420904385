//! The pages as a browser gets them, without a browser: status, headers, words, what a form does.

mod approvals;
mod desk;
mod firstrun;
mod forms;
mod help;
mod look;
mod pages;
mod policy;
mod reports;
mod runs;
mod settings;
mod users;
mod words;
mod work;

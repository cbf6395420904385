//! The pages as a browser gets them, without a browser: status, headers, words, what a form does.

mod desk;
mod firstrun;
mod forms;
mod help;
mod look;
mod pages;
mod reports;
mod users;
mod words;

//! The pages as a browser gets them, without a browser: status, headers, words, what a form does.

mod cash;
mod desk;
mod firstrun;
mod forms;
mod help;
mod joining;
mod look;
mod pages;
mod receipts;
mod reports;
mod users;
mod words;

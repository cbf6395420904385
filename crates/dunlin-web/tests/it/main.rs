//! The pages as a browser gets them, without a browser: status, headers, words, what a form does.

mod approvals;
mod cash;
mod collectors;
mod desk;
mod documents;
mod exports;
mod firstrun;
mod forms;
mod help;
mod holds;
mod honest;
mod joining;
mod look;
mod pages;
mod plans;
mod policy;
mod receipts;
mod reports;
mod runs;
mod settings;
mod users;
mod words;
mod work;

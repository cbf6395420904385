//! The pages as a browser gets them, without a browser: status, headers, words, what a form does.

mod approvals;
mod cash;
mod collectors;
mod columns;
mod desk;
mod documents;
mod exports;
mod firstrun;
mod forms;
mod help;
mod holds;
mod honest;
mod item_pause;
mod long_lists;
mod look;
mod merging;
mod pages;
mod policy;
mod receipts;
mod reports;
mod runs;
mod settings;
mod users;
mod why;
mod words;
mod work;

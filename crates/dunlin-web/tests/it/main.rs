//! The pages as a browser gets them, without a browser: status, headers, words, what a form does.

mod cash;
mod desk;
mod forms;
mod help;
mod joining;
mod pages;
mod receipts;
mod words;

//! The pages as a browser gets them, without a browser: status, headers, words, what a form does.

mod desk;
mod forms;
mod help;
mod pages;
mod runs;
mod words;

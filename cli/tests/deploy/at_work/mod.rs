//! Whole apps at work. They wait for a minute to pass or for a message to become visible again, so they begin first, and
//! the others have their turn meanwhile: tests run in the order of their names.

mod messages;
mod rust_functions;
mod zalando;

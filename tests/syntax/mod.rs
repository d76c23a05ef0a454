//! What may be written, form by form, and the templates that it makes.

#![allow(
    clippy::if_not_else,
    clippy::let_and_return,
    clippy::useless_vec,
    reason = "each form is there because somebody may write it"
)]

mod attributes;
mod derive;
mod expressions;
mod gates;
mod template;

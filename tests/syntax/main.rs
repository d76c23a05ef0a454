//! What may be written, form by form, and the templates that it makes.

mod attributes;
mod derive;
mod expressions;
mod gates;
mod template;

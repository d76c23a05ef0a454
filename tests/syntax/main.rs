//! What may be written, form by form, and the templates that it makes.

mod derive;
mod expressions;
mod template;

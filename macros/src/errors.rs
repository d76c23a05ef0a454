use infrastruct_spec::Diagnostic;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// What is wrong with one input, collected by every stage and reported at once.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    found: Vec<Error>,
}

#[derive(Debug)]
struct Error {
    span: Span,
    text: String,
}

impl Errors {
    pub(crate) fn at(&mut self, span: Span, message: impl Into<String>) {
        self.found.push(Error {
            span,
            text: message.into(),
        });
    }

    pub(crate) fn with_help(&mut self, span: Span, message: &str, help: &str) {
        self.at(span, format!("{message}\nhelp: {help}"));
    }

    pub(crate) fn diagnostic(&mut self, span: Span, diagnostic: &Diagnostic) {
        let mut text = diagnostic.message.clone();
        for help in &diagnostic.help {
            text.push_str("\nhelp: ");
            text.push_str(help);
        }
        self.at(span, text);
    }

    pub(crate) fn append(&mut self, mut others: Self) {
        self.found.append(&mut others.found);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The last statements of an expansion: what stands before them is the same with and without a mistake.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let mut seen: Vec<String> = Vec::new();
        let mut tokens = TokenStream::new();
        for Error { span, text } in self.found {
            let key = format!("{span:?} {text}");
            if !seen.contains(&key) {
                tokens.extend(quote_spanned!(span=> ::core::compile_error! { #text }));
                seen.push(key);
            }
        }
        tokens
    }
}

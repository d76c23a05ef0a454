//! Who is blamed for what: the spans of what the expansion adds, and the places that the build step is told.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::crate_path::{crate_path, hygiene};
use crate::host::is_compiler;

/// The tokens at the place of the user's, so that rustc blames those rather than the whole macro call.
///
/// Only for rustc: rust-analyzer would show them where the user hovers over the token.
pub(crate) fn blaming(span: Span, tokens: &TokenStream) -> TokenStream {
    if !is_compiler() {
        return tokens.clone();
    }
    let place = span.resolved_at(hygiene());
    tokens
        .clone()
        .into_iter()
        .map(|mut token| {
            token.set_span(place);
            token
        })
        .collect()
}

/// The sign that borrows what stands at the user's place, as if it stood there.
pub(crate) fn borrowing(span: Span) -> TokenStream {
    let span = if is_compiler() { span } else { hygiene() };
    quote_spanned!(span=> &)
}

/// Where a value was written, in one number: the line in the upper 20 bits, the column in the lower 12; 0 outside of
/// rustc, in unit tests.
pub(crate) fn spot_of(span: Span) -> u32 {
    if !proc_macro::is_available() {
        return 0;
    }
    let span = span.unwrap();
    let line = u32::try_from(span.line()).unwrap_or_default();
    let column = u32::try_from(span.column()).unwrap_or_default();
    if line < 1 << 20 {
        line << 12 | column.min(0xFFF)
    } else {
        0
    }
}

/// Where a literal stands in the user's source; `line!()` in an expansion would name the macro's first line.
pub(crate) fn location(span: Span) -> TokenStream {
    let infrastruct = crate_path();
    let number = |number: usize| u32::try_from(number).unwrap_or_default();
    let (file, line, column) = if proc_macro::is_available() {
        let span = span.unwrap();
        (span.file(), number(span.line()), number(span.column()))
    } else {
        (String::new(), 0, 0)
    };
    quote!(#infrastruct::__private::Location { file: #file, line: #line, column: #column })
}

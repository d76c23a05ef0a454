use proc_macro2::Span;

use super::expected::Expected;
use super::lowering::Lowering;
use super::value::{Content, Value};

impl Lowering<'_> {
    pub(crate) fn integer(&mut self, number: i128, span: Span, expected: &Expected) -> Value {
        if self.loses_digits(number, span, expected) {
            return self.refused(span);
        }
        self.at(span, Content::Integer(number))
    }

    /// `account: 012345678901`, where the text that CloudFormation makes of the number lacks the zero.
    fn loses_digits(&mut self, number: i128, span: Span, expected: &Expected) -> bool {
        let Some(source) = span.source_text().filter(|_| expected.is_text()) else {
            return false;
        };
        let digits = source.replace('_', "");
        let digits = digits.split(['i', 'u']).next().unwrap_or_default();
        let is_number = digits.starts_with(|first: char| first.is_ascii_digit());
        let is_lost = is_number && digits != number.unsigned_abs().to_string();
        if is_lost {
            let message = format!(
                "`{}` is a text, and `{source}` would become `{number}`",
                expected.property
            );
            self.errors.with_help(
                span,
                &message,
                &format!("write it in quotes: `\"{digits}\"`"),
            );
        }
        is_lost
    }
}

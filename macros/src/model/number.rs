use infrastruct_spec::Value as Known;
use proc_macro2::{Literal, Span};
use quote::quote;

use super::part::{Part, spot_of};
use super::skeleton::Skeleton;
use super::value::{Lowered, Lowering, Place, is_text};
use crate::crate_path::crate_path;

impl Lowering<'_> {
    pub(crate) fn integer(&mut self, number: i128, span: Span, place: &Place) -> Lowered {
        if self.loses_digits(number, span, place) {
            return self.unknown(span);
        }
        let node = self.node(span, Known::Integer(number));
        let fits = i64::try_from(number).is_ok() || u64::try_from(number).is_ok();
        let skeleton = if fits {
            Skeleton::scalar(number.to_string())
        } else {
            // JSON readers make a float of it
            let (spot, literal) = (spot_of(span), Literal::i128_suffixed(number));
            let infrastruct = crate_path();
            self.hole(Part::Made(
                quote!(#infrastruct::__private::write(#spot, #literal)),
            ))
        };
        Lowered { node, skeleton }
    }

    /// `account: 012345678901`, where the text that CloudFormation makes of the number lacks the zero.
    fn loses_digits(&mut self, number: i128, span: Span, place: &Place) -> bool {
        let Some(source) = span.source_text().filter(|_| is_text(place)) else {
            return false;
        };
        let digits = source.replace('_', "");
        let digits = digits.split(['i', 'u']).next().unwrap_or_default();
        let is_number = digits.starts_with(|first: char| first.is_ascii_digit());
        let is_lost = is_number && digits != number.unsigned_abs().to_string();
        if is_lost {
            let message = format!(
                "`{}` is a text, and `{source}` would become `{number}`",
                place.property
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

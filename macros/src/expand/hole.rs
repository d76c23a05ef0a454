//! What fills the holes of a skeleton.

use infrastruct_spec::Pairs;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::blame::{blaming, spot_of};
use super::borrow::borrow;
use super::constant::assertion;
use super::gate::{given, missing};
use super::nested::with_literals;
use super::none::typed_none;
use super::one_of::one_of;
use super::skeleton::{Checked, Skeleton};
use super::value_type::value_type;
use crate::crate_path::{crate_path, hygiene};
use crate::gate::Gate;
use crate::model::{Argument, Content, Expression, Function, Key, Keyed, Sibling, Value, Wanted};

impl Skeleton<'_> {
    /// What fills the hole of a value.
    pub(super) fn part(&self, value: &Value) -> TokenStream {
        if self.are_numbered {
            numbered(value, self.checked)
        } else {
            part(value, self.checked)
        }
    }
}

/// A number for a part, cheap to compile by the hundred.
fn numbered(value: &Value, checked: Checked<'_>) -> TokenStream {
    let infrastruct = crate_path();
    if let Content::Expression(expression) = &value.content
        && expression.limits.is_none()
        && let Some(fit) = fit(expression, Fitting::Numbered)
    {
        return fit;
    }
    let part = part(value, checked);
    quote!(#infrastruct::__private::hole(#part))
}

/// The part itself.
fn part(value: &Value, checked: Checked<'_>) -> TokenStream {
    let infrastruct = crate_path();
    match &value.content {
        Content::Expression(expression) => self::expression(expression),
        // a rule has spoken
        Content::Sibling(_) if checked.faulty.has(value.position) => {
            quote!(#infrastruct::__private::absent())
        }
        Content::Sibling(sibling) => self::sibling(sibling),
        Content::Argument(argument) => self::argument(argument),
        Content::Called(expression) => of_task("call", expression),
        Content::Inner(expression) => of_task("machine", expression),
        Content::Handed(own) => {
            let tasks = Ident::new("tasks", hygiene());
            let own = match own {
                Some(own) => {
                    let own = Skeleton::detached(own, checked);
                    quote!(::core::option::Option::Some(#own))
                }
                None => quote!(::core::option::Option::None),
            };
            quote!(#tasks.handed(#own))
        }
        Content::Gated(gate, value) => gated(gate, &Skeleton::detached(value, checked)),
        Content::JsonText(json) => {
            let spot = spot_of(checked.positions.span(value.position));
            let json = Skeleton::detached(json, checked);
            quote!(#infrastruct::__private::fit::<#infrastruct::__private::Text, _>(#spot, #json))
        }
        Content::Keyed(keyed) => self::keyed(keyed, checked),
        Content::Integer(number) => {
            let spot = spot_of(checked.positions.span(value.position));
            let literal = Literal::i128_suffixed(*number);
            quote!(#infrastruct::__private::write(#spot, #literal))
        }
        // what JSON writes by itself
        _ => {
            let json = Skeleton::detached(value, checked);
            quote!(#infrastruct::__private::fit_any(0, #json))
        }
    }
}

/// What is made of an expression.
#[derive(Clone, Copy, PartialEq)]
enum Fitting {
    Numbered,
    Part,
}

/// A call that holds the expression against one type.
fn fit(expression: &Expression, fitting: Fitting) -> Option<TokenStream> {
    let infrastruct = crate_path();
    let function = |numbered: &str, part: &str| {
        let name = if fitting == Fitting::Numbered {
            numbered
        } else {
            part
        };
        Ident::new(name, Span::call_site())
    };
    let (span, tokens) = (expression.span, written(expression));
    let spot = spot_of(span);
    Some(match &expression.wanted {
        Wanted::Type(wanted) => {
            let (fit, wanted) = (function("fit_hole", "fit"), value_type(wanted));
            let fit = blaming(span, &quote!(#infrastruct::__private::#fit::<#wanted, _>));
            quote!(#fit(#spot, #tokens))
        }
        Wanted::Handle(wanted, place) => {
            let (fit, wanted) = (function("fit_hole_at", "fit_at"), value_type(wanted));
            let fit = blaming(span, &quote!(#infrastruct::__private::#fit::<#wanted, _>));
            quote!(#fit(#spot, #tokens, #place))
        }
        Wanted::Time(wanted, unit) => {
            let (fit, wanted) = (function("fit_hole_in", "fit_in"), value_type(wanted));
            let unit = Ident::new(unit, Span::mixed_site());
            let fit =
                quote!(#infrastruct::__private::#fit::<#wanted, #infrastruct::__private::#unit, _>);
            let fit = blaming(span, &fit);
            quote!(#fit(#spot, #tokens))
        }
        Wanted::Pairs(_) | Wanted::OneOf(_) | Wanted::Anything => return None,
    })
}

fn expression(expression: &Expression) -> TokenStream {
    let infrastruct = crate_path();
    let span = expression.span;
    let part = fit(expression, Fitting::Part).unwrap_or_else(|| {
        let (spot, tokens) = (spot_of(span), written(expression));
        match &expression.wanted {
            Wanted::Pairs(Pairs { key, value }) => {
                let fit = blaming(span, &quote!(#infrastruct::__private::fit_pairs));
                let names = quote!(#infrastruct::__private::Names { key: #key, value: #value });
                quote!(#fit(#spot, #tokens, #names))
            }
            Wanted::OneOf(wanted) => one_of(&tokens, span, wanted, &expression.property, spot),
            _ => {
                let write = blaming(span, &quote!(#infrastruct::__private::write));
                quote!(#write(#spot, #tokens))
            }
        }
    });
    match &expression.limits {
        Some(limits) => {
            let assertion = assertion(limits, &written(expression), span);
            quote!({ #assertion #part })
        }
        None => part,
    }
}

/// The user's tokens, with what they lack for rustc.
fn written(expression: &Expression) -> TokenStream {
    let tokens = with_literals(&expression.tokens, expression.owner.as_ref());
    let tokens = typed_none(tokens, &expression.wanted);
    borrow(tokens, expression.borrowed)
}

/// What a method of a machine's tasks makes of an expression.
fn of_task(method: &str, expression: &Expression) -> TokenStream {
    let [tasks, method] = ["tasks", method].map(|name| Ident::new(name, hygiene()));
    let span = expression.span;
    let (spot, tokens) = (spot_of(span), written(expression));
    let call = blaming(span, &quote!(#tasks.#method));
    quote!(#call(#spot, #tokens))
}

fn sibling(sibling: &Sibling) -> TokenStream {
    let infrastruct = crate_path();
    let (spot, tokens) = (spot_of(sibling.span), &sibling.tokens);
    let method = sibling.method.iter();
    quote!(#infrastruct::__private::fit_any(#spot, #tokens #(.#method())*))
}

fn argument(argument: &Argument) -> TokenStream {
    let infrastruct = crate_path();
    let function = match argument.taken_by {
        Function::Condition => "condition",
        Function::DeletionPolicy => "deletion_policy",
        Function::DependsOn => "depends_on",
        Function::LogicalId => "logical_id",
        Function::UpdateReplacePolicy => "update_replace_policy",
    };
    let is_borrowed = matches!(argument.taken_by, Function::Condition | Function::DependsOn);
    let (spot, tokens) = (spot_of(argument.spot), &argument.tokens);
    let function = Ident::new(function, hygiene());
    let call = blaming(argument.span, &quote!(#infrastruct::__private::#function));
    let borrow = is_borrowed.then(|| blaming(argument.span, &quote!(&)));
    quote!(#call(#spot, #borrow #tokens))
}

fn gated(gate: &Gate, value: &TokenStream) -> TokenStream {
    let infrastruct = crate_path();
    let (given, missing) = (given(gate), missing(gate));
    let part = Ident::new("part", hygiene());
    quote!({
        #given
        let #part = #infrastruct::__private::fit_any(0, #value);
        #missing
        let #part = #infrastruct::__private::absent();
        #part
    })
}

fn keyed(keyed: &Keyed, checked: Checked<'_>) -> TokenStream {
    let infrastruct = crate_path();
    let entries = keyed.entries.iter().filter_map(|(key, value)| {
        let key = match key {
            Key::Text(text, _) => quote!(::std::string::ToString::to_string(#text)),
            Key::Expression(tokens) => quote!(::std::string::ToString::to_string(&(#tokens))),
            Key::Refused => return None,
        };
        let value = Skeleton::detached(value, checked);
        Some(quote!((#key, #infrastruct::__private::fit_any(0, #value))))
    });
    quote!(#infrastruct::__private::object(::std::vec![#(#entries),*]))
}

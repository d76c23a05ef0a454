//! What fills the holes of a skeleton.

use infrastruct_spec::Pairs;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::blame::{blaming, borrowing, spot_of};
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
use crate::model::{
    ANY, Argument, Choice, Content, Expression, Function, Key, Keyed, Sibling, Value, Wanted,
};

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
        Content::Called(expression) => {
            let (span, tokens) = (expression.span, written(expression));
            let request = blaming(span, &quote!(#infrastruct::__private::Integration::request));
            let borrow = borrowing(span);
            of_task("call", span, &quote!(#request(#borrow #tokens)))
        }
        Content::Inner(expression) => {
            let (span, tokens) = (expression.span, written(expression));
            let path = quote!(#infrastruct::__private::IntoDefinition::into_definition);
            let definition = blaming(span, &path);
            of_task("machine", span, &quote!(#definition(#tokens)))
        }
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
        Content::Choice(choice) => {
            let span = checked.positions.span(value.position);
            self::choice(choice, span, checked)
        }
        Content::Gated(gate, value) => gated(gate, &Skeleton::detached(value, checked)),
        Content::JsonText(json) => {
            let spot = spot_of(checked.positions.span(value.position));
            let json = Skeleton::detached(json, checked);
            quote!(#infrastruct::__private::PropertyValue::<#infrastruct::__private::Text>::part(#json, #spot))
        }
        Content::Keyed(keyed) => self::keyed(keyed, checked),
        Content::Integer(number) => {
            let spot = spot_of(checked.positions.span(value.position));
            let literal = Literal::i128_suffixed(*number);
            quote!(#infrastruct::__private::JsonValue::part(#literal, #spot))
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

/// A call that holds the expression against one type. It is the method of a trait, called by the trait's path: of a function,
/// rustc would quote the bound that is not met (see `place` of the core).
fn fit(expression: &Expression, fitting: Fitting) -> Option<TokenStream> {
    let infrastruct = crate_path();
    let method = if fitting == Fitting::Numbered {
        "hole"
    } else {
        "part"
    };
    let method = Ident::new(method, Span::call_site());
    let (span, tokens) = (expression.span, written(expression));
    let spot = spot_of(span);
    Some(match &expression.wanted {
        Wanted::Type(wanted) => {
            let wanted = value_type(wanted);
            let fit = quote!(#infrastruct::__private::PropertyValue::<#wanted>::#method);
            let fit = blaming(span, &fit);
            quote!(#fit(#tokens, #spot))
        }
        Wanted::Handle(wanted, place) => {
            let wanted = value_type(wanted);
            let fit = quote!(#infrastruct::__private::MeantValue::<#wanted>::#method);
            let fit = blaming(span, &fit);
            quote!(#fit(#tokens, #spot, #place))
        }
        Wanted::Time(wanted, unit) => {
            let wanted = value_type(wanted);
            let unit = Ident::new(unit, Span::mixed_site());
            let unit = quote!(#infrastruct::__private::#unit);
            let fit = quote!(#infrastruct::__private::CountedValue::<#wanted, #unit>::#method);
            let fit = blaming(span, &fit);
            quote!(#fit(#tokens, #spot))
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
                let fit = blaming(span, &quote!(#infrastruct::__private::PairsValue::part));
                let names = quote!(#infrastruct::__private::Names { key: #key, value: #value });
                quote!(#fit(#tokens, #spot, #names))
            }
            Wanted::OneOf(wanted) => one_of(&tokens, span, wanted, &expression.property, spot),
            _ => {
                let write = blaming(span, &quote!(#infrastruct::__private::JsonValue::part));
                quote!(#write(#tokens, #spot))
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

/// What a method of a machine's tasks makes of something.
fn of_task(method: &str, span: Span, given: &TokenStream) -> TokenStream {
    let [tasks, method] = ["tasks", method].map(|name| Ident::new(name, hygiene()));
    let spot = spot_of(span);
    let call = blaming(span, &quote!(#tasks.#method));
    quote!(#call(#spot, #given))
}

fn sibling(sibling: &Sibling) -> TokenStream {
    let infrastruct = crate_path();
    let (spot, tokens) = (spot_of(sibling.span), &sibling.tokens);
    let method = sibling.method.iter();
    quote!(#infrastruct::__private::fit_any(#spot, #tokens #(.#method())*))
}

fn argument(argument: &Argument) -> TokenStream {
    let private = |name: TokenStream| {
        let infrastruct = crate_path();
        quote!(#infrastruct::__private::#name)
    };
    let policy = |name: TokenStream| {
        let (policy, of) = (private(quote!(Policy)), private(name));
        quote!(#policy::<#of>::part)
    };
    let function = match argument.taken_by {
        Function::Condition => private(quote!(IsCondition::name)),
        Function::DeletionPolicy => policy(quote!(DeletionPolicy)),
        Function::DependsOn => private(quote!(Child::names)),
        Function::LogicalId => private(quote!(LogicalId::part)),
        Function::UpdateReplacePolicy => policy(quote!(UpdateReplacePolicy)),
    };
    let is_borrowed = matches!(argument.taken_by, Function::Condition | Function::DependsOn);
    let (spot, tokens) = (spot_of(argument.spot), &argument.tokens);
    let call = blaming(argument.span, &function);
    let borrow = is_borrowed.then(|| borrowing(argument.span));
    quote!(#call(#borrow #tokens, #spot))
}

/// `if_(&is_live, …)`, with branches that fit their place already.
fn choice(choice: &Choice, span: Span, checked: Checked<'_>) -> TokenStream {
    let infrastruct = crate_path();
    let any = value_type(&ANY);
    let branches = choice.branches.iter().map(|branch| {
        let spot = spot_of(checked.positions.span(branch.position));
        let branch = Skeleton::detached(branch, checked);
        quote!(#infrastruct::__private::Value::<#any>::new(#infrastruct::__private::fit_any(#spot, #branch)))
    });
    let none =
        || quote!(&#infrastruct::__private::given::<_, #infrastruct::__private::Condition>(()));
    let condition = choice.condition.clone().unwrap_or_else(none);
    let function = &choice.function;
    let write = blaming(span, &quote!(#infrastruct::__private::JsonValue::part));
    let spot = spot_of(span);
    quote!(#write(#function(#condition, #(#branches),*), #spot))
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

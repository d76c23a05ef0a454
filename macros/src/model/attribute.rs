use infrastruct_spec::{Allow, Entry, Node, Reference, Target, Value as Known, rust_name, suggest};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::part::{Part, blaming, spot_of};
use super::skeleton::Skeleton;
use super::value::{Lowered, Lowering};
use crate::crate_path::{crate_path, hygiene};
use crate::syntax::{
    Attribute, EDITOR_MARKER, Expression, Field, Json, Nesting, Path, Value, key, split_at_commas,
};

/// The attributes of a resource, as the user writes them on its field.
const NAMES: [&str; 9] = [
    "allow",
    "condition",
    "creation_policy",
    "deletion_policy",
    "depends_on",
    "logical_id",
    "metadata",
    "update_policy",
    "update_replace_policy",
];

/// The words of `DeletionPolicy` and `UpdateReplacePolicy`; which of them a type takes is for the rules to say.
const REMOVAL_POLICIES: [&str; 4] = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"];

/// What stands on a resource's field.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) entries: Vec<Entry>,
    pub(crate) skeletons: Vec<(String, Skeleton)>,
    pub(crate) allowed: Vec<Allow>,
}

impl Lowering<'_> {
    pub(crate) fn attributes(&mut self, attributes: &[Attribute]) -> Attributes {
        let mut found = Attributes::default();
        let mut allowed = Vec::new();
        let mut known: Vec<(&str, bool)> = Vec::new();
        for attribute in attributes {
            let span = attribute.name.span();
            let name = attribute.name.to_string();
            if name == "allow" {
                allowed.extend(self.allow(attribute.arguments.clone(), span));
                continue;
            }
            let Some(key) = self.key(attribute) else {
                continue;
            };
            // two of a name may stand behind gates that exclude each other
            let is_gated = !attribute.gate.is_open();
            if known
                .iter()
                .any(|(other, gated)| *other == key && !(is_gated && *gated))
            {
                self.errors.at(span, format!("`#[{name}]` is set twice"));
                continue;
            }
            known.push((key, is_gated));
            let lowered = if is_gated {
                self.gated(&attribute.gate, span, |lowering| {
                    lowering.attribute(key, attribute)
                })
            } else {
                self.attribute(key, attribute)
            };
            let lowered = self.located(lowered);
            let position = self.position(span);
            found.entries.push(Entry {
                name: key.to_owned(),
                position,
                value: lowered.node,
            });
            found.skeletons.push((key.to_owned(), lowered.skeleton));
        }
        if !allowed.is_empty() {
            let list: Vec<Skeleton> = allowed
                .iter()
                .map(|allow: &Allow| {
                    let entry = Skeleton::object(&[
                        ("rule".to_owned(), Skeleton::text(&allow.rule)),
                        ("reason".to_owned(), Skeleton::text(&allow.reason)),
                    ]);
                    entry.at(self.positions.span(allow.position))
                })
                .collect();
            found
                .skeletons
                .push(("Allow".to_owned(), Skeleton::list(&list)));
        }
        // one of the user's own, such as `house::encrypted_queue`, is the build step's to judge
        allowed.retain(|allow| !allow.rule.contains("::"));
        found.allowed = allowed;
        found
    }

    /// CloudFormation's name of an attribute; one that is none is reported.
    fn key(&mut self, attribute: &Attribute) -> Option<&'static str> {
        let name = attribute.name.to_string();
        Some(match name.as_str() {
            "doc" => return None,
            "deletion_policy" => "DeletionPolicy",
            "update_replace_policy" => "UpdateReplacePolicy",
            "logical_id" => "LogicalId",
            "condition" => "Condition",
            "depends_on" => "DependsOn",
            "creation_policy" => "CreationPolicy",
            "update_policy" => "UpdatePolicy",
            "metadata" => "Metadata",
            _ => {
                let help = match suggest(&name, NAMES) {
                    Some(right) => format!("did you mean `#[{right}(…)]`?"),
                    None => format!("a resource takes {}", super::siblings::list(&NAMES)),
                };
                self.errors.with_help(
                    attribute.name.span(),
                    &format!("`#[{name}]` is not an attribute of a resource"),
                    &help,
                );
                return None;
            }
        })
    }

    fn attribute(&mut self, key: &str, attribute: &Attribute) -> Lowered {
        let arguments = attribute.arguments.clone();
        let span = attribute.name.span();
        match key {
            "DeletionPolicy" => self.removal_policy("deletion_policy", arguments, span),
            "UpdateReplacePolicy" => self.removal_policy("update_replace_policy", arguments, span),
            "LogicalId" => self.logical_id(arguments, span),
            "Condition" => self.condition(&arguments, span),
            "DependsOn" => self.depends_on(arguments, span),
            "Metadata" => self.metadata(arguments, span),
            _ => self.policy(arguments, span),
        }
    }

    /// `Retain`, `"Retain"`, or an expression: `settings.policy`.
    fn removal_policy(&mut self, name: &str, arguments: TokenStream, span: Span) -> Lowered {
        let tokens: Vec<TokenTree> = arguments.into_iter().collect();
        match tokens.as_slice() {
            [] => {
                let message =
                    format!("expected one word in parentheses, as in `#[{name}(Retain)]`");
                self.errors.at(span, message);
                self.unknown(span)
            }
            [TokenTree::Ident(word)] if is_word(word) => self.text(&word.to_string(), word.span()),
            [TokenTree::Literal(_)] => self.literal_text(tokens, "a word or a string"),
            _ => {
                let expression = Expression::new(tokens);
                let name = Ident::new(name, hygiene());
                self.made(&expression, &name)
            }
        }
    }

    fn text(&mut self, text: &str, span: Span) -> Lowered {
        Lowered {
            node: self.node(span, Known::Text(text.to_owned())),
            skeleton: Skeleton::text(text),
        }
    }

    /// `"Retain"`
    fn literal_text(&mut self, tokens: Vec<TokenTree>, expected: &str) -> Lowered {
        match Value::parse(tokens, Nesting::default(), self.errors) {
            Value::Text(text, span) => self.text(&text, span),
            other => {
                self.errors.at(other.span(), format!("expected {expected}"));
                self.unknown(other.span())
            }
        }
    }

    /// An expression whose type a function of the runtime takes.
    fn made(&mut self, expression: &Expression, function: &Ident) -> Lowered {
        let infrastruct = crate_path();
        let (spot, tokens) = (spot_of(expression.span), &expression.tokens);
        let call = blaming(expression.span, &quote!(#infrastruct::__private::#function));
        Lowered {
            node: self.node(expression.span, Known::Unknown),
            skeleton: self.hole(Part::Made(quote!(#call(#spot, #tokens)))),
        }
    }

    /// `"TheQueue"`, or an expression: `format!("Queue{n}")`.
    fn logical_id(&mut self, arguments: TokenStream, span: Span) -> Lowered {
        let tokens: Vec<TokenTree> = arguments.into_iter().collect();
        match tokens.as_slice() {
            [] => {
                self.errors.at(
                    span,
                    "expected a string, as in `#[logical_id(\"TheQueue\")]`",
                );
                return self.unknown(span);
            }
            [TokenTree::Literal(_)] => {}
            _ => {
                let function = Ident::new("logical_id", hygiene());
                return self.made(&Expression::new(tokens), &function);
            }
        }
        let lowered = self.literal_text(tokens, "a string");
        if let Known::Text(id) = &lowered.node.value
            && !id.chars().all(|c| c.is_ascii_alphanumeric())
        {
            let span = self.positions.span(lowered.node.position);
            let message =
                format!("a logical ID has letters and digits only, and `{id}` has others");
            self.errors.at(span, message);
        }
        lowered
    }

    fn condition(&mut self, arguments: &TokenStream, span: Span) -> Lowered {
        let infrastruct = crate_path();
        if arguments.is_empty() {
            self.errors.at(
                span,
                "expected a condition, as in `#[condition(is_production)]`",
            );
            return self.unknown(span);
        }
        let spot = spot_of(span);
        let condition = Expression::new(arguments.clone().into_iter().collect());
        let call = blaming(condition.span, &quote!(#infrastruct::__private::condition));
        let borrow = blaming(condition.span, &quote!(&));
        let part = Part::Made(quote!(#call(#spot, #borrow #arguments)));
        Lowered {
            node: self.node(span, Known::Unknown),
            skeleton: self.hole(part),
        }
    }

    fn depends_on(&mut self, arguments: TokenStream, span: Span) -> Lowered {
        let infrastruct = crate_path();
        let spot = spot_of(span);
        let mut nodes: Vec<Node> = Vec::new();
        let mut skeletons = Vec::new();
        for item in split_at_commas(arguments) {
            let item = Expression::new(item);
            let tokens = &item.tokens;
            let sibling = item
                .as_ident()
                .filter(|name| self.siblings.get(name).is_some());
            let known = match &sibling {
                Some(name) => Known::Reference(Reference::new(key(name), Target::Handle)),
                None => Known::Unknown,
            };
            nodes.push(self.node(item.span, known));
            let call = blaming(item.span, &quote!(#infrastruct::__private::depends_on));
            let borrow = blaming(item.span, &quote!(&));
            skeletons.push(self.hole(Part::Made(quote!(#call(#spot, #borrow #tokens)))));
        }
        if nodes.is_empty() {
            self.errors.at(
                span,
                "expected the names of resources, as in `#[depends_on(role, policy)]`",
            );
        }
        Lowered {
            node: self.node(span, Known::List(nodes)),
            skeleton: Skeleton::list(&skeletons),
        }
    }

    /// `#[update_policy(auto_scaling_rolling_update: AutoScalingRollingUpdate { min_instances_in_service: 1 })]`
    fn policy(&mut self, arguments: TokenStream, span: Span) -> Lowered {
        let nameless: Vec<TokenTree> = arguments.clone().into_iter().collect();
        if let [TokenTree::Ident(name), TokenTree::Group(_)] = nameless.as_slice() {
            let property = rust_name(&name.to_string());
            self.errors.with_help(
                name.span(),
                &format!("expected the name of the policy before `{name}`"),
                &format!("write `{property}: {name} {{ … }}`"),
            );
            return self.unknown(span);
        }
        let fields = Field::parse_all(
            arguments,
            Nesting {
                in_resource: true,
                ..Nesting::default()
            },
            self.errors,
        );
        if fields.is_empty() {
            self.errors.at(span, "expected fields, as in `#[creation_policy(resource_signal: ResourceSignal { count: 1 })]`");
        }
        self.camel_object(&fields, span)
    }

    fn metadata(&mut self, arguments: TokenStream, span: Span) -> Lowered {
        let tokens: Vec<TokenTree> = arguments.into_iter().collect();
        match tokens.as_slice() {
            [TokenTree::Group(_)] => {}
            // `#[metadata("key": value)]` is the object's inside
            _ => {
                let inside: TokenStream = tokens.into_iter().collect();
                let group = proc_macro2::Group::new(proc_macro2::Delimiter::Brace, inside);
                let json = Json::parse(
                    vec![TokenTree::Group(group)],
                    Nesting::default(),
                    self.errors,
                );
                let lowered = self.json(&json);
                return Lowered {
                    node: Node {
                        position: self.position(span),
                        ..lowered.node
                    },
                    ..lowered
                };
            }
        }
        let json = Json::parse(tokens, Nesting::default(), self.errors);
        self.json(&json)
    }

    /// `#[allow(rule, reason = "…")]`
    fn allow(&mut self, arguments: TokenStream, span: Span) -> Option<Allow> {
        let usage = "write `#[allow(rule_name, reason = \"why it does not hold here\")]`";
        let parts = split_at_commas(arguments);
        let Some(rule) = parts.first().and_then(|rule| Path::parse(rule)) else {
            self.errors
                .with_help(span, "expected the name of a rule", usage);
            return None;
        };
        let (written, span) = (rule.display(), rule.span());
        let reason = match parts.get(1).map(Vec::as_slice) {
            Some([TokenTree::Ident(name), TokenTree::Punct(_), value]) if name == "reason" => {
                Value::parse(vec![value.clone()], Nesting::default(), self.errors)
            }
            _ => Value::Missing,
        };
        let Value::Text(reason, _) = reason else {
            self.errors.with_help(
                span,
                &format!("`{written}` is lifted without a reason"),
                usage,
            );
            return None;
        };
        Some(Allow {
            rule: written,
            reason,
            position: self.position(span),
        })
    }
}

/// Whether a name is one of CloudFormation's words, misspelt perhaps, and no variable.
fn is_word(name: &Ident) -> bool {
    let text = name.to_string();
    let text = text.strip_suffix(EDITOR_MARKER).unwrap_or(&text);
    let is_camel = text.starts_with(char::is_uppercase) && text.contains(char::is_lowercase);
    is_camel && suggest(text, REMOVAL_POLICIES).is_some()
}

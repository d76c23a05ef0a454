use infrastruct_spec::{
    Allow, Entry, Node, Object, Reference, Target, Value as Known, rust_name, suggest,
};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;

use super::part::{Part, blaming, spot_of};
use super::skeleton::Skeleton;
use super::value::{Lowered, Lowering, Place};
use crate::crate_path::crate_path;
use crate::syntax::{
    Attribute, Expression, Field, Json, Nesting, Path, Value, key, split_at_commas,
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
        for attribute in attributes {
            let name = attribute.name.to_string();
            let arguments = attribute.arguments.clone();
            let span = attribute.name.span();
            let (key, lowered) = match name.as_str() {
                "doc" | "cfg" => continue,
                "deletion_policy" => ("DeletionPolicy", self.word(arguments, span)),
                "update_replace_policy" => ("UpdateReplacePolicy", self.word(arguments, span)),
                "logical_id" => ("LogicalId", self.logical_id(arguments, span)),
                "condition" => ("Condition", self.condition(&arguments, span)),
                "depends_on" => ("DependsOn", self.depends_on(arguments, span)),
                "creation_policy" => ("CreationPolicy", self.policy(arguments, span)),
                "update_policy" => ("UpdatePolicy", self.policy(arguments, span)),
                "metadata" => ("Metadata", self.metadata(arguments, span)),
                "allow" => {
                    allowed.extend(self.allow(arguments, span));
                    continue;
                }
                _ => {
                    let help = match suggest(&name, NAMES) {
                        Some(right) => format!("did you mean `#[{right}(…)]`?"),
                        None => format!("a resource takes {}", super::siblings::list(&NAMES)),
                    };
                    self.errors.with_help(
                        span,
                        &format!("`#[{name}]` is not an attribute of a resource"),
                        &help,
                    );
                    continue;
                }
            };
            if found.entries.iter().any(|entry| entry.name == key) {
                self.errors.at(span, format!("`#[{name}]` is set twice"));
                continue;
            }
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
                    entry.at(self.positions[allow.position.0 as usize])
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

    /// `Retain` or `"Retain"`
    fn word(&mut self, arguments: TokenStream, span: Span) -> Lowered {
        let tokens: Vec<TokenTree> = arguments.into_iter().collect();
        let (text, span) = match tokens.as_slice() {
            [TokenTree::Ident(word)] => (word.to_string(), word.span()),
            [TokenTree::Literal(_)] => {
                match Value::parse(tokens, Nesting::default(), self.errors) {
                    Value::Text(text, span) => (text, span),
                    other => {
                        self.errors.at(other.span(), "expected a word or a string");
                        return self.unknown(other.span());
                    }
                }
            }
            _ => {
                self.errors.at(
                    span,
                    "expected one word in parentheses, as in `#[deletion_policy(Retain)]`",
                );
                return self.unknown(span);
            }
        };
        Lowered {
            node: self.node(span, Known::Text(text.clone())),
            skeleton: Skeleton::text(&text),
        }
    }

    fn logical_id(&mut self, arguments: TokenStream, span: Span) -> Lowered {
        let lowered = self.word(arguments, span);
        if let Known::Text(id) = &lowered.node.value
            && !id.chars().all(|c| c.is_ascii_alphanumeric())
        {
            let span = self.positions[lowered.node.position.0 as usize];
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
                Some(name) => Known::Reference(Reference {
                    resource: key(name),
                    target: Target::Handle,
                }),
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

    /// An object whose names no schema spells: they are CloudFormation's usual upper camel case.
    pub(crate) fn camel_object(&mut self, fields: &[Field], span: Span) -> Lowered {
        let mut object = Object::default();
        let mut skeletons = Vec::new();
        for field in fields {
            let name = upper_camel(&field.key());
            let lowered = self.camel_value(&field.value, &field.key());
            let position = self.position(field.name.span());
            object.entries.push(Entry {
                name: name.clone(),
                position,
                value: lowered.node,
            });
            skeletons.push((name, lowered.skeleton));
        }
        Lowered {
            node: self.node(span, Known::Object(object)),
            skeleton: Skeleton::object(&skeletons),
        }
    }

    fn camel_value(&mut self, value: &Value, property: &str) -> Lowered {
        match value {
            Value::Literal(literal) => self.camel_object(&literal.fields, literal.path.span()),
            Value::List(items, span)
                if !items.iter().any(|item| matches!(item, Value::Pair(..))) =>
            {
                let lowered: Vec<Lowered> = items
                    .iter()
                    .map(|item| self.camel_value(item, property))
                    .collect();
                let (nodes, skeletons): (Vec<_>, Vec<_>) = lowered
                    .into_iter()
                    .map(|item| (item.node, item.skeleton))
                    .unzip();
                Lowered {
                    node: self.node(*span, Known::List(nodes)),
                    skeleton: Skeleton::list(&skeletons),
                }
            }
            other => {
                let place = Place {
                    property: property.to_owned(),
                    name: String::new(),
                    schema: None,
                    pairs: None,
                };
                self.value(other, &place)
            }
        }
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
            rule: written.replace('_', "-"),
            reason,
            position: self.position(span),
        })
    }
}

/// `min_instances_in_service` is `MinInstancesInService`.
pub(crate) fn upper_camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split('_') {
        let mut chars = word.chars();
        camel.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(chars.as_str());
    }
    camel
}

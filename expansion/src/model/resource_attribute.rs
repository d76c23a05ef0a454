//! What a resource has beside its properties, CloudFormation's resource attributes: `#[deletion_policy(Retain)]`.

use infrastruct_spec::list::List;
use infrastruct_spec::{Allow, Reference, ReturnValue, rust_name, suggest};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::lowering::Lowering;
use super::path::list;
use super::removal_policy::REMOVAL_POLICIES;
use super::value::{Argument, Content, Entry, Function, Object, Value};
use crate::syntax::{
    Attribute, EDITOR_MARKER, Expression, Field, Json, Nesting, Path, Value as Written,
    field_among, key, span_of, split_at_commas,
};

/// As the user writes them on a field, and CloudFormation's names.
const NAMES: [(&str, &str); 8] = [
    ("condition", "Condition"),
    ("creation_policy", "CreationPolicy"),
    ("deletion_policy", "DeletionPolicy"),
    ("depends_on", "DependsOn"),
    ("logical_id", "LogicalId"),
    ("metadata", "Metadata"),
    ("update_policy", "UpdatePolicy"),
    ("update_replace_policy", "UpdateReplacePolicy"),
];

/// The rules that are lifted, which the build step has to know as well.
const ALLOW: (&str, &str) = ("allow", "Allow");

/// What a custom resource's type is called, where Rust cannot write it.
pub(super) const TYPE_NAME: &str = "type_name";

/// What stands on a resource's field.
#[derive(Clone, Debug, Default)]
pub(crate) struct ResourceAttributes {
    pub(crate) object: Object,
    /// The rules that are lifted, with their reasons, as a value for the build step.
    pub(crate) lifted: Option<Entry>,
    /// Those of them that are known here.
    pub(crate) allowed: Vec<Allow>,
}

impl Lowering<'_> {
    pub(crate) fn resource_attributes(&mut self, attributes: &[Attribute]) -> ResourceAttributes {
        let mut found = ResourceAttributes::default();
        let mut known: Vec<(&str, bool)> = Vec::new();
        for attribute in attributes {
            let span = attribute.name.span();
            let name = attribute.name.to_string();
            if name == ALLOW.0 {
                let allow = self.allow(attribute.arguments.clone(), span);
                found.allowed.extend(allow);
                continue;
            }
            if name == TYPE_NAME {
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
            let value = if is_gated {
                self.gated(&attribute.gate, span, |lowering| {
                    lowering.resource_attribute(key, attribute)
                })
            } else {
                self.resource_attribute(key, attribute)
            };
            found.object.entries.push(Entry {
                name: key.to_owned(),
                sent_as: None,
                position: self.position(span),
                value,
                is_second: false,
            });
        }
        found.lifted = lifted(&found.allowed);
        // one of the user's own, such as `house::encrypted_queue`, is the build step's to judge
        found.allowed.retain(|allow| !allow.rule.contains("::"));
        found
    }

    /// CloudFormation's name of an attribute; one that is none is reported.
    fn key(&mut self, attribute: &Attribute) -> Option<&'static str> {
        let name = attribute.name.to_string();
        let found = NAMES.iter().find(|(written, _)| *written == name);
        if found.is_none() && name != "doc" {
            let names = std::iter::once(ALLOW).chain(NAMES).map(|(name, _)| name);
            let names: Vec<&str> = names.list();
            let help = match suggest(&name, names.iter().copied()) {
                Some(right) => format!("did you mean `#[{right}(…)]`?"),
                None => format!("a resource takes {}", list(&names)),
            };
            self.errors.with_help(
                attribute.name.span(),
                &format!("`#[{name}]` is not an attribute of a resource"),
                &help,
            );
        }
        found.map(|(_, key)| *key)
    }

    fn resource_attribute(&mut self, key: &str, attribute: &Attribute) -> Value {
        let arguments = attribute.arguments.clone();
        let span = attribute.name.span();
        match key {
            "DeletionPolicy" => self.removal_policy(Function::DeletionPolicy, arguments, span),
            "UpdateReplacePolicy" => {
                self.removal_policy(Function::UpdateReplacePolicy, arguments, span)
            }
            "LogicalId" => self.logical_id(arguments, span),
            "Condition" => self.condition(arguments, span),
            "DependsOn" => self.depends_on(arguments, span),
            "Metadata" => self.metadata(arguments, span),
            _ => self.policy(arguments, span),
        }
    }

    /// The string that an attribute takes.
    pub(super) fn string(&mut self, attribute: &Attribute, usage: &str) -> Option<String> {
        let span = attribute.name.span();
        let tokens = self.only_argument(attribute.arguments.clone(), span, usage)?;
        match self.literal_text(tokens, "a string").content {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The one expression that an attribute takes.
    fn only_argument(
        &mut self,
        arguments: TokenStream,
        span: Span,
        usage: &str,
    ) -> Option<Vec<TokenTree>> {
        let mut arguments = split_at_commas(arguments);
        let field = field_among(&arguments);
        if let [argument] = arguments.as_mut_slice()
            && !argument.is_empty()
            && field.is_none()
        {
            return Some(std::mem::take(argument));
        }
        let second = arguments.get(1).map(|second| span_of(second));
        let span = field.or(second).unwrap_or(span);
        self.errors.at(span, format!("expected {usage}"));
        None
    }

    /// `Retain`, `"Retain"`, or an expression: `settings.policy`.
    fn removal_policy(&mut self, taken_by: Function, arguments: TokenStream, span: Span) -> Value {
        let usage = match taken_by {
            Function::UpdateReplacePolicy => {
                "one word in parentheses, as in `#[update_replace_policy(Retain)]`"
            }
            _ => "one word in parentheses, as in `#[deletion_policy(Retain)]`",
        };
        let Some(tokens) = self.only_argument(arguments, span, usage) else {
            return self.refused(span);
        };
        match tokens.as_slice() {
            [TokenTree::Ident(word)] if is_word(word) => self.text(&word.to_string(), word.span()),
            [TokenTree::Literal(_)] => self.literal_text(tokens, "a word or a string"),
            _ => self.argument(Expression::new(tokens), taken_by),
        }
    }

    fn text(&mut self, text: &str, span: Span) -> Value {
        self.at(span, Content::Text(text.to_owned()))
    }

    /// `"Retain"`
    pub(super) fn literal_text(&mut self, tokens: Vec<TokenTree>, expected: &str) -> Value {
        match Written::parse(tokens, Nesting::default(), self.errors) {
            Written::Text(text, span) => self.text(&text, span),
            other => {
                self.errors.at(other.span(), format!("expected {expected}"));
                self.refused(other.span())
            }
        }
    }

    /// An expression whose type a function of the runtime takes.
    fn argument(&mut self, expression: Expression, taken_by: Function) -> Value {
        let argument = Argument {
            taken_by,
            tokens: expression.tokens,
            span: expression.span,
            spot: expression.span,
            reference: None,
        };
        self.at(argument.span, Content::Argument(Box::new(argument)))
    }

    /// `"TheQueue"`, or an expression: `format!("Queue{n}")`.
    fn logical_id(&mut self, arguments: TokenStream, span: Span) -> Value {
        let usage = "a string, as in `#[logical_id(\"TheQueue\")]`";
        let Some(tokens) = self.only_argument(arguments, span, usage) else {
            return self.refused(span);
        };
        if !matches!(tokens.as_slice(), [TokenTree::Literal(_)]) {
            return self.argument(Expression::new(tokens), Function::LogicalId);
        }
        let value = self.literal_text(tokens, "a string");
        if let Content::Text(id) = &value.content
            && !id.chars().all(|c| c.is_ascii_alphanumeric())
        {
            let span = self.positions.span(value.position);
            let message =
                format!("a logical ID has letters and digits only, and `{id}` has others");
            self.errors.at(span, message);
        }
        value
    }

    fn condition(&mut self, arguments: TokenStream, span: Span) -> Value {
        let usage = "a condition, as in `#[condition(is_production)]`";
        let Some(tokens) = self.only_argument(arguments, span, usage) else {
            return self.refused(span);
        };
        let condition = Expression::new(tokens);
        let argument = Argument {
            taken_by: Function::Condition,
            tokens: condition.tokens,
            span: condition.span,
            spot: span,
            reference: None,
        };
        self.at(span, Content::Argument(Box::new(argument)))
    }

    fn depends_on(&mut self, arguments: TokenStream, span: Span) -> Value {
        let mut resources = Vec::new();
        let arguments = split_at_commas(arguments);
        let field = field_among(&arguments);
        let items = field.is_none().then_some(arguments);
        for item in items.into_iter().flatten() {
            let item = Expression::new(item);
            let sibling = item
                .as_ident()
                .filter(|name| self.siblings.get(name).is_some());
            let argument = Argument {
                taken_by: Function::DependsOn,
                reference: sibling.map(|name| Reference::new(key(&name), ReturnValue::Handle)),
                tokens: item.tokens,
                span: item.span,
                spot: span,
            };
            resources.push(self.at(argument.span, Content::Argument(Box::new(argument))));
        }
        if resources.is_empty() {
            self.errors.at(
                field.unwrap_or(span),
                "expected the names of resources, as in `#[depends_on(role, policy)]`",
            );
        }
        self.at(span, Content::List(resources))
    }

    /// `#[update_policy(auto_scaling_rolling_update: AutoScalingRollingUpdate { min_instances_in_service: 1 })]`
    fn policy(&mut self, arguments: TokenStream, span: Span) -> Value {
        let nameless: Vec<TokenTree> = arguments.clone().into_iter().list();
        if let [TokenTree::Ident(name), TokenTree::Group(_)] = nameless.as_slice() {
            let property = rust_name(&name.to_string());
            self.errors.with_help(
                name.span(),
                &format!("expected the name of the policy before `{name}`"),
                &format!("write `{property}: {name} {{ … }}`"),
            );
            return self.refused(span);
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

    fn metadata(&mut self, arguments: TokenStream, span: Span) -> Value {
        let tokens: Vec<TokenTree> = arguments.into_iter().list();
        if let [TokenTree::Group(_)] = tokens.as_slice() {
            let json = Json::parse(tokens, Nesting::default(), self.errors);
            return self.json(&json);
        }
        // `#[metadata("key": value)]` is the object's inside
        let object = Group::new(Delimiter::Brace, tokens.into_iter().collect());
        let object = vec![TokenTree::Group(object)];
        let json = Json::parse(object, Nesting::default(), self.errors);
        let value = self.json(&json);
        Value {
            position: self.position(span),
            ..value
        }
    }

    /// `#[allow(rule, reason = "…")]`
    pub(super) fn allow(&mut self, arguments: TokenStream, span: Span) -> Option<Allow> {
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
                Written::parse(vec![value.clone()], Nesting::default(), self.errors)
            }
            _ => Written::Missing,
        };
        let Written::Text(reason, _) = reason else {
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
            is_used: false,
        })
    }
}

/// The rules that are lifted, as a value.
fn lifted(allowed: &[Allow]) -> Option<Entry> {
    let position = allowed.first()?.position;
    let entries = allowed.iter().map(|allow| {
        let text = |name: &str, text: &str| Entry {
            name: name.to_owned(),
            sent_as: None,
            position: allow.position,
            value: Value {
                position: allow.position,
                content: Content::Text(text.to_owned()),
            },
            is_second: false,
        };
        let object = Object {
            entries: vec![text("rule", &allow.rule), text("reason", &allow.reason)],
            is_json: false,
        };
        Value {
            position: allow.position,
            content: Content::Object(object),
        }
    });
    let content = Content::List(entries.list());
    Some(Entry {
        name: ALLOW.1.to_owned(),
        sent_as: None,
        position,
        value: Value { position, content },
        is_second: false,
    })
}

/// Whether a name is one of CloudFormation's words, misspelt perhaps, and no variable.
fn is_word(name: &Ident) -> bool {
    let text = name.to_string();
    let text = text.strip_suffix(EDITOR_MARKER).unwrap_or(&text);
    let is_camel = text.starts_with(char::is_uppercase) && text.contains(char::is_lowercase);
    is_camel && suggest(text, REMOVAL_POLICIES.map(|policy| policy.word)).is_some()
}

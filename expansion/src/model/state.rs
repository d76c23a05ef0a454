use infrastruct_spec::list::List;
use infrastruct_spec::{Position, QueryLanguage, rust_name, sdk_operation, state_schema, suggest};
use proc_macro2::{TokenStream, TokenTree};

use super::lowering::Lowering;
use super::machine::{entry, language_of};
use super::scope::Scope;
use super::value::{Content, Value};
use crate::syntax::{Field, Literal, Value as Written, sdk_call};

/// Whether a field names a state of the same machine.
pub(crate) fn is_transition(name: &str) -> bool {
    ["default", "next", "start_at"].contains(&name)
}

impl Lowering<'_> {
    /// `wait: Wait { … }`
    pub(super) fn state(&mut self, field: &Field) -> Value {
        let span = field.value.span();
        let literal = match &field.value {
            Written::Literal(literal) => literal,
            Written::Missing => return self.refused(span),
            _ => {
                let help = format!(
                    "write `{}: Task {{ … }}`, or a state of another type",
                    field.key()
                );
                self.errors.with_help(span, "expected a state", &help);
                return self.refused(span);
            }
        };
        if field.gate.is_open() {
            return self.state_of(literal);
        }
        self.gated(&field.gate, span, |lowering| lowering.state_of(literal))
    }

    fn state_of(&mut self, literal: &Literal) -> Value {
        let span = literal.path.span();
        let inherited = self
            .machine
            .map_or(QueryLanguage::Unknown, |scope| scope.language);
        let fields: Vec<&Field> = literal.fields.iter().list();
        let language = language_of(&fields).unwrap_or(inherited);
        let kind = literal.path.last();
        let mut state = self.object(literal, state_schema(&kind, language), span);
        let Content::Object(object) = &mut state.content else {
            return state;
        };
        let called = object.entries.iter().position(|entry| entry.name == "Call");
        if let Some(at) = called {
            let mut call = object.entries.remove(at);
            "Resource".clone_into(&mut call.name);
            if let Content::Expression(expression) = &call.value.content {
                self.operation(&expression.tokens);
            }
            call.value.content = match call.value.content {
                Content::Expression(expression) => Content::Called(expression),
                other => other,
            };
            let arguments = match language {
                QueryLanguage::Jsonata => "Arguments",
                _ => "Parameters",
            };
            let own = object
                .entries
                .iter()
                .position(|entry| entry.name == arguments);
            let handed = own.map(|at| object.entries.remove(at).value);
            let position = handed.as_ref().map_or(call.position, |own| own.position);
            let content = Content::Handed(handed.map(Box::new));
            object.entries.insert(0, call);
            let handed = Value { position, content };
            object.entries.insert(1, entry(arguments, handed));
        } else if kind == "Task" && object.entries.iter().all(|entry| entry.name != "Resource") {
            let help = "write `call: &function`, or another task";
            self.errors.with_help(span, "a `Task` needs `call`", help);
            let unknown = self.refused(span);
            object.entries.push(entry("Resource", unknown));
        }
        // said to be no field of the state, whatever its value
        for entry in object
            .entries
            .iter_mut()
            .filter(|entry| entry.name == "call")
        {
            entry.value.content = Content::Refused(Vec::new());
        }
        let kind = self.at(span, Content::Text(kind));
        object.entries.insert(0, entry("Type", kind));
        state
    }

    /// `sdk::call("s3:listBuckets")` names an operation that there is.
    fn operation(&mut self, called: &TokenStream) {
        let Some((written, span)) = sdk_call(called) else {
            return;
        };
        let Err(why) = sdk_operation(&written) else {
            return;
        };
        match why.help {
            Some(help) => self.errors.with_help(span, &why.message, &help),
            None => self.errors.at(span, why.message),
        }
    }

    /// The state that a transition leads to; `None` of another field, or where the value says it otherwise.
    pub(super) fn state_meant(&mut self, field: &Field, name: &str) -> Option<Value> {
        let scope = self.machine?;
        if !is_transition(&rust_name(name)) || !field.gate.is_open() {
            return None;
        }
        let Written::Expression(expression) = &field.value else {
            return None;
        };
        let span = expression.span;
        let written = expression.as_ident();
        if written.as_ref().is_some_and(|name| name == "None") {
            return None;
        }
        let Some(written) = written else {
            let message = format!("`{}` takes the name of a state", field.key());
            self.errors.at(span, message);
            return Some(self.refused(span));
        };
        let key = crate::syntax::key(&written);
        if let Some(state) = scope.names.get(&key) {
            return Some(self.at(span, Content::Text(state.clone())));
        }
        let message = format!("there is no state `{key}` here");
        if scope.elsewhere.contains(&key) {
            let help =
                format!("`{key}` belongs to another machine, and transitions stay within one");
            self.errors.with_help(span, &message, &help);
            return Some(self.refused(span));
        }
        match suggest(&key, scope.names.keys().map(String::as_str)) {
            Some(meant) => {
                let help = format!("did you mean `{meant}`?");
                self.errors.with_help(span, &message, &help);
            }
            None => self.errors.at(span, message),
        }
        Some(self.refused(span))
    }

    /// What a state is called: as its field, or as `#[name("…")]` says.
    pub(super) fn name_of(&mut self, field: &Field) -> String {
        let mut attributes = field.attributes.iter();
        let Some(named) = attributes.find(|attribute| attribute.name == "name") else {
            return field.key();
        };
        let tokens: Vec<TokenTree> = named.arguments.clone().into_iter().list();
        if tokens.is_empty() {
            let message = "expected a string, as in `#[name(\"Is it done?\")]`";
            self.errors.at(named.name.span(), message);
            return field.key();
        }
        match self.literal_text(tokens, "a string").content {
            Content::Text(name) => name,
            _ => field.key(),
        }
    }

    /// `#[allow(partial_choice, reason = "…")]` and whatever else stands on a state.
    pub(super) fn state_attributes(
        &mut self,
        field: &Field,
        position: Position,
        scope: &Scope<'_>,
    ) {
        for attribute in &field.attributes {
            match attribute.name.to_string().as_str() {
                "allow" => {
                    let span = attribute.name.span();
                    let allow = self.allow(attribute.arguments.clone(), span);
                    let lifted = allow.map(|allow| (position, allow));
                    scope.lifted.borrow_mut().extend(lifted);
                }
                "doc" | "name" => {}
                other => {
                    let message = format!("`#[{other}]` is not an attribute of a state");
                    let help = "a state takes `#[name(…)]`, `#[allow(…)]` and `#[cfg(…)]`";
                    self.errors.with_help(attribute.name.span(), &message, help);
                }
            }
        }
    }
}

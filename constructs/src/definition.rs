//! What `states!` makes.

use std::cell::RefCell;

use infrastruct::__private::{Shape, fit_any};
use infrastruct::{Expression, Json, Part, Value};

use crate::grant::Grant;
use crate::stands::stands;
use crate::string::IntoString;
use crate::task::Request;

/// A state machine in Amazon States Language, and what its role has to be granted for its tasks: [`states!`](crate::states!)
/// makes it, and [`StateMachine`](crate::StateMachine) takes it. It stands within another one, too, where a Map has its
/// `item_processor` and a Parallel its `branches`.
#[derive(Clone, Debug)]
#[must_use = "a definition is nothing until a machine has it: `StateMachine::new(…)`"]
pub struct Definition {
    pub(crate) machine: Value<Json>,
    pub(crate) grants: Vec<Grant>,
    /// The rules that its states lift, and why.
    pub(crate) lifted: Vec<(&'static str, &'static str)>,
    /// Whether it has a map whose items are executions of their own.
    pub(crate) is_distributed: bool,
}

/// What the tasks of a machine come to, while its states are put together.
#[derive(Debug, Default)]
pub struct Tasks {
    grants: RefCell<Vec<Grant>>,
    lifted: RefCell<Vec<(&'static str, &'static str)>>,
    /// What the last task that was called is handed.
    handed: RefCell<Vec<(String, Part)>>,
}

impl Tasks {
    /// The resource that a task calls.
    pub fn call(&self, spot: u32, request: Request) -> Part {
        self.grants.borrow_mut().extend(request.grants);
        self.handed.replace(request.arguments);
        fit_any(spot, request.resource)
    }

    /// What the task is handed: what its resource asks for, and what its state says.
    pub fn handed(&self, own: Option<Value<Json>>) -> Part {
        let mut handed = self.handed.take();
        let Some(own) = own.map(Expression::into_part) else {
            return if handed.is_empty() {
                Part::ABSENT
            } else {
                Part::object(handed)
            };
        };
        if handed.is_empty() {
            return own;
        }
        let spot = own.spot;
        match own.shape {
            Shape::Object(entries) => {
                for (name, value) in entries {
                    let plain = |name: &str| name.trim_end_matches(".$").to_owned();
                    handed.retain(|(known, _)| plain(known) != plain(&name));
                    handed.push((name.into_owned(), value));
                }
                Part::object(handed).at(spot)
            }
            Shape::Absent => Part::object(handed),
            _ => Part::invalid("what a task is handed beside its own is an object").at(spot),
        }
    }

    /// A machine within a state.
    pub fn machine(&self, spot: u32, definition: Definition) -> Part {
        self.grants.borrow_mut().extend(definition.grants);
        self.lifted.borrow_mut().extend(definition.lifted);
        fit_any(spot, definition.machine)
    }
}

stands! {
    /// A state machine within a state.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no state machine",
        label = "not a `Definition`",
        note = "`states!(…)` makes one"
    )]
    IntoDefinition, into_definition for Definition
}

impl From<&Self> for Definition {
    fn from(definition: &Self) -> Self {
        definition.clone()
    }
}

/// What the expansion of `states!` starts with.
pub fn tasks() -> Tasks {
    Tasks::default()
}

/// What it ends with.
pub fn definition(
    tasks: Tasks,
    machine: Value<Json>,
    lifted: &[(&'static str, &'static str)],
) -> Definition {
    let mut all = tasks.lifted.into_inner();
    all.extend_from_slice(lifted);
    let machine = machine.into_part();
    Definition {
        is_distributed: is_distributed(&machine),
        machine: Value::new(with_paths(machine, false)),
        grants: tasks.grants.into_inner(),
        lifted: all,
    }
}

/// The key of what [`path`] makes, on its way to where it is known how a path is written.
const PATH: &str = "infrastruct:path";

/// A part of a state's input, by its path: `$.order.id`. In JSON it stands as the value of a name, wherever a task takes
/// values, in either query language. `$$.Execution.Name` is of the execution, and in `JSONPath` a function such as
/// `States.UUID()` may stand there.
///
/// ```
/// use infrastruct_constructs::{Queue, StateMachine, states, task::{path, sqs}};
///
/// let orders = Queue::new();
/// let machine = StateMachine::new(states!(
///     send: Task { call: sqs::send(&orders, path("$.order")), end: true },
/// ));
/// ```
pub fn path(path: impl IntoString) -> Value<Json> {
    Value::new(Part::object([(PATH, Part::text(path.into_string()))]))
}

/// The token that a task has to be completed with which [waits](crate::task::Task::wait_for_token).
pub fn token() -> Value<Json> {
    path("$$.Task.Token")
}

/// Whether a map within says so.
fn is_distributed(part: &Part) -> bool {
    let says_so = |(name, value): &(_, Part)| {
        name == "Mode" && matches!(&value.shape, Shape::Text(mode) if mode == "DISTRIBUTED")
    };
    match &part.shape {
        Shape::Object(entries) => entries.iter().any(|(name, value)| match &value.shape {
            Shape::Object(config) if name == "ProcessorConfig" => config.iter().any(says_so),
            _ => is_distributed(value),
        }),
        Shape::List(items) => items.iter().any(is_distributed),
        _ => false,
    }
}

/// The same with each path as its query language writes it.
fn with_paths(part: Part, is_jsonata: bool) -> Part {
    let spot = part.spot;
    match part.shape {
        Shape::Object(entries) => {
            let language = entries.iter().find(|(name, _)| name == "QueryLanguage");
            let is_jsonata = match language.map(|(_, part)| &part.shape) {
                Some(Shape::Text(name)) => name == "JSONata",
                _ => is_jsonata,
            };
            let entries =
                entries
                    .into_iter()
                    .map(|(name, value)| match (path_of(&value), is_jsonata) {
                        (None, _) => (name, with_paths(value, is_jsonata)),
                        (Some(path), true) => (name, expression(&path)),
                        (Some(path), false) => (format!("{name}.$").into(), Part::text(path)),
                    });
            Part::object(entries).at(spot)
        }
        Shape::List(items) => {
            let items = items.into_iter().map(|item| match path_of(&item) {
                None => with_paths(item, is_jsonata),
                Some(path) if is_jsonata => expression(&path),
                Some(path) => Part::invalid(format!(
                    "`{path}` in a list: a path is the value of a name, and `States.Array(…)` makes a list"
                )),
            });
            Part::list(items).at(spot)
        }
        _ => part,
    }
}

fn path_of(part: &Part) -> Option<String> {
    let Shape::Object(entries) = &part.shape else {
        return None;
    };
    match entries.as_slice() {
        [(name, path)] if name == PATH => match &path.shape {
            Shape::Text(path) => Some(path.to_string()),
            _ => None,
        },
        _ => None,
    }
}

/// `$.order.id` in `JSONata`.
fn expression(path: &str) -> Part {
    let of = |root: &str, rest: &str| Part::text(format!("{{% $states.{root}{rest} %}}"));
    match (path.strip_prefix("$$"), path.strip_prefix('$')) {
        (Some(rest), _) => of("context", rest),
        (None, Some(rest)) => of("input", rest),
        (None, None) => Part::invalid(format!(
            "`{path}` is no path, and JSONata has no functions of its kind"
        )),
    }
}

//! The macro of state machines, documented where users find it.

/// A state machine: each state a literal whose type is a state's, in the words of Amazon States Language.
///
/// ```
/// use infrastruct_constructs::{Code, Function, Runtime, StateMachine, hours, states};
///
/// let code = Code::inline("def handler(event, context): pass");
/// let submit = Function::new(Runtime::PYTHON_3_13, "index.submit", code.clone());
/// let check = Function::new(Runtime::PYTHON_3_13, "index.check", code);
/// let machine = StateMachine::new(states!(
///     submit: Task { call: &submit, result_path: "$.job", next: wait },
///     wait: Wait { seconds: 30, next: check },
///     check: Task { call: &check, input_path: "$.job", result_path: "$.state", next: is_done },
///     is_done: Choice {
///         choices: [
///             When { variable: "$.state", string_equals: "RUNNING", next: wait },
///             When { variable: "$.state", string_equals: "SUCCESS", next: done },
///         ],
///         default: failed,
///     },
///     failed: Fail { error: "JobFailed" },
///     done: Succeed {},
/// ))
/// .timeout(hours(1));
/// ```
///
/// The machine starts with its first state. `next`, `default` and the `next` of a `Catch` or a `When` name a state by its field,
/// whether that stands before or after. A state ends the machine where it says `end: true`: one that says neither is refused,
/// since a forgotten `next` looks the same. Refused are also states that do not exist or that nothing leads to, machines and
/// loops without an end, a `Choice` without a `default` that does not say `#[allow(partial_choice, reason = "…")]`, and every
/// field or value that the type of state does not take.
///
/// | state | is |
/// |---|---|
/// | `Task { call: … }` | a call of a function, or of what [`task`](crate::task) has; the machine's role is granted it. `call` is handed what it asks for, and `parameters` (in `JSONata` `arguments`) beside it. Without `call`, `resource` is an ARN |
/// | `Choice { choices: [When { … }], default: … }` | a rule compares a `variable`, as in `numeric_less_than: 5`; `and: [When { … }]`, `or` and `not` connect them; in `JSONata` it has a `condition` |
/// | `Wait { seconds: 30 }`, `Pass {}`, `Succeed {}`, `Fail {}` | |
/// | `Map { item_processor: states!(…) }` | states for each item; `processor_config: ProcessorConfig { mode: "DISTRIBUTED", … }` stands among them |
/// | `Parallel { branches: [states!(…)] }` | states beside each other. Either takes a [`Definition`](crate::Definition) that is an expression, too |
///
/// `retry: [Retry { error_equals: ["States.ALL"], max_attempts: 3 }]` and `catch: [Catch { error_equals: […], next: failed }]`
/// take literals and values, so that states share them. A state is called as its field, or as `#[name("Is it done?")]` says.
/// Fields of the machine itself stand among the states: `query_language: "JSONata"`, `comment: "…"`.
#[macro_export]
macro_rules! states {
    ($($tokens:tt)*) => { $crate::__private::macros::states! { $crate $($tokens)* } };
}

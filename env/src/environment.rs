use crate::variable::Variable;

/// What leaves an optional variable out.
///
/// ```
/// use infrastruct_env::{UNSET, environment};
///
/// #[environment]
/// struct Env {
///     table: Option<String>,
/// }
///
/// let values = Env { table: UNSET };
/// ```
pub const UNSET: Option<&str> = None;

/// An environment whose values a stack knows how to write: what [`environment`](macro@crate::environment) makes of a struct.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no environment",
    label = "this is not what a function reads",
    note = "`#[environment]` before its struct makes it one"
)]
pub trait Environment<S> {
    /// Hands over each variable and its value, in the order of the fields.
    fn fill(self, stack: &mut S);
}

/// What takes the values of an environment, for variables of the form `F` and values of the type `V`.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use infrastruct_env::{Environment, Fill, Variable, environment};
///
/// #[environment]
/// struct Env {
///     queue_url: String,
///     retries: u32,
/// }
///
/// #[derive(Default)]
/// struct Written(BTreeMap<&'static str, String>);
///
/// impl<F, V: ToString> Fill<F, V> for Written {
///     fn fill(&mut self, variable: Variable, value: V) {
///         self.0.insert(variable.name(), value.to_string());
///     }
/// }
///
/// let mut written = Written::default();
/// Env { queue_url: "https://queue.example/jobs", retries: 3 }.fill(&mut written);
/// assert_eq!(written.0["QUEUE_URL"], "https://queue.example/jobs");
/// assert_eq!(written.0["RETRIES"], "3");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{V}` is no value for a variable that the function reads as `{F}`",
    label = "a value of another form"
)]
pub trait Fill<F, V> {
    /// Takes the value of a variable.
    fn fill(&mut self, variable: Variable, value: V);
}

/// The same, said of the value: of a where clause whose subject is the type of a field, rustc blames the field's value.
#[doc(hidden)]
pub trait Fills<S, F> {
    fn fill(self, stack: &mut S, variable: Variable);
}

impl<S: Fill<F, V>, F, V> Fills<S, F> for V {
    fn fill(self, stack: &mut S, variable: Variable) {
        stack.fill(variable, self);
    }
}

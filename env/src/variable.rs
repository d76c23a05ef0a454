use std::fmt;

use crate::error::Error;

/// A variable of an environment, as the function reads it.
#[derive(Clone, Copy)]
pub struct Variable {
    name: &'static str,
    is_required: bool,
    read: fn(&str) -> Result<(), Error>,
}

impl Variable {
    #[doc(hidden)]
    pub fn new(name: &'static str, is_required: bool, read: fn(&str) -> Result<(), Error>) -> Self {
        Self {
            name,
            is_required,
            read,
        }
    }

    /// Its name, such as `QUEUE_URL`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the function needs it.
    pub fn is_required(&self) -> bool {
        self.is_required
    }

    /// Whether the function can read a value; the error is what it would say.
    ///
    /// ```
    /// use infrastruct_env::{Environment, Fill, Variable, environment};
    ///
    /// #[environment]
    /// struct Env {
    ///     retries: u8,
    /// }
    ///
    /// struct Checked;
    ///
    /// impl<F> Fill<F, i32> for Checked {
    ///     fn fill(&mut self, variable: Variable, value: i32) {
    ///         let error = variable.read(&value.to_string()).unwrap_err();
    ///         assert_eq!(
    ///             error.to_string(),
    ///             "the environment variable `RETRIES` is no `u8`: number too large to fit in target type"
    ///         );
    ///     }
    /// }
    ///
    /// Env { retries: 300 }.fill(&mut Checked);
    /// ```
    pub fn read(&self, text: &str) -> Result<(), Error> {
        // The environment is read with nothing else in it, which is no mistake of this variable.
        (self.read)(text).or_else(|error| error.of_value(self.name).map_or(Ok(()), Err))
    }
}

impl fmt::Debug for Variable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Variable")
            .field("name", &self.name)
            .field("is_required", &self.is_required)
            .finish_non_exhaustive()
    }
}

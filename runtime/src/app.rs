//! The app: all stacks that are built together.

use std::fmt::Display;

use crate::construct::Found;
use crate::error::Error;
use crate::stack::{Settings, Stack};

/// All stacks that are built together, in any order: they are deployed in the order that their references ask for.
///
/// ```
/// use infrastruct::{App, Stack};
///
/// let app = App::new().stack(Stack::new("Empty", ()));
/// ```
#[derive(Debug, Default)]
pub struct App {
    pub(crate) stacks: Vec<Declared>,
}

/// A stack of the app.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) settings: Settings,
    pub(crate) found: Found,
}

impl App {
    /// An app without stacks.
    pub fn new() -> Self {
        Self::default()
    }

    /// The app with one more stack.
    pub fn stack<C>(mut self, stack: Stack<C>) -> Self {
        let Stack {
            settings, found, ..
        } = stack;
        self.stacks.push(Declared { settings, found });
        self
    }

    /// The app with several more stacks, such as one per region.
    pub fn stacks<C>(self, stacks: impl IntoIterator<Item = Stack<C>>) -> Self {
        stacks.into_iter().fold(self, Self::stack)
    }
}

/// What [`build`](crate::build) takes: an [`App`], a `Result` of one, or a closure that returns either.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an app",
    label = "neither an `App` nor a `Result` of one",
    note = "the error of a `Result` must implement `Display`"
)]
pub trait IntoApp {
    /// The app, or why there is none.
    fn into_app(self) -> Result<App, Error>;
}

#[diagnostic::do_not_recommend]
impl IntoApp for App {
    fn into_app(self) -> Result<App, Error> {
        Ok(self)
    }
}

#[diagnostic::do_not_recommend]
impl<A: IntoApp, E: Display> IntoApp for Result<A, E> {
    fn into_app(self) -> Result<App, Error> {
        self.map_err(|error| Error::of_app(&error))
            .and_then(A::into_app)
    }
}

#[diagnostic::do_not_recommend]
impl<F: FnOnce() -> A, A: IntoApp> IntoApp for F {
    fn into_app(self) -> Result<App, Error> {
        self().into_app()
    }
}

//! The app: all stacks that are built together.

use std::fmt::{self, Display};

use crate::construct::found::Found;
use crate::construct::own_rule::{Finding, OwnRule};
use crate::construct::resource_view::ResourceView;
use crate::construct::stack::{Allowance, Settings, Stack};
use crate::report::diagnostic::Diagnostic;
use crate::report::error::Error;
use crate::value::expression::Expression;
use crate::value::fits::Fits;
use crate::value::kind::Text;

/// All stacks that are built together, in any order: they are deployed in the order that their references ask for.
///
/// ```
/// use infrastruct::{App, Stack};
///
/// let app = App::new().stack(Stack::new("Empty", ()));
/// ```
#[derive(Default)]
#[must_use = "an app has no templates until it is built: `infrastruct::build`"]
pub struct App {
    #[doc(hidden)]
    pub stacks: Vec<Declared>,
    #[doc(hidden)]
    pub rules: Vec<OwnRule>,
    #[doc(hidden)]
    pub allowed: Vec<Allowance>,
}

/// A stack of the app.
#[derive(Debug)]
pub struct Declared {
    /// What it says beside its construct.
    pub settings: Settings,
    /// What its construct declares.
    pub found: Found,
    /// What could not be changed.
    pub refused: Vec<Diagnostic>,
}

impl App {
    /// An app without stacks.
    pub fn new() -> Self {
        Self::default()
    }

    /// The app with one more stack.
    pub fn stack<C>(mut self, stack: Stack<C>) -> Self {
        let Stack {
            settings,
            found,
            refused,
            ..
        } = stack;
        self.stacks.push(Declared {
            settings,
            found,
            refused,
        });
        self
    }

    /// The app with several more stacks, such as one per region.
    pub fn stacks<C>(self, stacks: impl IntoIterator<Item = Stack<C>>) -> Self {
        stacks.into_iter().fold(self, Self::stack)
    }

    /// All resources of all stacks, in the order written: to be looked at, and to be changed.
    ///
    /// ```
    /// use infrastruct::{App, DeletionPolicy, aws, stack};
    ///
    /// let app = App::new().stack(stack!(Orders { archive: aws::s3::Bucket {} }));
    /// for resource in app.resources().iter().filter(|resource| resource.is_stateful()) {
    ///     resource.set_removal_policy(DeletionPolicy::Retain);
    /// }
    /// ```
    pub fn resources(&self) -> Vec<ResourceView> {
        let views = |stack: &Declared| ResourceView::all(Some(&stack.settings.name), &stack.found);
        self.stacks.iter().flat_map(views).collect()
    }

    /// Lifts a rule for all stacks, and says why. One that finds nothing is a warning.
    ///
    /// ```
    /// use infrastruct::{App, aws, stack};
    ///
    /// let app = App::new()
    ///     .stack(stack!(Orders { inbox: aws::sqs::Queue {} }))
    ///     .allow("deprecated_runtime", "the team moves to another one in March");
    /// ```
    #[track_caller]
    pub fn allow(mut self, rule: impl Into<String>, reason: impl Into<String>) -> Self {
        self.allowed
            .push(Allowance::new(rule.into(), reason.into()));
        self
    }

    /// Applies a rule of your own to every resource when the app is built. What it finds is shown like what ours find, in the
    /// source.
    ///
    /// Its name has a namespace, so that it is never mistaken for one of ours; `#[allow(house::encrypted_queue, reason = "…")]`
    /// lifts it for a resource. It looks only: what is to be changed, is changed with [`resources`](Self::resources).
    ///
    /// ```
    /// use infrastruct::{App, Finding, aws, stack};
    ///
    /// let app = App::new()
    ///     .stack(stack!(Orders {
    ///         inbox: aws::sqs::Queue { kms_master_key_id: "alias/house" },
    ///         #[allow(house::encrypted_queue, reason = "nothing personal goes through it")]
    ///         pings: aws::sqs::Queue {},
    ///     }))
    ///     .check("house::encrypted_queue", |resource| {
    ///         let is_plain = resource.is::<aws::sqs::Queue>() && resource.property("kms_master_key_id").is_none();
    ///         is_plain.then(|| Finding::error("a queue of ours has a key of ours").help("set `kms_master_key_id`"))
    ///     });
    /// # let directory = std::env::temp_dir().join(format!("infrastruct-own-rule-{}", std::process::id()));
    /// # infrastruct::synth(app, &directory).unwrap();
    /// # std::fs::remove_dir_all(&directory).unwrap();
    /// ```
    #[track_caller]
    pub fn check<I>(
        mut self,
        name: &'static str,
        rule: impl Fn(&ResourceView) -> I + 'static,
    ) -> Self
    where
        I: IntoIterator<Item = Finding>,
    {
        self.rules.push(OwnRule::new(name, rule));
        self
    }

    /// Sets a tag on every resource, in the form of its type; those that take no tags stay as they are.
    #[track_caller]
    pub fn tag_all<E>(self, key: &str, value: E) -> Self
    where
        E: Expression<Kind: Fits<Text>> + Clone,
    {
        for resource in self.resources() {
            resource.tag(key, value.clone());
        }
        self
    }
}

/// The names of its stacks, and their resources.
impl fmt::Debug for App {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self
            .stacks
            .iter()
            .map(|stack| stack.settings.name.as_str())
            .collect();
        formatter
            .debug_struct("App")
            .field("stacks", &names)
            .field("resources", &self.resources())
            .finish_non_exhaustive()
    }
}

/// What `build` takes: an [`App`], a `Result` of one, or a closure that returns either.
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
impl<A: IntoApp, E: Display + 'static> IntoApp for Result<A, E> {
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

//! Rules of the user's own, over all resources of an app.

use std::fmt;

use crate::construct::resource_view::ResourceView;
use crate::report::diagnostic::Severity;
use crate::value::location::Location;

/// What a rule of your own has to say of a resource: see [`App::check`](crate::construct::app::App::check).
///
/// ```
/// use infrastruct::Finding;
///
/// let finding = Finding::error("a queue of ours has a key of ours")
///     .at("kms_master_key_id")
///     .help("take `alias/house`");
/// ```
#[derive(Clone, Debug)]
#[must_use = "a finding is told where a rule returns it"]
pub struct Finding {
    #[doc(hidden)]
    pub severity: Severity,
    #[doc(hidden)]
    pub message: String,
    #[doc(hidden)]
    pub place: Option<String>,
    #[doc(hidden)]
    pub help: Vec<String>,
}

impl Finding {
    /// A mistake: the build fails.
    pub fn error(message: impl Into<String>) -> Self {
        Self::of(Severity::Error, message.into())
    }

    /// Advice: the build tells it, and succeeds.
    pub fn advice(message: impl Into<String>) -> Self {
        Self::of(Severity::Advice, message.into())
    }

    fn of(severity: Severity, message: String) -> Self {
        Self {
            severity,
            message,
            place: None,
            help: Vec::new(),
        }
    }

    /// The property that is to blame, such as `redrive_policy.maxReceiveCount`; else it is the resource.
    pub fn at(mut self, property: impl Into<String>) -> Self {
        self.place = Some(property.into());
        self
    }

    /// What to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

type Check = Box<dyn Fn(&ResourceView) -> Vec<Finding>>;

/// A rule and its name.
pub struct OwnRule {
    /// Its name, with a namespace.
    pub name: &'static str,
    /// Where it was added.
    pub location: Location,
    /// What it finds of a resource.
    pub check: Check,
}

impl OwnRule {
    /// A rule and its name.
    #[track_caller]
    pub fn new<I>(name: &'static str, check: impl Fn(&ResourceView) -> I + 'static) -> Self
    where
        I: IntoIterator<Item = Finding>,
    {
        Self {
            name,
            location: Location::caller(),
            check: Box::new(move |resource| check(resource).into_iter().collect()),
        }
    }
}

impl fmt::Debug for OwnRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "OwnRule({})", self.name)
    }
}

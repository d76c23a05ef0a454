//! Where something is looked up: an account and a region.

use std::cell::RefCell;

use infrastruct_core::construct::stack::Stack;

/// Where stacks go and things are looked up: an account and a region.
///
/// What is looked up while its stack is made in an environment, however deep inside of constructs, is of that environment. Where
/// none is named, it is of the one that the deployment chooses, as the stack is.
///
/// ```
/// use infrastruct::lookup::{Environment, Lookup};
/// use infrastruct::{App, aws, stack};
///
/// let live = Environment::new("111122223333", "eu-central-1");
/// let orders = live.stack(|| {
///     stack!(Orders {
///         workers: aws::ec2::SecurityGroup {
///             group_description: "workers",
///             vpc_id: Lookup::vpc("shared").value::<infrastruct::Id<aws::ec2::VPC>>("id"),
///         },
///     })
/// });
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    pub(crate) account: Option<String>,
    pub(crate) region: Option<String>,
}

thread_local! {
    static CURRENT: RefCell<Environment> = RefCell::default();
}

impl Environment {
    /// A region of an account, which is 12 digits.
    pub fn new(account: impl Into<String>, region: impl Into<String>) -> Self {
        Self {
            account: Some(account.into()),
            region: Some(region.into()),
        }
    }

    /// A region of whichever account the deployment chooses.
    pub fn region(region: impl Into<String>) -> Self {
        Self {
            account: None,
            region: Some(region.into()),
        }
    }

    /// The environment of whatever is made here and now.
    pub(crate) fn current() -> Self {
        CURRENT.with_borrow(Self::clone)
    }

    /// The stack that a function makes, with what it looks up here; it goes to this account and region.
    pub fn stack<C>(&self, make: impl FnOnce() -> Stack<C>) -> Stack<C> {
        let mut stack = self.scope(make);
        if let Some(account) = &self.account {
            stack = stack.account(account);
        }
        if let Some(region) = &self.region {
            stack = stack.region(region);
        }
        stack
    }

    /// What a function makes, with what it looks up here.
    pub fn scope<T>(&self, make: impl FnOnce() -> T) -> T {
        let outer = CURRENT.replace(self.clone());
        let _restored = Restored(Some(outer));
        make()
    }
}

/// The environment around, which is the current one again also after a panic.
struct Restored(Option<Environment>);

impl Drop for Restored {
    fn drop(&mut self) {
        if let Some(outer) = self.0.take() {
            CURRENT.set(outer);
        }
    }
}

//! Policies of resources: one per resource, however many say something in it.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;

use infrastruct::{
    Construct, IntoConstruct, Json, Properties, Resource, ResourceType, Value, Visitor,
};

use crate::statement::{Statement, merged, policy};

/// The policy of a resource, such as the `AWS::SQS::QueuePolicy` of a queue. It is in the template once it has a statement.
///
/// CloudFormation takes one policy per resource: a second one would overwrite the first. So all that let somebody in add
/// to this one.
///
/// ```
/// use infrastruct_constructs::{Queue, Statement};
///
/// let queue = Queue::new();
/// queue.policy.add(Statement::allow(["sqs:SendMessage"]).by_accounts(["111122223333"]).on(queue.arn()));
/// ```
pub struct ResourcePolicy<P: 'static> {
    /// The resource that says it.
    pub policy: Resource<P>,
    said: Rc<RefCell<Vec<Statement>>>,
    is_said: Rc<Cell<bool>>,
    says: fn(Value<Json>) -> Properties<P>,
}

impl<P> Clone for ResourcePolicy<P> {
    fn clone(&self) -> Self {
        Self {
            policy: self.policy,
            said: Rc::clone(&self.said),
            is_said: Rc::clone(&self.is_said),
            says: self.says,
        }
    }
}

impl<P: ResourceType> ResourcePolicy<P> {
    /// A policy without statements, and the property that will hold them.
    pub(crate) fn new(policy: Resource<P>, says: fn(Value<Json>) -> Properties<P>) -> Self {
        policy.leave_out(true);
        Self {
            policy,
            said: Rc::default(),
            is_said: Rc::default(),
            says,
        }
    }

    /// Whether nobody is let in yet.
    pub fn is_empty(&self) -> bool {
        !self.is_said.get()
    }

    /// Adds a statement. The line of the caller is to blame for it.
    #[track_caller]
    pub fn add(&self, statement: Statement) {
        self.add_beside(statement);
        self.policy.leave_out(false);
        self.is_said.set(true);
    }

    /// Adds a statement that needs no policy of its own: it is said if another one is.
    #[track_caller]
    pub(crate) fn add_beside(&self, mut statement: Statement) {
        statement.blame_caller();
        let mut said = self.said.borrow_mut();
        said.push(statement);
        let document = policy(&merged(&said));
        self.policy.apply(&(self.says)(document).blame_caller());
    }
}

impl<P: ResourceType> fmt::Debug for ResourcePolicy<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("ResourcePolicy")
            .field(&self.said.borrow())
            .finish()
    }
}

impl<P: ResourceType> IntoConstruct for ResourcePolicy<P> {
    type Construct = Self;

    fn into_construct(self) -> Self {
        self
    }
}

impl<P: ResourceType> Construct for ResourcePolicy<P> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        self.policy.visit(visitor);
    }
}

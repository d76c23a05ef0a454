//! Outputs of a template.

use std::sync::Arc;

use crate::construct::around::Around;
use crate::construct::condition::Condition;
use crate::construct::item::{Item, OutputDeclaration};
use crate::construct::tree::{Construct, Visitor};
use crate::value::expression::Expression;
use crate::value::identity::Identity;
use crate::value::into_value::IntoValue;
use crate::value::into_value::fitted;
use crate::value::kind::{Inline, Kind, Text};
use crate::value::location::Location;

/// An output of the template (`Outputs`): its name is the path of its field.
///
/// ```
/// use infrastruct::{Output, Ref, aws};
///
/// fn url(queue: Ref<aws::sqs::Queue>) -> Output {
///     Output::new(queue.queue_url()).description("where jobs are sent").export("jobs-url")
/// }
/// ```
#[derive(Debug)]
#[must_use = "an output is in the template once it is a field of a stack, or of a construct in one"]
pub struct Output {
    identity: Identity,
    declaration: OutputDeclaration,
}

impl Output {
    /// An output of a value (`Value`): text, a number, or an identity; of a handle, what `Ref` returns. One of `None` is left out.
    #[track_caller]
    pub fn new<E: Expression<Kind: Inline>>(value: E) -> Self {
        let declaration = OutputDeclaration {
            location: Location::caller(),
            logical_id: None,
            value: E::Kind::inlined(value.into_part()),
            description: None,
            export: None,
            condition: None,
            around: Around::default(),
        };
        Self {
            identity: Identity::fresh("output"),
            declaration,
        }
    }

    /// What it tells (`Description`).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.declaration.description = Some(description.into());
        self
    }

    /// The name under which other stacks of the account and region import it (`Export`).
    pub fn export(mut self, name: impl IntoValue<Text>) -> Self {
        self.declaration.export = Some(fitted::<Text>(name));
        self
    }

    /// Its name in the template, where that is not the path of its field: for an output that a stack has already, or beside a
    /// resource of that name.
    ///
    /// ```
    /// use infrastruct::{Output, aws, stack};
    ///
    /// let network = stack!(Network {
    ///     vpc: aws::ec2::VPC { cidr_block: "10.0.0.0/16" },
    ///     vpc_id: Output::new(vpc).logical_id("VPC"),
    /// });
    /// ```
    pub fn logical_id(mut self, id: impl Into<String>) -> Self {
        self.declaration.logical_id = Some(id.into());
        self
    }

    /// It exists only where the condition holds (`Condition`).
    pub fn condition(mut self, condition: &Condition) -> Self {
        self.declaration.condition = Some(condition.name());
        self
    }
}

#[diagnostic::do_not_recommend]
impl Construct for Output {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.place(
            self.identity,
            Item::Output(Arc::new(self.declaration.clone())),
        );
    }
}

//! Resource types of `AWS::Budgets`.

use super::prelude::*;

/// [`AWS::Budgets::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html).
#[derive(Clone, Copy)]
pub struct Budget(Identity);

impl ResourceType for Budget {
    const TYPE_NAME: &'static str = "AWS::Budgets::Budget";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Budget {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Budgets::BudgetsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html).
#[derive(Clone, Copy)]
pub struct BudgetsAction(Identity);

impl ResourceType for BudgetsAction {
    const TYPE_NAME: &'static str = "AWS::Budgets::BudgetsAction";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl BudgetsAction {
    /// The attribute `ActionId`.
    #[inline]
    pub fn action_id(self) -> Value<Text> {
        attribute(self.0, "ActionId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

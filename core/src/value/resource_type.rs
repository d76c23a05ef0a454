//! Resource types, as far as their marker types know them.

use crate::value::identity::Identity;

/// A CloudFormation resource type: the types of [`aws`](crate::aws), such as `aws::sqs::Queue`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a CloudFormation resource type",
    label = "not one of the types in `infrastruct::aws`"
)]
pub trait ResourceType: Send + Sync + Sized + 'static {
    #[doc(hidden)]
    const FACTS: Facts;
    /// Its CloudFormation name, such as `AWS::SQS::Queue`.
    const TYPE_NAME: &'static str = Self::FACTS.type_name;
    #[doc(hidden)]
    const ARN: Option<ReturnValue> = Self::FACTS.arn;
    #[doc(hidden)]
    const ID: Option<ReturnValue> = Self::FACTS.id;
    #[doc(hidden)]
    const NAME: Option<ReturnValue> = Self::FACTS.name;

    #[doc(hidden)]
    fn of_identity(identity: Identity) -> Self;
}

/// What the runtime needs to know of a type.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Its CloudFormation name.
    pub type_name: &'static str,
    /// Which value is its ARN.
    pub arn: Option<ReturnValue>,
    /// Which value is its ID.
    pub id: Option<ReturnValue>,
    /// Which value is its name.
    pub name: Option<ReturnValue>,
}

/// How a value of a resource is read.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReturnValue {
    /// With `Ref`.
    Ref,
    /// With `Fn::GetAtt` and this attribute.
    Attribute(&'static str),
}

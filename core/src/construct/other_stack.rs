//! What other stacks have: exports, outputs, and how a reference reaches them.

use crate::aws;
use crate::value::deferred::Value;
use crate::value::expression::Expression;
use crate::value::into_value::{IntoValue, fitted};
use crate::value::kind::{Any, Arn, Kind, Text};
use crate::value::part::Part;

impl<K: Kind> Value<K> {
    /// Like [`weak`](Self::weak), with a role that may read the stack of the other account.
    pub fn weak_with_role(mut self, role: impl IntoValue<Arn<aws::iam::Role>>) -> Self {
        self.loosen(Some(fitted(role)));
        self
    }
}

/// What another stack exports under a name (`Fn::ImportValue`). Resources of the app need no such call: their handles do.
pub fn import_value(name: impl IntoValue<Text>) -> Value<Any> {
    Value::new(Part::function("Fn::ImportValue", fitted::<Text>(name)))
}

/// An output of another stack (`Fn::GetStackOutput`), also of another region or account.
///
/// ```
/// use infrastruct::stack_output;
///
/// let network = stack_output("Network", "VpcId").region("eu-west-1");
/// ```
pub fn stack_output(
    stack_name: impl IntoValue<Text>,
    output_name: impl IntoValue<Text>,
) -> StackOutput {
    let names = [
        ("StackName", fitted::<Text>(stack_name)),
        ("OutputName", fitted::<Text>(output_name)),
    ];
    StackOutput {
        arguments: names.into(),
    }
}

/// An output of another stack.
#[derive(Clone, Debug)]
#[must_use = "a value is in the template where a property or an output takes it"]
pub struct StackOutput {
    arguments: Vec<(&'static str, Part)>,
}

impl StackOutput {
    /// The region of the other stack (`Region`), where it is not this one's.
    pub fn region(mut self, region: impl IntoValue<Text>) -> Self {
        self.arguments.push(("Region", fitted::<Text>(region)));
        self
    }

    /// The role that may read the other stack (`RoleArn`), where it is in another account.
    pub fn role(mut self, role: impl IntoValue<Arn<aws::iam::Role>>) -> Self {
        self.arguments
            .push(("RoleArn", fitted::<Arn<aws::iam::Role>>(role)));
        self
    }
}

#[diagnostic::do_not_recommend]
impl Expression for StackOutput {
    type Kind = Any;

    fn into_part(self) -> Part {
        Part::function("Fn::GetStackOutput", Part::object(self.arguments))
    }
}

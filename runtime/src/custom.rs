//! Custom resources: types of your own, `Custom::…`, that a function or topic provides.

use crate::identity::Identity;
use crate::kind::Any;
use crate::resource::{Facts, ResourceType};
use crate::value::{Value, open_attribute, reference};

/// The type of every custom resource. What its provider returns is read with [`attribute`](Self::attribute).
///
/// ```
/// use infrastruct::{Any, Ref, Value, custom};
///
/// fn endpoint(broker: Ref<custom::Custom>) -> Value<Any> {
///     broker.attribute("Endpoint")
/// }
/// ```
#[derive(Debug)]
pub struct Custom(Identity);

impl ResourceType for Custom {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::CustomResource",
        arn: None,
        id: None,
        name: None,
    };

    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Custom {
    /// A value that the provider returns (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.0, name)
    }

    /// The physical ID that the provider returns (`Ref`).
    pub fn physical_id(&self) -> Value<Any> {
        reference(self.0)
    }
}

//! Custom resources, and types that are declared free where they are used.
//!
//! `custom::Name { service_token: … }` is a resource of the type `Custom::Name`, which a function or topic provides. With
//! a type's full name it is a resource of that type, of which nothing is known: any properties are taken, and their names
//! become upper camel case, unless they are that already. The module has to be imported, as `aws` has.
//!
//! ```
//! use infrastruct::{Output, custom, stack};
//!
//! let billing = stack!(Billing {
//!     invoice: custom::Acme::Billing::Invoice { customer: "C0001", lines: [Line { text: "Advice" }], SSEKey: "none" },
//!     id: Output::new(invoice.attribute("InvoiceId")),
//! });
//! ```
//!
//! A name that is written otherwise stands in an attribute:
//!
//! ```
//! use infrastruct::{custom, stack};
//!
//! let platform = stack!(Platform {
//!     #[type_name("Custom::EKS-Cluster")]
//!     cluster: custom::Cluster {
//!         service_token: "arn:aws:lambda:eu-central-1:123456789012:function:clusters",
//!         #[name("json_data")]
//!         data: [1, 2],
//!     },
//! });
//! ```
//!
//! `resource_types!` takes types from their schemas, so that they are checked.

use crate::value::deferred::{Value, open_attribute, reference};
use crate::value::identity::Identity;
use crate::value::kind::Any;
use crate::value::resource_type::{Facts, ResourceType};

/// The type of every such resource. What its provider returns is read with [`attribute`](Self::attribute).
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

    fn of_identity(identity: Identity) -> Self {
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

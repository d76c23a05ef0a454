//! Resource types of `AWS::HealthImaging`.

use super::prelude::*;

/// [`AWS::HealthImaging::Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html).
pub struct Datastore {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Datastore {
    const FACTS: Facts = Facts {
        type_name: "AWS::HealthImaging::Datastore",
        arn: Some(ReturnValue::Attribute("DatastoreArn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Datastore {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DatastoreArn`.
    #[inline]
    pub fn datastore_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DatastoreArn")
    }

    /// The attribute `DatastoreId`.
    #[inline]
    pub fn datastore_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DatastoreId")
    }

    /// The attribute `DatastoreStatus`.
    #[inline]
    pub fn datastore_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DatastoreStatus")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

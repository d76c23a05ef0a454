//! Resource types of `AWS::HealthImaging`.

use super::prelude::*;

/// [`AWS::HealthImaging::Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html).
#[derive(Clone, Copy)]
pub struct Datastore(Identity);

impl ResourceType for Datastore {
    const TYPE_NAME: &'static str = "AWS::HealthImaging::Datastore";
    const ARN: Option<Target> = Some(Target::Attribute("DatastoreArn"));
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

impl Datastore {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DatastoreArn`.
    #[inline]
    pub fn datastore_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DatastoreArn")
    }

    /// The attribute `DatastoreId`.
    #[inline]
    pub fn datastore_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DatastoreId")
    }

    /// The attribute `DatastoreStatus`.
    #[inline]
    pub fn datastore_status(self) -> Value<Text> {
        attribute(self.0, "DatastoreStatus")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

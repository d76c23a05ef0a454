//! Resource types of `AWS::HealthLake`.

use super::prelude::*;

/// [`AWS::HealthLake::DataTransformationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html).
pub struct DataTransformationProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataTransformationProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::HealthLake::DataTransformationProfile",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DataTransformationProfile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ProfileId`.
    #[inline]
    pub fn profile_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ProfileId")
    }

    /// The attribute `TargetFormat`.
    #[inline]
    pub fn target_format(&self) -> Value<Text> {
        attribute(self.use_construct, "TargetFormat")
    }
}

/// [`AWS::HealthLake::FHIRDatastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html).
pub struct FHIRDatastore {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FHIRDatastore {
    const FACTS: Facts = Facts {
        type_name: "AWS::HealthLake::FHIRDatastore",
        arn: None,
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

impl FHIRDatastore {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Json> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DatastoreArn`.
    #[inline]
    pub fn datastore_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "DatastoreArn")
    }

    /// The attribute `DatastoreEndpoint`.
    #[inline]
    pub fn datastore_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "DatastoreEndpoint")
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
}

//! Resource types of `AWS::HealthLake`.

use super::prelude::*;

/// [`AWS::HealthLake::DataTransformationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::HealthLake::DataTransformationProfile"))]
pub struct DataTransformationProfile(Identity);

impl ResourceType for DataTransformationProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::HealthLake::DataTransformationProfile",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DataTransformationProfile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ProfileId`.
    #[inline]
    pub fn profile_id(&self) -> Value<Text> {
        attribute(self.0, "ProfileId")
    }

    /// The attribute `TargetFormat`.
    #[inline]
    pub fn target_format(&self) -> Value<Text> {
        attribute(self.0, "TargetFormat")
    }
}

/// [`AWS::HealthLake::FHIRDatastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::HealthLake::FHIRDatastore"))]
pub struct FHIRDatastore(Identity);

impl ResourceType for FHIRDatastore {
    const FACTS: Facts = Facts {
        type_name: "AWS::HealthLake::FHIRDatastore",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FHIRDatastore {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Json> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DatastoreArn`.
    #[inline]
    pub fn datastore_arn(&self) -> Value<Text> {
        attribute(self.0, "DatastoreArn")
    }

    /// The attribute `DatastoreEndpoint`.
    #[inline]
    pub fn datastore_endpoint(&self) -> Value<Text> {
        attribute(self.0, "DatastoreEndpoint")
    }

    /// The attribute `DatastoreId`.
    #[inline]
    pub fn datastore_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "DatastoreId")
    }

    /// The attribute `DatastoreStatus`.
    #[inline]
    pub fn datastore_status(&self) -> Value<Text> {
        attribute(self.0, "DatastoreStatus")
    }
}

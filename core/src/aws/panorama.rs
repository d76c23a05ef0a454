//! Resource types of `AWS::Panorama`.

use super::prelude::*;

/// [`AWS::Panorama::ApplicationInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-applicationinstance.html).
pub struct ApplicationInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApplicationInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::Panorama::ApplicationInstance",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl ApplicationInstance {
    /// The attribute `ApplicationInstanceId`.
    #[inline]
    pub fn application_instance_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ApplicationInstanceId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `DefaultRuntimeContextDeviceName`.
    #[inline]
    pub fn default_runtime_context_device_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DefaultRuntimeContextDeviceName")
    }

    /// The attribute `HealthStatus`.
    #[inline]
    pub fn health_status(&self) -> Value<Text> {
        attribute(self.use_construct, "HealthStatus")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusDescription`.
    #[inline]
    pub fn status_description(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusDescription")
    }
}

/// [`AWS::Panorama::Package`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-package.html).
pub struct Package {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Package {
    const FACTS: Facts = Facts {
        type_name: "AWS::Panorama::Package",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Package {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `PackageId`.
    #[inline]
    pub fn package_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PackageId")
    }

    /// The attribute `StorageLocation.BinaryPrefixLocation`.
    #[inline]
    pub fn storage_location_binary_prefix_location(&self) -> Value<Text> {
        attribute(self.use_construct, "StorageLocation.BinaryPrefixLocation")
    }

    /// The attribute `StorageLocation.Bucket`.
    #[inline]
    pub fn storage_location_bucket(&self) -> Value<Text> {
        attribute(self.use_construct, "StorageLocation.Bucket")
    }

    /// The attribute `StorageLocation.GeneratedPrefixLocation`.
    #[inline]
    pub fn storage_location_generated_prefix_location(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "StorageLocation.GeneratedPrefixLocation",
        )
    }

    /// The attribute `StorageLocation.ManifestPrefixLocation`.
    #[inline]
    pub fn storage_location_manifest_prefix_location(&self) -> Value<Text> {
        attribute(self.use_construct, "StorageLocation.ManifestPrefixLocation")
    }

    /// The attribute `StorageLocation.RepoPrefixLocation`.
    #[inline]
    pub fn storage_location_repo_prefix_location(&self) -> Value<Text> {
        attribute(self.use_construct, "StorageLocation.RepoPrefixLocation")
    }
}

/// [`AWS::Panorama::PackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-packageversion.html).
pub struct PackageVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PackageVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Panorama::PackageVersion",
        arn: None,
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

impl PackageVersion {
    /// The attribute `IsLatestPatch`.
    #[inline]
    pub fn is_latest_patch(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsLatestPatch")
    }

    /// The attribute `PackageArn`.
    #[inline]
    pub fn package_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "PackageArn")
    }

    /// The attribute `PackageName`.
    #[inline]
    pub fn package_name(&self) -> Value<Text> {
        attribute(self.use_construct, "PackageName")
    }

    /// The attribute `RegisteredTime`.
    #[inline]
    pub fn registered_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "RegisteredTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusDescription`.
    #[inline]
    pub fn status_description(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusDescription")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

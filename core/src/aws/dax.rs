//! Resource types of `AWS::DAX`.

use super::prelude::*;

/// [`AWS::DAX::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::DAX::Cluster",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ClusterDiscoveryEndpoint`.
    #[inline]
    pub fn cluster_discovery_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterDiscoveryEndpoint")
    }

    /// The attribute `ClusterDiscoveryEndpointURL`.
    #[inline]
    pub fn cluster_discovery_endpoint_url(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterDiscoveryEndpointURL")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }

    /// `ClusterName`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::DAX::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-parametergroup.html).
pub struct ParameterGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::DAX::ParameterGroup",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ParameterGroup {
    /// `ParameterGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn parameter_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::DAX::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-subnetgroup.html).
pub struct SubnetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::DAX::SubnetGroup",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SubnetGroup {
    /// `SubnetGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn subnet_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

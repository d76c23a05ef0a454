//! Resource types of `AWS::CleanRoomsML`.

use super::prelude::*;

/// [`AWS::CleanRoomsML::ConfiguredModelAlgorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html).
pub struct ConfiguredModelAlgorithm {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfiguredModelAlgorithm {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRoomsML::ConfiguredModelAlgorithm",
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

impl ConfiguredModelAlgorithm {
    /// The attribute `ConfiguredModelAlgorithmArn`, which is what `Ref` returns.
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html).
pub struct ConfiguredModelAlgorithmAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfiguredModelAlgorithmAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation",
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

impl ConfiguredModelAlgorithmAssociation {
    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationIdentifier")
    }

    /// The attribute `ConfiguredModelAlgorithmAssociationArn`, which is what `Ref` returns.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CleanRoomsML::TrainingDataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html).
pub struct TrainingDataset {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrainingDataset {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRoomsML::TrainingDataset",
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

impl TrainingDataset {
    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TrainingDatasetArn`.
    #[inline]
    pub fn training_dataset_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TrainingDatasetArn")
    }
}

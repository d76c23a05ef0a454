//! Resource types of `AWS::CleanRoomsML`.

use super::prelude::*;

/// [`AWS::CleanRoomsML::ConfiguredModelAlgorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html).
#[derive(Clone, Copy)]
pub struct ConfiguredModelAlgorithm(Identity);

impl ResourceType for ConfiguredModelAlgorithm {
    const TYPE_NAME: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithm";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ConfiguredModelAlgorithm {
    /// The attribute `ConfiguredModelAlgorithmArn`.
    #[inline]
    pub fn configured_model_algorithm_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConfiguredModelAlgorithmArn")
    }
}

/// [`AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html).
#[derive(Clone, Copy)]
pub struct ConfiguredModelAlgorithmAssociation(Identity);

impl ResourceType for ConfiguredModelAlgorithmAssociation {
    const TYPE_NAME: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ConfiguredModelAlgorithmAssociation {
    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(self) -> Value<Text> {
        attribute(self.0, "CollaborationIdentifier")
    }

    /// The attribute `ConfiguredModelAlgorithmAssociationArn`.
    #[inline]
    pub fn configured_model_algorithm_association_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConfiguredModelAlgorithmAssociationArn")
    }
}

/// [`AWS::CleanRoomsML::TrainingDataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html).
#[derive(Clone, Copy)]
pub struct TrainingDataset(Identity);

impl ResourceType for TrainingDataset {
    const TYPE_NAME: &'static str = "AWS::CleanRoomsML::TrainingDataset";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TrainingDataset {
    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TrainingDatasetArn`.
    #[inline]
    pub fn training_dataset_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TrainingDatasetArn")
    }
}

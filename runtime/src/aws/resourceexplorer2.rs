//! Resource types of `AWS::ResourceExplorer2`.

use super::prelude::*;

/// [`AWS::ResourceExplorer2::DefaultViewAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html).
#[derive(Clone, Copy)]
pub struct DefaultViewAssociation(Identity);

impl ResourceType for DefaultViewAssociation {
    const TYPE_NAME: &'static str = "AWS::ResourceExplorer2::DefaultViewAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DefaultViewAssociation {
    /// The attribute `AssociatedAwsPrincipal`.
    #[inline]
    pub fn associated_aws_principal(self) -> Value<Text> {
        attribute(self.0, "AssociatedAwsPrincipal")
    }
}

/// [`AWS::ResourceExplorer2::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html).
#[derive(Clone, Copy)]
pub struct Index(Identity);

impl ResourceType for Index {
    const TYPE_NAME: &'static str = "AWS::ResourceExplorer2::Index";
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

impl Index {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `IndexState`.
    #[inline]
    pub fn index_state(self) -> Value<Text> {
        attribute(self.0, "IndexState")
    }
}

/// [`AWS::ResourceExplorer2::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html).
#[derive(Clone, Copy)]
pub struct View(Identity);

impl ResourceType for View {
    const TYPE_NAME: &'static str = "AWS::ResourceExplorer2::View";
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

impl View {
    /// The attribute `ViewArn`.
    #[inline]
    pub fn view_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ViewArn")
    }
}

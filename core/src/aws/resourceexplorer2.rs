//! Resource types of `AWS::ResourceExplorer2`.

use super::prelude::*;

/// [`AWS::ResourceExplorer2::DefaultViewAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html).
pub struct DefaultViewAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DefaultViewAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResourceExplorer2::DefaultViewAssociation",
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

impl DefaultViewAssociation {
    /// The attribute `AssociatedAwsPrincipal`.
    #[inline]
    pub fn associated_aws_principal(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociatedAwsPrincipal")
    }
}

/// [`AWS::ResourceExplorer2::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html).
pub struct Index {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Index {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResourceExplorer2::Index",
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

impl Index {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `IndexState`.
    #[inline]
    pub fn index_state(&self) -> Value<Text> {
        attribute(self.use_construct, "IndexState")
    }
}

/// [`AWS::ResourceExplorer2::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html).
pub struct View {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for View {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResourceExplorer2::View",
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

impl View {
    /// The attribute `ViewArn`.
    #[inline]
    pub fn view_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ViewArn")
    }
}

//! Resource types of `AWS::QBusiness`.

use super::prelude::*;

/// [`AWS::QBusiness::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::QBusiness::Application",
        arn: Some(ReturnValue::Attribute("ApplicationArn")),
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

impl Application {
    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ApplicationArn")
    }

    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ApplicationId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `IdentityCenterApplicationArn`.
    #[inline]
    pub fn identity_center_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityCenterApplicationArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::QBusiness::DataAccessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html).
pub struct DataAccessor {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataAccessor {
    const FACTS: Facts = Facts {
        type_name: "AWS::QBusiness::DataAccessor",
        arn: Some(ReturnValue::Attribute("DataAccessorArn")),
        id: Some(ReturnValue::Attribute("DataAccessorId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DataAccessor {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DataAccessorArn`.
    #[inline]
    pub fn data_accessor_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DataAccessorArn")
    }

    /// The attribute `DataAccessorId`.
    #[inline]
    pub fn data_accessor_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DataAccessorId")
    }

    /// The attribute `IdcApplicationArn`.
    #[inline]
    pub fn idc_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IdcApplicationArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QBusiness::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html).
pub struct DataSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::QBusiness::DataSource",
        arn: Some(ReturnValue::Attribute("DataSourceArn")),
        id: Some(ReturnValue::Attribute("DataSourceId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DataSource {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DataSourceArn`.
    #[inline]
    pub fn data_source_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DataSourceArn")
    }

    /// The attribute `DataSourceId`.
    #[inline]
    pub fn data_source_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DataSourceId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QBusiness::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html).
pub struct Index {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Index {
    const FACTS: Facts = Facts {
        type_name: "AWS::QBusiness::Index",
        arn: Some(ReturnValue::Attribute("IndexArn")),
        id: Some(ReturnValue::Attribute("IndexId")),
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
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `IndexArn`.
    #[inline]
    pub fn index_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IndexArn")
    }

    /// The attribute `IndexId`.
    #[inline]
    pub fn index_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IndexId")
    }

    /// The attribute `IndexStatistics`.
    #[inline]
    pub fn index_statistics(&self) -> Value<Json> {
        attribute(self.use_construct, "IndexStatistics")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QBusiness::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html).
pub struct Permission {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Permission {
    const FACTS: Facts = Facts {
        type_name: "AWS::QBusiness::Permission",
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

impl Permission {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QBusiness::Plugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html).
pub struct Plugin {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Plugin {
    const FACTS: Facts = Facts {
        type_name: "AWS::QBusiness::Plugin",
        arn: Some(ReturnValue::Attribute("PluginArn")),
        id: Some(ReturnValue::Attribute("PluginId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Plugin {
    /// The attribute `BuildStatus`.
    #[inline]
    pub fn build_status(&self) -> Value<Text> {
        attribute(self.use_construct, "BuildStatus")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `PluginArn`.
    #[inline]
    pub fn plugin_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PluginArn")
    }

    /// The attribute `PluginId`.
    #[inline]
    pub fn plugin_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PluginId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QBusiness::Retriever`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html).
pub struct Retriever {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Retriever {
    const FACTS: Facts = Facts {
        type_name: "AWS::QBusiness::Retriever",
        arn: Some(ReturnValue::Attribute("RetrieverArn")),
        id: Some(ReturnValue::Attribute("RetrieverId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Retriever {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `RetrieverArn`.
    #[inline]
    pub fn retriever_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RetrieverArn")
    }

    /// The attribute `RetrieverId`.
    #[inline]
    pub fn retriever_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RetrieverId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QBusiness::WebExperience`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html).
pub struct WebExperience {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WebExperience {
    const FACTS: Facts = Facts {
        type_name: "AWS::QBusiness::WebExperience",
        arn: Some(ReturnValue::Attribute("WebExperienceArn")),
        id: Some(ReturnValue::Attribute("WebExperienceId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl WebExperience {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DefaultEndpoint`.
    #[inline]
    pub fn default_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "DefaultEndpoint")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `WebExperienceArn`.
    #[inline]
    pub fn web_experience_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "WebExperienceArn")
    }

    /// The attribute `WebExperienceId`.
    #[inline]
    pub fn web_experience_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WebExperienceId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

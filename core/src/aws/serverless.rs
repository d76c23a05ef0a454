//! Resource types of `AWS::Serverless`.

use super::prelude::*;

/// [`AWS::Serverless::Api`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html).
pub struct Api {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Api {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::Api",
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

impl Api {
    /// The attribute `RestApiId`, which is what `Ref` returns.
    #[inline]
    pub fn rest_api_id(&self) -> Value<Id<super::apigateway::RestApi>> {
        reference(self.use_construct)
    }

    /// The attribute `RootResourceId`.
    #[inline]
    pub fn root_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RootResourceId")
    }
}

/// [`AWS::Serverless::Application`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::Application",
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

impl Application {
    /// The attribute `Outputs.…`: an output of the nested stack (`Fn::GetAtt`).
    pub fn output(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, format!("Outputs.{}", name.into()))
    }

    /// `StackId`, which is what `Ref` returns.
    #[inline]
    pub fn stack_id(&self) -> Value<Id<super::cloudformation::Stack>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::CapacityProvider`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-capacityprovider.html).
pub struct CapacityProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CapacityProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::CapacityProvider",
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

impl CapacityProvider {
    /// An attribute that the schema does not list (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, name)
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::Connector`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::Connector",
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

impl Connector {
    /// An attribute that the schema does not list (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, name)
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::Function`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html).
pub struct Function {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Function {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::Function",
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

impl Function {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `SnapStartResponse`.
    #[inline]
    pub fn snap_start_response(&self) -> Value<Json> {
        attribute(self.use_construct, "SnapStartResponse")
    }

    /// The attribute `SnapStartResponse.ApplyOn`.
    #[inline]
    pub fn snap_start_response_apply_on(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapStartResponse.ApplyOn")
    }

    /// The attribute `SnapStartResponse.OptimizationStatus`.
    #[inline]
    pub fn snap_start_response_optimization_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapStartResponse.OptimizationStatus")
    }

    /// `FunctionName`, which is what `Ref` returns.
    #[inline]
    pub fn function_name(&self) -> Value<Name<super::lambda::Function>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::GraphQLApi`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-graphqlapi.html).
pub struct GraphQLApi {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GraphQLApi {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::GraphQLApi",
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

impl GraphQLApi {
    /// An attribute that the schema does not list (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, name)
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::HttpApi`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html).
pub struct HttpApi {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HttpApi {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::HttpApi",
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

impl HttpApi {
    /// The attribute `ApiEndpoint`.
    #[inline]
    pub fn api_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "ApiEndpoint")
    }

    /// The attribute `ApiId`, which is what `Ref` returns.
    #[inline]
    pub fn api_id(&self) -> Value<Id<super::apigatewayv2::Api>> {
        reference(self.use_construct)
    }

    /// The attribute `ExecuteApiArn`.
    #[inline]
    pub fn execute_api_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ExecuteApiArn")
    }
}

/// [`AWS::Serverless::LayerVersion`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html).
pub struct LayerVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LayerVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::LayerVersion",
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

impl LayerVersion {
    /// The attribute `LayerVersionArn`, which is what `Ref` returns.
    #[inline]
    pub fn layer_version_arn(&self) -> Value<Arn<super::lambda::LayerVersion>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::MicrovmImage`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-microvmimage.html).
pub struct MicrovmImage {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MicrovmImage {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::MicrovmImage",
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

impl MicrovmImage {
    /// An attribute that the schema does not list (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, name)
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::NetworkConnector`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-networkconnector.html).
pub struct NetworkConnector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::NetworkConnector",
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

impl NetworkConnector {
    /// An attribute that the schema does not list (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, name)
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::SimpleTable`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html).
pub struct SimpleTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SimpleTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::SimpleTable",
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

impl SimpleTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<super::dynamodb::Table>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `StreamArn`.
    #[inline]
    pub fn stream_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "StreamArn")
    }

    /// `TableName`, which is what `Ref` returns.
    #[inline]
    pub fn table_name(&self) -> Value<Name<super::dynamodb::Table>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::StateMachine`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html).
pub struct StateMachine {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StateMachine {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::StateMachine",
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

impl StateMachine {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<super::stepfunctions::StateMachine>> {
        reference(self.use_construct)
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<super::stepfunctions::StateMachine>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `StateMachineRevisionId`.
    #[inline]
    pub fn state_machine_revision_id(&self) -> Value<Text> {
        attribute(self.use_construct, "StateMachineRevisionId")
    }
}

/// [`AWS::Serverless::WebFunction`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-webfunction.html).
pub struct WebFunction {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WebFunction {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::WebFunction",
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

impl WebFunction {
    /// An attribute that the schema does not list (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, name)
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Serverless::WebSocketApi`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html).
pub struct WebSocketApi {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WebSocketApi {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::WebSocketApi",
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

impl WebSocketApi {
    /// An attribute that the schema does not list (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, name)
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

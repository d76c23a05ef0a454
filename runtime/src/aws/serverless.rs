//! Resource types of `AWS::Serverless`.

use super::prelude::*;

/// [`AWS::Serverless::Api`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::Api"))]
pub struct Api(Identity);

impl ResourceType for Api {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::Api",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Api {
    /// The attribute `RestApiId`, which is what `Ref` returns.
    #[inline]
    pub fn rest_api_id(&self) -> Value<Id<super::apigateway::RestApi>> {
        reference(self.0)
    }

    /// The attribute `RootResourceId`.
    #[inline]
    pub fn root_resource_id(&self) -> Value<Text> {
        attribute(self.0, "RootResourceId")
    }
}

/// [`AWS::Serverless::Application`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::Application",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Application {
    /// `StackId`, which is what `Ref` returns.
    #[inline]
    pub fn stack_id(&self) -> Value<Id<super::cloudformation::Stack>> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::CapacityProvider`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-capacityprovider.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::CapacityProvider"))]
pub struct CapacityProvider(Identity);

impl ResourceType for CapacityProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::CapacityProvider",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CapacityProvider {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::Connector`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::Connector"))]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::Connector",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Connector {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::Function`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::Function"))]
pub struct Function(Identity);

impl ResourceType for Function {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::Function",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Function {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `SnapStartResponse`.
    #[inline]
    pub fn snap_start_response(&self) -> Value<Json> {
        attribute(self.0, "SnapStartResponse")
    }

    /// The attribute `SnapStartResponse.ApplyOn`.
    #[inline]
    pub fn snap_start_response_apply_on(&self) -> Value<Text> {
        attribute(self.0, "SnapStartResponse.ApplyOn")
    }

    /// The attribute `SnapStartResponse.OptimizationStatus`.
    #[inline]
    pub fn snap_start_response_optimization_status(&self) -> Value<Text> {
        attribute(self.0, "SnapStartResponse.OptimizationStatus")
    }

    /// `FunctionName`, which is what `Ref` returns.
    #[inline]
    pub fn function_name(&self) -> Value<Name<super::lambda::Function>> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::GraphQLApi`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-graphqlapi.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::GraphQLApi"))]
pub struct GraphQLApi(Identity);

impl ResourceType for GraphQLApi {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::GraphQLApi",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl GraphQLApi {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::HttpApi`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::HttpApi"))]
pub struct HttpApi(Identity);

impl ResourceType for HttpApi {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::HttpApi",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl HttpApi {
    /// The attribute `ApiEndpoint`.
    #[inline]
    pub fn api_endpoint(&self) -> Value<Text> {
        attribute(self.0, "ApiEndpoint")
    }

    /// The attribute `ApiId`, which is what `Ref` returns.
    #[inline]
    pub fn api_id(&self) -> Value<Id<super::apigatewayv2::Api>> {
        reference(self.0)
    }

    /// The attribute `ExecuteApiArn`.
    #[inline]
    pub fn execute_api_arn(&self) -> Value<Text> {
        attribute(self.0, "ExecuteApiArn")
    }
}

/// [`AWS::Serverless::LayerVersion`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::LayerVersion"))]
pub struct LayerVersion(Identity);

impl ResourceType for LayerVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::LayerVersion",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LayerVersion {
    /// The attribute `LayerVersionArn`, which is what `Ref` returns.
    #[inline]
    pub fn layer_version_arn(&self) -> Value<Arn<super::lambda::LayerVersion>> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::MicrovmImage`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-microvmimage.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::MicrovmImage"))]
pub struct MicrovmImage(Identity);

impl ResourceType for MicrovmImage {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::MicrovmImage",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl MicrovmImage {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::NetworkConnector`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-networkconnector.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::NetworkConnector"))]
pub struct NetworkConnector(Identity);

impl ResourceType for NetworkConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::NetworkConnector",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl NetworkConnector {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::SimpleTable`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::SimpleTable"))]
pub struct SimpleTable(Identity);

impl ResourceType for SimpleTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::SimpleTable",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SimpleTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<super::dynamodb::Table>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `StreamArn`.
    #[inline]
    pub fn stream_arn(&self) -> Value<Text> {
        attribute(self.0, "StreamArn")
    }

    /// `TableName`, which is what `Ref` returns.
    #[inline]
    pub fn table_name(&self) -> Value<Name<super::dynamodb::Table>> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::StateMachine`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::StateMachine"))]
pub struct StateMachine(Identity);

impl ResourceType for StateMachine {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::StateMachine",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl StateMachine {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<super::stepfunctions::StateMachine>> {
        reference(self.0)
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<super::stepfunctions::StateMachine>> {
        attribute(self.0, "Name")
    }

    /// The attribute `StateMachineRevisionId`.
    #[inline]
    pub fn state_machine_revision_id(&self) -> Value<Text> {
        attribute(self.0, "StateMachineRevisionId")
    }
}

/// [`AWS::Serverless::WebFunction`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-webfunction.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::WebFunction"))]
pub struct WebFunction(Identity);

impl ResourceType for WebFunction {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::WebFunction",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WebFunction {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Serverless::WebSocketApi`](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Serverless::WebSocketApi"))]
pub struct WebSocketApi(Identity);

impl ResourceType for WebSocketApi {
    const FACTS: Facts = Facts {
        type_name: "AWS::Serverless::WebSocketApi",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WebSocketApi {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

//! The resource types of AWS CloudFormation: a module per service, a type per resource type.
//!
//! A type's page shows its properties, which a literal of it sets, and its attributes, which are methods.

// Written by `spec/examples/handles.rs` from the facts. rustc reads `infrastruct_core::aws` instead: the documentation is
// composed by a macro, and those types do not wait for one.

macro_rules! types {
    ($($(#[$doc:meta])* $service:ident: $($name:ident $type_name:tt)*;)*) => {$(
        $(#[$doc])*
        pub mod $service {
            $(
                #[cfg(doc)]
                #[doc(inline)]
                #[doc = infrastruct_macros::documentation!($type_name)]
                pub use infrastruct_core::aws::$service::$name;

                // An editor shows the documentation of what a name leads to, not that of the import.
                #[cfg(not(doc))]
                #[doc = infrastruct_macros::documentation!($type_name)]
                pub type $name = infrastruct_core::aws::$service::$name;
            )*
        }
    )*};
}

types! {
    /// Resource types of `AWS::AccessAnalyzer`.
    accessanalyzer:
        Analyzer "AWS::AccessAnalyzer::Analyzer"
        ArchiveRule "AWS::AccessAnalyzer::ArchiveRule";
    /// Resource types of `AWS::AccountAccess`.
    accountaccess:
        Application "AWS::AccountAccess::Application"
        Entitlement "AWS::AccountAccess::Entitlement";
    /// Resource types of `AWS::ACMPCA`.
    acmpca:
        Certificate "AWS::ACMPCA::Certificate"
        CertificateAuthority "AWS::ACMPCA::CertificateAuthority"
        CertificateAuthorityActivation "AWS::ACMPCA::CertificateAuthorityActivation"
        Permission "AWS::ACMPCA::Permission";
    /// Resource types of `AWS::AgentRegistry`.
    agentregistry:
        Registry "AWS::AgentRegistry::Registry"
        RegistryRecord "AWS::AgentRegistry::RegistryRecord";
    /// Resource types of `AWS::AIOps`.
    aiops:
        InvestigationGroup "AWS::AIOps::InvestigationGroup";
    /// Resource types of `AWS::AmazonMQ`.
    amazonmq:
        Broker "AWS::AmazonMQ::Broker"
        Configuration "AWS::AmazonMQ::Configuration"
        ConfigurationAssociation "AWS::AmazonMQ::ConfigurationAssociation";
    /// Resource types of `AWS::Amplify`.
    amplify:
        App "AWS::Amplify::App"
        Branch "AWS::Amplify::Branch"
        Domain "AWS::Amplify::Domain"
        Webhook "AWS::Amplify::Webhook";
    /// Resource types of `AWS::AmplifyUIBuilder`.
    amplifyuibuilder:
        Component "AWS::AmplifyUIBuilder::Component"
        Form "AWS::AmplifyUIBuilder::Form"
        Theme "AWS::AmplifyUIBuilder::Theme";
    /// Resource types of `AWS::ApiGateway`.
    apigateway:
        Account "AWS::ApiGateway::Account"
        ApiKey "AWS::ApiGateway::ApiKey"
        Authorizer "AWS::ApiGateway::Authorizer"
        BasePathMapping "AWS::ApiGateway::BasePathMapping"
        BasePathMappingV2 "AWS::ApiGateway::BasePathMappingV2"
        ClientCertificate "AWS::ApiGateway::ClientCertificate"
        Deployment "AWS::ApiGateway::Deployment"
        DocumentationPart "AWS::ApiGateway::DocumentationPart"
        DocumentationVersion "AWS::ApiGateway::DocumentationVersion"
        DomainName "AWS::ApiGateway::DomainName"
        DomainNameAccessAssociation "AWS::ApiGateway::DomainNameAccessAssociation"
        DomainNameV2 "AWS::ApiGateway::DomainNameV2"
        GatewayResponse "AWS::ApiGateway::GatewayResponse"
        Method "AWS::ApiGateway::Method"
        Model "AWS::ApiGateway::Model"
        RequestValidator "AWS::ApiGateway::RequestValidator"
        Resource "AWS::ApiGateway::Resource"
        RestApi "AWS::ApiGateway::RestApi"
        Stage "AWS::ApiGateway::Stage"
        UsagePlan "AWS::ApiGateway::UsagePlan"
        UsagePlanKey "AWS::ApiGateway::UsagePlanKey"
        VpcLink "AWS::ApiGateway::VpcLink";
    /// Resource types of `AWS::ApiGatewayV2`.
    apigatewayv2:
        Api "AWS::ApiGatewayV2::Api"
        ApiGatewayManagedOverrides "AWS::ApiGatewayV2::ApiGatewayManagedOverrides"
        ApiMapping "AWS::ApiGatewayV2::ApiMapping"
        Authorizer "AWS::ApiGatewayV2::Authorizer"
        Deployment "AWS::ApiGatewayV2::Deployment"
        DomainName "AWS::ApiGatewayV2::DomainName"
        Integration "AWS::ApiGatewayV2::Integration"
        IntegrationResponse "AWS::ApiGatewayV2::IntegrationResponse"
        Model "AWS::ApiGatewayV2::Model"
        PortalProduct "AWS::ApiGatewayV2::PortalProduct"
        Route "AWS::ApiGatewayV2::Route"
        RouteResponse "AWS::ApiGatewayV2::RouteResponse"
        RoutingRule "AWS::ApiGatewayV2::RoutingRule"
        Stage "AWS::ApiGatewayV2::Stage"
        VpcLink "AWS::ApiGatewayV2::VpcLink";
    /// Resource types of `AWS::AppConfig`.
    appconfig:
        Application "AWS::AppConfig::Application"
        ConfigurationProfile "AWS::AppConfig::ConfigurationProfile"
        Deployment "AWS::AppConfig::Deployment"
        DeploymentStrategy "AWS::AppConfig::DeploymentStrategy"
        Environment "AWS::AppConfig::Environment"
        ExperimentDefinition "AWS::AppConfig::ExperimentDefinition"
        ExperimentRun "AWS::AppConfig::ExperimentRun"
        Extension "AWS::AppConfig::Extension"
        ExtensionAssociation "AWS::AppConfig::ExtensionAssociation"
        HostedConfigurationVersion "AWS::AppConfig::HostedConfigurationVersion";
    /// Resource types of `AWS::AppFabric`.
    appfabric:
        AppAuthorization "AWS::AppFabric::AppAuthorization"
        IngestionDestination "AWS::AppFabric::IngestionDestination";
    /// Resource types of `AWS::AppFlow`.
    appflow:
        Connector "AWS::AppFlow::Connector"
        ConnectorProfile "AWS::AppFlow::ConnectorProfile"
        Flow "AWS::AppFlow::Flow";
    /// Resource types of `AWS::AppIntegrations`.
    appintegrations:
        Application "AWS::AppIntegrations::Application"
        DataIntegration "AWS::AppIntegrations::DataIntegration"
        EventIntegration "AWS::AppIntegrations::EventIntegration";
    /// Resource types of `AWS::ApplicationAutoScaling`.
    applicationautoscaling:
        ScalableTarget "AWS::ApplicationAutoScaling::ScalableTarget"
        ScalingPolicy "AWS::ApplicationAutoScaling::ScalingPolicy";
    /// Resource types of `AWS::ApplicationInsights`.
    applicationinsights:
        Application "AWS::ApplicationInsights::Application";
    /// Resource types of `AWS::ApplicationSignals`.
    applicationsignals:
        Discovery "AWS::ApplicationSignals::Discovery"
        GroupingConfiguration "AWS::ApplicationSignals::GroupingConfiguration"
        InstrumentationConfig "AWS::ApplicationSignals::InstrumentationConfig"
        ServiceLevelObjective "AWS::ApplicationSignals::ServiceLevelObjective";
    /// Resource types of `AWS::AppMesh`.
    appmesh:
        GatewayRoute "AWS::AppMesh::GatewayRoute"
        Mesh "AWS::AppMesh::Mesh"
        Route "AWS::AppMesh::Route"
        VirtualGateway "AWS::AppMesh::VirtualGateway"
        VirtualNode "AWS::AppMesh::VirtualNode"
        VirtualRouter "AWS::AppMesh::VirtualRouter"
        VirtualService "AWS::AppMesh::VirtualService";
    /// Resource types of `AWS::AppRunner`.
    apprunner:
        AutoScalingConfiguration "AWS::AppRunner::AutoScalingConfiguration"
        ObservabilityConfiguration "AWS::AppRunner::ObservabilityConfiguration"
        Service "AWS::AppRunner::Service"
        VpcConnector "AWS::AppRunner::VpcConnector"
        VpcIngressConnection "AWS::AppRunner::VpcIngressConnection";
    /// Resource types of `AWS::AppStream`.
    appstream:
        AppBlock "AWS::AppStream::AppBlock"
        AppBlockBuilder "AWS::AppStream::AppBlockBuilder"
        Application "AWS::AppStream::Application"
        ApplicationEntitlementAssociation "AWS::AppStream::ApplicationEntitlementAssociation"
        ApplicationFleetAssociation "AWS::AppStream::ApplicationFleetAssociation"
        DirectoryConfig "AWS::AppStream::DirectoryConfig"
        Entitlement "AWS::AppStream::Entitlement"
        Fleet "AWS::AppStream::Fleet"
        ImageBuilder "AWS::AppStream::ImageBuilder"
        Stack "AWS::AppStream::Stack"
        StackFleetAssociation "AWS::AppStream::StackFleetAssociation"
        StackUserAssociation "AWS::AppStream::StackUserAssociation"
        User "AWS::AppStream::User";
    /// Resource types of `AWS::AppSync`.
    appsync:
        Api "AWS::AppSync::Api"
        ApiCache "AWS::AppSync::ApiCache"
        ApiKey "AWS::AppSync::ApiKey"
        ChannelNamespace "AWS::AppSync::ChannelNamespace"
        DataSource "AWS::AppSync::DataSource"
        DomainName "AWS::AppSync::DomainName"
        DomainNameApiAssociation "AWS::AppSync::DomainNameApiAssociation"
        FunctionConfiguration "AWS::AppSync::FunctionConfiguration"
        GraphQLApi "AWS::AppSync::GraphQLApi"
        GraphQLSchema "AWS::AppSync::GraphQLSchema"
        Resolver "AWS::AppSync::Resolver"
        SourceApiAssociation "AWS::AppSync::SourceApiAssociation"
        Type "AWS::AppSync::Type";
    /// Resource types of `AWS::AppTest`.
    apptest:
        TestCase "AWS::AppTest::TestCase";
    /// Resource types of `AWS::APS`.
    aps:
        AnomalyDetector "AWS::APS::AnomalyDetector"
        ResourcePolicy "AWS::APS::ResourcePolicy"
        RuleGroupsNamespace "AWS::APS::RuleGroupsNamespace"
        Scraper "AWS::APS::Scraper"
        Workspace "AWS::APS::Workspace";
    /// Resource types of `AWS::ARCRegionSwitch`.
    arcregionswitch:
        Plan "AWS::ARCRegionSwitch::Plan";
    /// Resource types of `AWS::ARCZonalShift`.
    arczonalshift:
        AutoshiftObserverNotificationStatus "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus"
        ZonalAutoshiftConfiguration "AWS::ARCZonalShift::ZonalAutoshiftConfiguration";
    /// Resource types of `Alexa::ASK`.
    ask:
        Skill "Alexa::ASK::Skill";
    /// Resource types of `AWS::Athena`.
    athena:
        CapacityReservation "AWS::Athena::CapacityReservation"
        DataCatalog "AWS::Athena::DataCatalog"
        NamedQuery "AWS::Athena::NamedQuery"
        PreparedStatement "AWS::Athena::PreparedStatement"
        WorkGroup "AWS::Athena::WorkGroup";
    /// Resource types of `AWS::AuditManager`.
    auditmanager:
        Assessment "AWS::AuditManager::Assessment"
        AssessmentFramework "AWS::AuditManager::AssessmentFramework"
        Control "AWS::AuditManager::Control";
    /// Resource types of `AWS::AutoScaling`.
    autoscaling:
        AutoScalingGroup "AWS::AutoScaling::AutoScalingGroup"
        LaunchConfiguration "AWS::AutoScaling::LaunchConfiguration"
        LifecycleHook "AWS::AutoScaling::LifecycleHook"
        ScalingPolicy "AWS::AutoScaling::ScalingPolicy"
        ScheduledAction "AWS::AutoScaling::ScheduledAction"
        WarmPool "AWS::AutoScaling::WarmPool";
    /// Resource types of `AWS::AutoScalingPlans`.
    autoscalingplans:
        ScalingPlan "AWS::AutoScalingPlans::ScalingPlan";
    /// Resource types of `AWS::AWSExternalAnthropic`.
    awsexternalanthropic:
        Workspace "AWS::AWSExternalAnthropic::Workspace";
    /// Resource types of `AWS::B2BI`.
    b2bi:
        Capability "AWS::B2BI::Capability"
        Partnership "AWS::B2BI::Partnership"
        Profile "AWS::B2BI::Profile"
        Transformer "AWS::B2BI::Transformer";
    /// Resource types of `AWS::Backup`.
    backup:
        BackupPlan "AWS::Backup::BackupPlan"
        BackupSelection "AWS::Backup::BackupSelection"
        BackupVault "AWS::Backup::BackupVault"
        Framework "AWS::Backup::Framework"
        LegalHold "AWS::Backup::LegalHold"
        LogicallyAirGappedBackupVault "AWS::Backup::LogicallyAirGappedBackupVault"
        ReportPlan "AWS::Backup::ReportPlan"
        RestoreTestingPlan "AWS::Backup::RestoreTestingPlan"
        RestoreTestingSelection "AWS::Backup::RestoreTestingSelection"
        TieringConfiguration "AWS::Backup::TieringConfiguration";
    /// Resource types of `AWS::BackupGateway`.
    backupgateway:
        Hypervisor "AWS::BackupGateway::Hypervisor";
    /// Resource types of `AWS::Batch`.
    batch:
        ComputeEnvironment "AWS::Batch::ComputeEnvironment"
        ConsumableResource "AWS::Batch::ConsumableResource"
        JobDefinition "AWS::Batch::JobDefinition"
        JobQueue "AWS::Batch::JobQueue"
        QuotaShare "AWS::Batch::QuotaShare"
        SchedulingPolicy "AWS::Batch::SchedulingPolicy"
        ServiceEnvironment "AWS::Batch::ServiceEnvironment";
    /// Resource types of `AWS::BCM`.
    bcm:
        Dashboard "AWS::BCM::Dashboard"
        ScheduledReport "AWS::BCM::ScheduledReport";
    /// Resource types of `AWS::BCMDataExports`.
    bcmdataexports:
        Export "AWS::BCMDataExports::Export";
    /// Resource types of `AWS::BcmPricingCalculator`.
    bcmpricingcalculator:
        BillEstimate "AWS::BcmPricingCalculator::BillEstimate"
        BillScenario "AWS::BcmPricingCalculator::BillScenario"
        WorkloadEstimate "AWS::BcmPricingCalculator::WorkloadEstimate";
    /// Resource types of `AWS::Bedrock`.
    bedrock:
        Agent "AWS::Bedrock::Agent"
        AgentAlias "AWS::Bedrock::AgentAlias"
        ApplicationInferenceProfile "AWS::Bedrock::ApplicationInferenceProfile"
        AutomatedReasoningPolicy "AWS::Bedrock::AutomatedReasoningPolicy"
        AutomatedReasoningPolicyVersion "AWS::Bedrock::AutomatedReasoningPolicyVersion"
        Blueprint "AWS::Bedrock::Blueprint"
        DataAutomationLibrary "AWS::Bedrock::DataAutomationLibrary"
        DataAutomationProject "AWS::Bedrock::DataAutomationProject"
        DataSource "AWS::Bedrock::DataSource"
        EnforcedGuardrailConfiguration "AWS::Bedrock::EnforcedGuardrailConfiguration"
        Flow "AWS::Bedrock::Flow"
        FlowAlias "AWS::Bedrock::FlowAlias"
        FlowVersion "AWS::Bedrock::FlowVersion"
        Guardrail "AWS::Bedrock::Guardrail"
        GuardrailVersion "AWS::Bedrock::GuardrailVersion"
        IntelligentPromptRouter "AWS::Bedrock::IntelligentPromptRouter"
        KnowledgeBase "AWS::Bedrock::KnowledgeBase"
        KnowledgeBasePolicy "AWS::Bedrock::KnowledgeBasePolicy"
        Prompt "AWS::Bedrock::Prompt"
        PromptVersion "AWS::Bedrock::PromptVersion"
        ResourcePolicy "AWS::Bedrock::ResourcePolicy"
        RetrievalInstruction "AWS::Bedrock::RetrievalInstruction"
        Session "AWS::Bedrock::Session";
    /// Resource types of `AWS::BedrockAgentCore`.
    bedrockagentcore:
        ApiKeyCredentialProvider "AWS::BedrockAgentCore::ApiKeyCredentialProvider"
        BrowserCustom "AWS::BedrockAgentCore::BrowserCustom"
        BrowserProfile "AWS::BedrockAgentCore::BrowserProfile"
        CapacityProvider "AWS::BedrockAgentCore::CapacityProvider"
        CodeInterpreterCustom "AWS::BedrockAgentCore::CodeInterpreterCustom"
        ConfigurationBundle "AWS::BedrockAgentCore::ConfigurationBundle"
        ConsentPortal "AWS::BedrockAgentCore::ConsentPortal"
        Dataset "AWS::BedrockAgentCore::Dataset"
        Evaluator "AWS::BedrockAgentCore::Evaluator"
        Gateway "AWS::BedrockAgentCore::Gateway"
        GatewayRateLimit "AWS::BedrockAgentCore::GatewayRateLimit"
        GatewayRule "AWS::BedrockAgentCore::GatewayRule"
        GatewayTarget "AWS::BedrockAgentCore::GatewayTarget"
        Harness "AWS::BedrockAgentCore::Harness"
        HarnessEndpoint "AWS::BedrockAgentCore::HarnessEndpoint"
        Memory "AWS::BedrockAgentCore::Memory"
        OAuth2CredentialProvider "AWS::BedrockAgentCore::OAuth2CredentialProvider"
        OnlineEvaluationConfig "AWS::BedrockAgentCore::OnlineEvaluationConfig"
        PaymentConnector "AWS::BedrockAgentCore::PaymentConnector"
        PaymentCredentialProvider "AWS::BedrockAgentCore::PaymentCredentialProvider"
        PaymentManager "AWS::BedrockAgentCore::PaymentManager"
        Policy "AWS::BedrockAgentCore::Policy"
        PolicyEngine "AWS::BedrockAgentCore::PolicyEngine"
        ResourcePolicy "AWS::BedrockAgentCore::ResourcePolicy"
        Runtime "AWS::BedrockAgentCore::Runtime"
        RuntimeEndpoint "AWS::BedrockAgentCore::RuntimeEndpoint"
        WorkloadIdentity "AWS::BedrockAgentCore::WorkloadIdentity";
    /// Resource types of `AWS::BedrockMantle`.
    bedrockmantle:
        Project "AWS::BedrockMantle::Project";
    /// Resource types of `AWS::Billing`.
    billing:
        BillingView "AWS::Billing::BillingView";
    /// Resource types of `AWS::BillingConductor`.
    billingconductor:
        BillingGroup "AWS::BillingConductor::BillingGroup"
        CustomLineItem "AWS::BillingConductor::CustomLineItem"
        PricingPlan "AWS::BillingConductor::PricingPlan"
        PricingRule "AWS::BillingConductor::PricingRule";
    /// Resource types of `AWS::Braket`.
    braket:
        SpendingLimit "AWS::Braket::SpendingLimit";
    /// Resource types of `AWS::Budgets`.
    budgets:
        Budget "AWS::Budgets::Budget"
        BudgetsAction "AWS::Budgets::BudgetsAction";
    /// Resource types of `AWS::Cases`.
    cases:
        Case "AWS::Cases::Case"
        CaseRule "AWS::Cases::CaseRule"
        Domain "AWS::Cases::Domain"
        Field "AWS::Cases::Field"
        Layout "AWS::Cases::Layout"
        RelatedItem "AWS::Cases::RelatedItem"
        Template "AWS::Cases::Template";
    /// Resource types of `AWS::Cassandra`.
    cassandra:
        Keyspace "AWS::Cassandra::Keyspace"
        Table "AWS::Cassandra::Table"
        Type "AWS::Cassandra::Type";
    /// Resource types of `AWS::CDK`.
    cdk:
        Metadata "AWS::CDK::Metadata";
    /// Resource types of `AWS::CE`.
    ce:
        AnomalyMonitor "AWS::CE::AnomalyMonitor"
        AnomalySubscription "AWS::CE::AnomalySubscription"
        CostCategory "AWS::CE::CostCategory";
    /// Resource types of `AWS::CertificateManager`.
    certificatemanager:
        Account "AWS::CertificateManager::Account"
        AcmeDomainValidation "AWS::CertificateManager::AcmeDomainValidation"
        AcmeEndpoint "AWS::CertificateManager::AcmeEndpoint"
        AcmeExternalAccountBinding "AWS::CertificateManager::AcmeExternalAccountBinding"
        Certificate "AWS::CertificateManager::Certificate";
    /// Resource types of `AWS::Chatbot`.
    chatbot:
        CustomAction "AWS::Chatbot::CustomAction"
        MicrosoftTeamsChannelConfiguration "AWS::Chatbot::MicrosoftTeamsChannelConfiguration"
        SlackChannelConfiguration "AWS::Chatbot::SlackChannelConfiguration";
    /// Resource types of `AWS::Chime`.
    chime:
        AppInstance "AWS::Chime::AppInstance"
        AppInstanceBot "AWS::Chime::AppInstanceBot"
        AppInstanceUser "AWS::Chime::AppInstanceUser"
        Channel "AWS::Chime::Channel"
        ChannelFlow "AWS::Chime::ChannelFlow"
        MediaInsightsPipelineConfiguration "AWS::Chime::MediaInsightsPipelineConfiguration"
        MediaPipelineKinesisVideoStreamPool "AWS::Chime::MediaPipelineKinesisVideoStreamPool"
        SipMediaApplication "AWS::Chime::SipMediaApplication"
        VoiceConnector "AWS::Chime::VoiceConnector";
    /// Resource types of `AWS::CleanRooms`.
    cleanrooms:
        AnalysisTemplate "AWS::CleanRooms::AnalysisTemplate"
        Collaboration "AWS::CleanRooms::Collaboration"
        ConfiguredTable "AWS::CleanRooms::ConfiguredTable"
        ConfiguredTableAssociation "AWS::CleanRooms::ConfiguredTableAssociation"
        IdMappingTable "AWS::CleanRooms::IdMappingTable"
        IdNamespaceAssociation "AWS::CleanRooms::IdNamespaceAssociation"
        IntermediateTable "AWS::CleanRooms::IntermediateTable"
        Membership "AWS::CleanRooms::Membership"
        PrivacyBudgetTemplate "AWS::CleanRooms::PrivacyBudgetTemplate";
    /// Resource types of `AWS::CleanRoomsML`.
    cleanroomsml:
        ConfiguredModelAlgorithm "AWS::CleanRoomsML::ConfiguredModelAlgorithm"
        ConfiguredModelAlgorithmAssociation "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation"
        TrainingDataset "AWS::CleanRoomsML::TrainingDataset";
    /// Resource types of `AWS::Cloud9`.
    cloud9:
        EnvironmentEC2 "AWS::Cloud9::EnvironmentEC2";
    /// Resource types of `AWS::CloudFormation`.
    cloudformation:
        ChangeSet "AWS::CloudFormation::ChangeSet"
        CustomResource "AWS::CloudFormation::CustomResource"
        GeneratedTemplate "AWS::CloudFormation::GeneratedTemplate"
        GuardHook "AWS::CloudFormation::GuardHook"
        HookDefaultVersion "AWS::CloudFormation::HookDefaultVersion"
        HookTypeConfig "AWS::CloudFormation::HookTypeConfig"
        HookVersion "AWS::CloudFormation::HookVersion"
        LambdaHook "AWS::CloudFormation::LambdaHook"
        Macro "AWS::CloudFormation::Macro"
        ModuleDefaultVersion "AWS::CloudFormation::ModuleDefaultVersion"
        ModuleVersion "AWS::CloudFormation::ModuleVersion"
        PublicTypeVersion "AWS::CloudFormation::PublicTypeVersion"
        Publisher "AWS::CloudFormation::Publisher"
        ResourceDefaultVersion "AWS::CloudFormation::ResourceDefaultVersion"
        ResourceVersion "AWS::CloudFormation::ResourceVersion"
        Stack "AWS::CloudFormation::Stack"
        StackSet "AWS::CloudFormation::StackSet"
        TypeActivation "AWS::CloudFormation::TypeActivation"
        WaitCondition "AWS::CloudFormation::WaitCondition"
        WaitConditionHandle "AWS::CloudFormation::WaitConditionHandle";
    /// Resource types of `AWS::CloudFront`.
    cloudfront:
        AnycastIpList "AWS::CloudFront::AnycastIpList"
        CachePolicy "AWS::CloudFront::CachePolicy"
        CloudFrontOriginAccessIdentity "AWS::CloudFront::CloudFrontOriginAccessIdentity"
        ConnectionFunction "AWS::CloudFront::ConnectionFunction"
        ConnectionGroup "AWS::CloudFront::ConnectionGroup"
        ContinuousDeploymentPolicy "AWS::CloudFront::ContinuousDeploymentPolicy"
        Distribution "AWS::CloudFront::Distribution"
        DistributionTenant "AWS::CloudFront::DistributionTenant"
        FieldLevelEncryptionConfig "AWS::CloudFront::FieldLevelEncryptionConfig"
        FieldLevelEncryptionProfile "AWS::CloudFront::FieldLevelEncryptionProfile"
        Function "AWS::CloudFront::Function"
        KeyGroup "AWS::CloudFront::KeyGroup"
        KeyValueStore "AWS::CloudFront::KeyValueStore"
        MonitoringSubscription "AWS::CloudFront::MonitoringSubscription"
        OriginAccessControl "AWS::CloudFront::OriginAccessControl"
        OriginRequestPolicy "AWS::CloudFront::OriginRequestPolicy"
        PublicKey "AWS::CloudFront::PublicKey"
        RealtimeLogConfig "AWS::CloudFront::RealtimeLogConfig"
        ResponseHeadersPolicy "AWS::CloudFront::ResponseHeadersPolicy"
        StreamingDistribution "AWS::CloudFront::StreamingDistribution"
        TrustStore "AWS::CloudFront::TrustStore"
        VpcOrigin "AWS::CloudFront::VpcOrigin";
    /// Resource types of `AWS::CloudHSM`.
    cloudhsm:
        Cluster "AWS::CloudHSM::Cluster";
    /// Resource types of `AWS::CloudTrail`.
    cloudtrail:
        Channel "AWS::CloudTrail::Channel"
        Dashboard "AWS::CloudTrail::Dashboard"
        EventDataStore "AWS::CloudTrail::EventDataStore"
        ResourcePolicy "AWS::CloudTrail::ResourcePolicy"
        Trail "AWS::CloudTrail::Trail";
    /// Resource types of `AWS::CloudWatch`.
    cloudwatch:
        Alarm "AWS::CloudWatch::Alarm"
        AlarmMuteRule "AWS::CloudWatch::AlarmMuteRule"
        AnomalyDetector "AWS::CloudWatch::AnomalyDetector"
        CompositeAlarm "AWS::CloudWatch::CompositeAlarm"
        Dashboard "AWS::CloudWatch::Dashboard"
        InsightRule "AWS::CloudWatch::InsightRule"
        Integration "AWS::CloudWatch::Integration"
        LogAlarm "AWS::CloudWatch::LogAlarm"
        MetricStream "AWS::CloudWatch::MetricStream"
        OTelEnrichment "AWS::CloudWatch::OTelEnrichment"
        ResourceMetricsConfiguration "AWS::CloudWatch::ResourceMetricsConfiguration"
        View "AWS::CloudWatch::View";
    /// Resource types of `AWS::CodeArtifact`.
    codeartifact:
        Domain "AWS::CodeArtifact::Domain"
        PackageGroup "AWS::CodeArtifact::PackageGroup"
        Repository "AWS::CodeArtifact::Repository";
    /// Resource types of `AWS::CodeBuild`.
    codebuild:
        Fleet "AWS::CodeBuild::Fleet"
        Project "AWS::CodeBuild::Project"
        ReportGroup "AWS::CodeBuild::ReportGroup"
        SourceCredential "AWS::CodeBuild::SourceCredential";
    /// Resource types of `AWS::CodeCommit`.
    codecommit:
        Repository "AWS::CodeCommit::Repository";
    /// Resource types of `AWS::CodeConnections`.
    codeconnections:
        Connection "AWS::CodeConnections::Connection"
        Host "AWS::CodeConnections::Host";
    /// Resource types of `AWS::CodeDeploy`.
    codedeploy:
        Application "AWS::CodeDeploy::Application"
        DeploymentConfig "AWS::CodeDeploy::DeploymentConfig"
        DeploymentGroup "AWS::CodeDeploy::DeploymentGroup";
    /// Resource types of `AWS::CodeGuruProfiler`.
    codeguruprofiler:
        ProfilingGroup "AWS::CodeGuruProfiler::ProfilingGroup";
    /// Resource types of `AWS::CodeGuruReviewer`.
    codegurureviewer:
        RepositoryAssociation "AWS::CodeGuruReviewer::RepositoryAssociation";
    /// Resource types of `AWS::CodePipeline`.
    codepipeline:
        CustomActionType "AWS::CodePipeline::CustomActionType"
        Pipeline "AWS::CodePipeline::Pipeline"
        Webhook "AWS::CodePipeline::Webhook";
    /// Resource types of `AWS::CodeStar`.
    codestar:
        GitHubRepository "AWS::CodeStar::GitHubRepository";
    /// Resource types of `AWS::CodeStarConnections`.
    codestarconnections:
        Connection "AWS::CodeStarConnections::Connection"
        RepositoryLink "AWS::CodeStarConnections::RepositoryLink"
        SyncConfiguration "AWS::CodeStarConnections::SyncConfiguration";
    /// Resource types of `AWS::CodeStarNotifications`.
    codestarnotifications:
        NotificationRule "AWS::CodeStarNotifications::NotificationRule";
    /// Resource types of `AWS::Cognito`.
    cognito:
        IdentityPool "AWS::Cognito::IdentityPool"
        IdentityPoolPrincipalTag "AWS::Cognito::IdentityPoolPrincipalTag"
        IdentityPoolRoleAttachment "AWS::Cognito::IdentityPoolRoleAttachment"
        LogDeliveryConfiguration "AWS::Cognito::LogDeliveryConfiguration"
        ManagedLoginBranding "AWS::Cognito::ManagedLoginBranding"
        Terms "AWS::Cognito::Terms"
        UserPool "AWS::Cognito::UserPool"
        UserPoolClient "AWS::Cognito::UserPoolClient"
        UserPoolDomain "AWS::Cognito::UserPoolDomain"
        UserPoolGroup "AWS::Cognito::UserPoolGroup"
        UserPoolIdentityProvider "AWS::Cognito::UserPoolIdentityProvider"
        UserPoolRegionalConfigurationAttachment "AWS::Cognito::UserPoolRegionalConfigurationAttachment"
        UserPoolReplica "AWS::Cognito::UserPoolReplica"
        UserPoolResourceServer "AWS::Cognito::UserPoolResourceServer"
        UserPoolRiskConfigurationAttachment "AWS::Cognito::UserPoolRiskConfigurationAttachment"
        UserPoolUICustomizationAttachment "AWS::Cognito::UserPoolUICustomizationAttachment"
        UserPoolUser "AWS::Cognito::UserPoolUser"
        UserPoolUserToGroupAttachment "AWS::Cognito::UserPoolUserToGroupAttachment";
    /// Resource types of `AWS::Comprehend`.
    comprehend:
        DocumentClassifier "AWS::Comprehend::DocumentClassifier"
        DocumentClassifierEndpoint "AWS::Comprehend::DocumentClassifierEndpoint"
        EntityRecognizer "AWS::Comprehend::EntityRecognizer"
        EntityRecognizerEndpoint "AWS::Comprehend::EntityRecognizerEndpoint"
        Flywheel "AWS::Comprehend::Flywheel";
    /// Resource types of `AWS::ComputeOptimizer`.
    computeoptimizer:
        AutomationRule "AWS::ComputeOptimizer::AutomationRule";
    /// Resource types of `AWS::Config`.
    config:
        AggregationAuthorization "AWS::Config::AggregationAuthorization"
        ConfigRule "AWS::Config::ConfigRule"
        ConfigurationAggregator "AWS::Config::ConfigurationAggregator"
        ConfigurationRecorder "AWS::Config::ConfigurationRecorder"
        ConformancePack "AWS::Config::ConformancePack"
        Connector "AWS::Config::Connector"
        DeliveryChannel "AWS::Config::DeliveryChannel"
        OrganizationConfigRule "AWS::Config::OrganizationConfigRule"
        OrganizationConformancePack "AWS::Config::OrganizationConformancePack"
        RemediationConfiguration "AWS::Config::RemediationConfiguration"
        StoredQuery "AWS::Config::StoredQuery";
    /// Resource types of `AWS::Connect`.
    connect:
        AgentStatus "AWS::Connect::AgentStatus"
        ApprovedOrigin "AWS::Connect::ApprovedOrigin"
        ContactFlow "AWS::Connect::ContactFlow"
        ContactFlowModule "AWS::Connect::ContactFlowModule"
        ContactFlowModuleAlias "AWS::Connect::ContactFlowModuleAlias"
        ContactFlowModuleVersion "AWS::Connect::ContactFlowModuleVersion"
        ContactFlowVersion "AWS::Connect::ContactFlowVersion"
        DataLakeAssociation "AWS::Connect::DataLakeAssociation"
        DataTable "AWS::Connect::DataTable"
        DataTableAttribute "AWS::Connect::DataTableAttribute"
        DataTableRecord "AWS::Connect::DataTableRecord"
        EmailAddress "AWS::Connect::EmailAddress"
        EvaluationForm "AWS::Connect::EvaluationForm"
        HoursOfOperation "AWS::Connect::HoursOfOperation"
        Instance "AWS::Connect::Instance"
        InstanceStorageConfig "AWS::Connect::InstanceStorageConfig"
        IntegrationAssociation "AWS::Connect::IntegrationAssociation"
        Metric "AWS::Connect::Metric"
        Notification "AWS::Connect::Notification"
        PhoneNumber "AWS::Connect::PhoneNumber"
        PredefinedAttribute "AWS::Connect::PredefinedAttribute"
        Prompt "AWS::Connect::Prompt"
        Queue "AWS::Connect::Queue"
        QuickConnect "AWS::Connect::QuickConnect"
        RoutingProfile "AWS::Connect::RoutingProfile"
        Rule "AWS::Connect::Rule"
        SecurityKey "AWS::Connect::SecurityKey"
        SecurityProfile "AWS::Connect::SecurityProfile"
        TaskTemplate "AWS::Connect::TaskTemplate"
        TestCase "AWS::Connect::TestCase"
        TrafficDistributionGroup "AWS::Connect::TrafficDistributionGroup"
        UseCase "AWS::Connect::UseCase"
        User "AWS::Connect::User"
        UserHierarchyGroup "AWS::Connect::UserHierarchyGroup"
        UserHierarchyStructure "AWS::Connect::UserHierarchyStructure"
        View "AWS::Connect::View"
        ViewVersion "AWS::Connect::ViewVersion"
        Vocabulary "AWS::Connect::Vocabulary"
        Workspace "AWS::Connect::Workspace";
    /// Resource types of `AWS::ConnectCampaigns`.
    connectcampaigns:
        Campaign "AWS::ConnectCampaigns::Campaign";
    /// Resource types of `AWS::ConnectCampaignsV2`.
    connectcampaignsv2:
        Campaign "AWS::ConnectCampaignsV2::Campaign";
    /// Resource types of `AWS::ControlTower`.
    controltower:
        EnabledBaseline "AWS::ControlTower::EnabledBaseline"
        EnabledControl "AWS::ControlTower::EnabledControl"
        LandingZone "AWS::ControlTower::LandingZone";
    /// Resource types of `AWS::CUR`.
    cur:
        ReportDefinition "AWS::CUR::ReportDefinition";
    /// Resource types of `AWS::CustomerProfiles`.
    customerprofiles:
        CalculatedAttributeDefinition "AWS::CustomerProfiles::CalculatedAttributeDefinition"
        Domain "AWS::CustomerProfiles::Domain"
        DomainObjectType "AWS::CustomerProfiles::DomainObjectType"
        EventStream "AWS::CustomerProfiles::EventStream"
        EventTrigger "AWS::CustomerProfiles::EventTrigger"
        Integration "AWS::CustomerProfiles::Integration"
        ObjectType "AWS::CustomerProfiles::ObjectType"
        Recommender "AWS::CustomerProfiles::Recommender"
        RecommenderFilter "AWS::CustomerProfiles::RecommenderFilter"
        RecommenderSchema "AWS::CustomerProfiles::RecommenderSchema"
        SegmentDefinition "AWS::CustomerProfiles::SegmentDefinition";
    /// Resource types of `AWS::DataBrew`.
    databrew:
        Dataset "AWS::DataBrew::Dataset"
        Job "AWS::DataBrew::Job"
        Project "AWS::DataBrew::Project"
        Recipe "AWS::DataBrew::Recipe"
        Ruleset "AWS::DataBrew::Ruleset"
        Schedule "AWS::DataBrew::Schedule";
    /// Resource types of `AWS::DataExchange`.
    dataexchange:
        DataSet "AWS::DataExchange::DataSet"
        EventAction "AWS::DataExchange::EventAction";
    /// Resource types of `AWS::DataPipeline`.
    datapipeline:
        Pipeline "AWS::DataPipeline::Pipeline";
    /// Resource types of `AWS::DataSync`.
    datasync:
        Agent "AWS::DataSync::Agent"
        LocationAzureBlob "AWS::DataSync::LocationAzureBlob"
        LocationEFS "AWS::DataSync::LocationEFS"
        LocationFSxLustre "AWS::DataSync::LocationFSxLustre"
        LocationFSxONTAP "AWS::DataSync::LocationFSxONTAP"
        LocationFSxOpenZFS "AWS::DataSync::LocationFSxOpenZFS"
        LocationFSxWindows "AWS::DataSync::LocationFSxWindows"
        LocationHDFS "AWS::DataSync::LocationHDFS"
        LocationNFS "AWS::DataSync::LocationNFS"
        LocationObjectStorage "AWS::DataSync::LocationObjectStorage"
        LocationS3 "AWS::DataSync::LocationS3"
        LocationSMB "AWS::DataSync::LocationSMB"
        Task "AWS::DataSync::Task";
    /// Resource types of `AWS::DataZone`.
    datazone:
        Connection "AWS::DataZone::Connection"
        DataSource "AWS::DataZone::DataSource"
        Domain "AWS::DataZone::Domain"
        DomainUnit "AWS::DataZone::DomainUnit"
        Environment "AWS::DataZone::Environment"
        EnvironmentActions "AWS::DataZone::EnvironmentActions"
        EnvironmentBlueprintConfiguration "AWS::DataZone::EnvironmentBlueprintConfiguration"
        EnvironmentProfile "AWS::DataZone::EnvironmentProfile"
        FormType "AWS::DataZone::FormType"
        GroupProfile "AWS::DataZone::GroupProfile"
        Owner "AWS::DataZone::Owner"
        PolicyGrant "AWS::DataZone::PolicyGrant"
        Project "AWS::DataZone::Project"
        ProjectMembership "AWS::DataZone::ProjectMembership"
        ProjectProfile "AWS::DataZone::ProjectProfile"
        SubscriptionTarget "AWS::DataZone::SubscriptionTarget"
        UserProfile "AWS::DataZone::UserProfile";
    /// Resource types of `AWS::DAX`.
    dax:
        Cluster "AWS::DAX::Cluster"
        ParameterGroup "AWS::DAX::ParameterGroup"
        SubnetGroup "AWS::DAX::SubnetGroup";
    /// Resource types of `AWS::Deadline`.
    deadline:
        Budget "AWS::Deadline::Budget"
        Farm "AWS::Deadline::Farm"
        Fleet "AWS::Deadline::Fleet"
        LicenseEndpoint "AWS::Deadline::LicenseEndpoint"
        Limit "AWS::Deadline::Limit"
        MeteredProduct "AWS::Deadline::MeteredProduct"
        Monitor "AWS::Deadline::Monitor"
        Queue "AWS::Deadline::Queue"
        QueueEnvironment "AWS::Deadline::QueueEnvironment"
        QueueFleetAssociation "AWS::Deadline::QueueFleetAssociation"
        QueueLimitAssociation "AWS::Deadline::QueueLimitAssociation"
        StorageProfile "AWS::Deadline::StorageProfile"
        Worker "AWS::Deadline::Worker";
    /// Resource types of `AWS::Detective`.
    detective:
        Graph "AWS::Detective::Graph"
        MemberInvitation "AWS::Detective::MemberInvitation"
        OrganizationAdmin "AWS::Detective::OrganizationAdmin";
    /// Resource types of `AWS::DeviceFarm`.
    devicefarm:
        DevicePool "AWS::DeviceFarm::DevicePool"
        InstanceProfile "AWS::DeviceFarm::InstanceProfile"
        NetworkProfile "AWS::DeviceFarm::NetworkProfile"
        Project "AWS::DeviceFarm::Project"
        TestGridProject "AWS::DeviceFarm::TestGridProject"
        Upload "AWS::DeviceFarm::Upload"
        VPCEConfiguration "AWS::DeviceFarm::VPCEConfiguration";
    /// Resource types of `AWS::DevOpsAgent`.
    devopsagent:
        AgentSpace "AWS::DevOpsAgent::AgentSpace"
        Asset "AWS::DevOpsAgent::Asset"
        Association "AWS::DevOpsAgent::Association"
        PrivateConnection "AWS::DevOpsAgent::PrivateConnection"
        Service "AWS::DevOpsAgent::Service"
        Trigger "AWS::DevOpsAgent::Trigger";
    /// Resource types of `AWS::DevOpsGuru`.
    devopsguru:
        LogAnomalyDetectionIntegration "AWS::DevOpsGuru::LogAnomalyDetectionIntegration"
        NotificationChannel "AWS::DevOpsGuru::NotificationChannel"
        ResourceCollection "AWS::DevOpsGuru::ResourceCollection";
    /// Resource types of `AWS::DirectConnect`.
    directconnect:
        Connection "AWS::DirectConnect::Connection"
        DirectConnectGateway "AWS::DirectConnect::DirectConnectGateway"
        DirectConnectGatewayAssociation "AWS::DirectConnect::DirectConnectGatewayAssociation"
        Lag "AWS::DirectConnect::Lag"
        PrivateVirtualInterface "AWS::DirectConnect::PrivateVirtualInterface"
        PublicVirtualInterface "AWS::DirectConnect::PublicVirtualInterface"
        TransitVirtualInterface "AWS::DirectConnect::TransitVirtualInterface";
    /// Resource types of `AWS::DirectoryService`.
    directoryservice:
        MicrosoftAD "AWS::DirectoryService::MicrosoftAD"
        SimpleAD "AWS::DirectoryService::SimpleAD";
    /// Resource types of `AWS::DLM`.
    dlm:
        LifecyclePolicy "AWS::DLM::LifecyclePolicy";
    /// Resource types of `AWS::DMS`.
    dms:
        Certificate "AWS::DMS::Certificate"
        DataMigration "AWS::DMS::DataMigration"
        DataProvider "AWS::DMS::DataProvider"
        Endpoint "AWS::DMS::Endpoint"
        EventSubscription "AWS::DMS::EventSubscription"
        InstanceProfile "AWS::DMS::InstanceProfile"
        MigrationProject "AWS::DMS::MigrationProject"
        ReplicationConfig "AWS::DMS::ReplicationConfig"
        ReplicationInstance "AWS::DMS::ReplicationInstance"
        ReplicationSubnetGroup "AWS::DMS::ReplicationSubnetGroup"
        ReplicationTask "AWS::DMS::ReplicationTask";
    /// Resource types of `AWS::DocDB`.
    docdb:
        DBCluster "AWS::DocDB::DBCluster"
        DBClusterParameterGroup "AWS::DocDB::DBClusterParameterGroup"
        DBInstance "AWS::DocDB::DBInstance"
        DBSubnetGroup "AWS::DocDB::DBSubnetGroup"
        EventSubscription "AWS::DocDB::EventSubscription"
        GlobalCluster "AWS::DocDB::GlobalCluster";
    /// Resource types of `AWS::DocDBElastic`.
    docdbelastic:
        Cluster "AWS::DocDBElastic::Cluster"
        ClusterSnapshot "AWS::DocDBElastic::ClusterSnapshot";
    /// Resource types of `AWS::DRS`.
    drs:
        LaunchConfigurationTemplate "AWS::DRS::LaunchConfigurationTemplate"
        RecoveryPlan "AWS::DRS::RecoveryPlan"
        ReplicationConfigurationTemplate "AWS::DRS::ReplicationConfigurationTemplate"
        SourceNetwork "AWS::DRS::SourceNetwork";
    /// Resource types of `AWS::DSQL`.
    dsql:
        Cluster "AWS::DSQL::Cluster";
    /// Resource types of `AWS::DynamoDB`.
    dynamodb:
        Backup "AWS::DynamoDB::Backup"
        GlobalTable "AWS::DynamoDB::GlobalTable"
        Table "AWS::DynamoDB::Table";
    /// Resource types of `AWS::EC2`.
    ec2:
        ApplicationStatusCheck "AWS::EC2::ApplicationStatusCheck"
        CapacityManagerDataExport "AWS::EC2::CapacityManagerDataExport"
        CapacityReservation "AWS::EC2::CapacityReservation"
        CapacityReservationFleet "AWS::EC2::CapacityReservationFleet"
        CarrierGateway "AWS::EC2::CarrierGateway"
        ClientVpnAuthorizationRule "AWS::EC2::ClientVpnAuthorizationRule"
        ClientVpnEndpoint "AWS::EC2::ClientVpnEndpoint"
        ClientVpnRoute "AWS::EC2::ClientVpnRoute"
        ClientVpnTargetNetworkAssociation "AWS::EC2::ClientVpnTargetNetworkAssociation"
        CustomerGateway "AWS::EC2::CustomerGateway"
        DHCPOptions "AWS::EC2::DHCPOptions"
        EC2Fleet "AWS::EC2::EC2Fleet"
        EIP "AWS::EC2::EIP"
        EIPAssociation "AWS::EC2::EIPAssociation"
        EgressOnlyInternetGateway "AWS::EC2::EgressOnlyInternetGateway"
        EnclaveCertificateIamRoleAssociation "AWS::EC2::EnclaveCertificateIamRoleAssociation"
        FlowLog "AWS::EC2::FlowLog"
        FpgaImage "AWS::EC2::FpgaImage"
        GatewayRouteTableAssociation "AWS::EC2::GatewayRouteTableAssociation"
        Host "AWS::EC2::Host"
        IPAM "AWS::EC2::IPAM"
        IPAMAllocation "AWS::EC2::IPAMAllocation"
        IPAMPool "AWS::EC2::IPAMPool"
        IPAMPoolCidr "AWS::EC2::IPAMPoolCidr"
        IPAMPrefixListResolver "AWS::EC2::IPAMPrefixListResolver"
        IPAMPrefixListResolverTarget "AWS::EC2::IPAMPrefixListResolverTarget"
        IPAMResourceDiscovery "AWS::EC2::IPAMResourceDiscovery"
        IPAMResourceDiscoveryAssociation "AWS::EC2::IPAMResourceDiscoveryAssociation"
        IPAMScope "AWS::EC2::IPAMScope"
        IPv4Pool "AWS::EC2::IPv4Pool"
        Instance "AWS::EC2::Instance"
        InstanceConnectEndpoint "AWS::EC2::InstanceConnectEndpoint"
        InstanceEventWindow "AWS::EC2::InstanceEventWindow"
        InternetGateway "AWS::EC2::InternetGateway"
        IpPoolRouteTableAssociation "AWS::EC2::IpPoolRouteTableAssociation"
        IpamExternalResourceVerificationToken "AWS::EC2::IpamExternalResourceVerificationToken"
        IpamInternetRegistryAssociation "AWS::EC2::IpamInternetRegistryAssociation"
        KeyPair "AWS::EC2::KeyPair"
        LaunchTemplate "AWS::EC2::LaunchTemplate"
        LocalGatewayRoute "AWS::EC2::LocalGatewayRoute"
        LocalGatewayRouteTable "AWS::EC2::LocalGatewayRouteTable"
        LocalGatewayRouteTableVPCAssociation "AWS::EC2::LocalGatewayRouteTableVPCAssociation"
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation"
        LocalGatewayVirtualInterface "AWS::EC2::LocalGatewayVirtualInterface"
        LocalGatewayVirtualInterfaceGroup "AWS::EC2::LocalGatewayVirtualInterfaceGroup"
        NatGateway "AWS::EC2::NatGateway"
        NetworkAcl "AWS::EC2::NetworkAcl"
        NetworkAclEntry "AWS::EC2::NetworkAclEntry"
        NetworkInsightsAccessScope "AWS::EC2::NetworkInsightsAccessScope"
        NetworkInsightsAccessScopeAnalysis "AWS::EC2::NetworkInsightsAccessScopeAnalysis"
        NetworkInsightsAnalysis "AWS::EC2::NetworkInsightsAnalysis"
        NetworkInsightsPath "AWS::EC2::NetworkInsightsPath"
        NetworkInterface "AWS::EC2::NetworkInterface"
        NetworkInterfaceAttachment "AWS::EC2::NetworkInterfaceAttachment"
        NetworkInterfacePermission "AWS::EC2::NetworkInterfacePermission"
        NetworkPerformanceMetricSubscription "AWS::EC2::NetworkPerformanceMetricSubscription"
        PlacementGroup "AWS::EC2::PlacementGroup"
        PrefixList "AWS::EC2::PrefixList"
        Route "AWS::EC2::Route"
        RouteServer "AWS::EC2::RouteServer"
        RouteServerAssociation "AWS::EC2::RouteServerAssociation"
        RouteServerEndpoint "AWS::EC2::RouteServerEndpoint"
        RouteServerPeer "AWS::EC2::RouteServerPeer"
        RouteServerPropagation "AWS::EC2::RouteServerPropagation"
        RouteTable "AWS::EC2::RouteTable"
        SecondaryNetwork "AWS::EC2::SecondaryNetwork"
        SecurityGroup "AWS::EC2::SecurityGroup"
        SecurityGroupEgress "AWS::EC2::SecurityGroupEgress"
        SecurityGroupIngress "AWS::EC2::SecurityGroupIngress"
        SecurityGroupVpcAssociation "AWS::EC2::SecurityGroupVpcAssociation"
        SnapshotBlockPublicAccess "AWS::EC2::SnapshotBlockPublicAccess"
        SpotFleet "AWS::EC2::SpotFleet"
        SqlHaStandbyDetectedInstance "AWS::EC2::SqlHaStandbyDetectedInstance"
        Subnet "AWS::EC2::Subnet"
        SubnetCidrBlock "AWS::EC2::SubnetCidrBlock"
        SubnetCidrReservation "AWS::EC2::SubnetCidrReservation"
        SubnetNetworkAclAssociation "AWS::EC2::SubnetNetworkAclAssociation"
        SubnetRouteTableAssociation "AWS::EC2::SubnetRouteTableAssociation"
        TrafficMirrorFilter "AWS::EC2::TrafficMirrorFilter"
        TrafficMirrorFilterRule "AWS::EC2::TrafficMirrorFilterRule"
        TrafficMirrorSession "AWS::EC2::TrafficMirrorSession"
        TrafficMirrorTarget "AWS::EC2::TrafficMirrorTarget"
        TransitGateway "AWS::EC2::TransitGateway"
        TransitGatewayAttachment "AWS::EC2::TransitGatewayAttachment"
        TransitGatewayConnect "AWS::EC2::TransitGatewayConnect"
        TransitGatewayConnectPeer "AWS::EC2::TransitGatewayConnectPeer"
        TransitGatewayMeteringPolicy "AWS::EC2::TransitGatewayMeteringPolicy"
        TransitGatewayMeteringPolicyEntry "AWS::EC2::TransitGatewayMeteringPolicyEntry"
        TransitGatewayMulticastDomain "AWS::EC2::TransitGatewayMulticastDomain"
        TransitGatewayMulticastDomainAssociation "AWS::EC2::TransitGatewayMulticastDomainAssociation"
        TransitGatewayMulticastGroupMember "AWS::EC2::TransitGatewayMulticastGroupMember"
        TransitGatewayMulticastGroupSource "AWS::EC2::TransitGatewayMulticastGroupSource"
        TransitGatewayPeeringAttachment "AWS::EC2::TransitGatewayPeeringAttachment"
        TransitGatewayPolicyTable "AWS::EC2::TransitGatewayPolicyTable"
        TransitGatewayPolicyTableAssociation "AWS::EC2::TransitGatewayPolicyTableAssociation"
        TransitGatewayPolicyTableEntry "AWS::EC2::TransitGatewayPolicyTableEntry"
        TransitGatewayRoute "AWS::EC2::TransitGatewayRoute"
        TransitGatewayRouteTable "AWS::EC2::TransitGatewayRouteTable"
        TransitGatewayRouteTableAssociation "AWS::EC2::TransitGatewayRouteTableAssociation"
        TransitGatewayRouteTablePropagation "AWS::EC2::TransitGatewayRouteTablePropagation"
        TransitGatewayVpcAttachment "AWS::EC2::TransitGatewayVpcAttachment"
        VPC "AWS::EC2::VPC"
        VPCBlockPublicAccessExclusion "AWS::EC2::VPCBlockPublicAccessExclusion"
        VPCBlockPublicAccessOptions "AWS::EC2::VPCBlockPublicAccessOptions"
        VPCCidrBlock "AWS::EC2::VPCCidrBlock"
        VPCDHCPOptionsAssociation "AWS::EC2::VPCDHCPOptionsAssociation"
        VPCEncryptionControl "AWS::EC2::VPCEncryptionControl"
        VPCEndpoint "AWS::EC2::VPCEndpoint"
        VPCEndpointConnectionNotification "AWS::EC2::VPCEndpointConnectionNotification"
        VPCEndpointService "AWS::EC2::VPCEndpointService"
        VPCEndpointServicePermissions "AWS::EC2::VPCEndpointServicePermissions"
        VPCGatewayAttachment "AWS::EC2::VPCGatewayAttachment"
        VPCPeeringConnection "AWS::EC2::VPCPeeringConnection"
        VPNConcentrator "AWS::EC2::VPNConcentrator"
        VPNConnection "AWS::EC2::VPNConnection"
        VPNConnectionRoute "AWS::EC2::VPNConnectionRoute"
        VPNGateway "AWS::EC2::VPNGateway"
        VPNGatewayRoutePropagation "AWS::EC2::VPNGatewayRoutePropagation"
        VerifiedAccessEndpoint "AWS::EC2::VerifiedAccessEndpoint"
        VerifiedAccessGroup "AWS::EC2::VerifiedAccessGroup"
        VerifiedAccessInstance "AWS::EC2::VerifiedAccessInstance"
        VerifiedAccessTrustProvider "AWS::EC2::VerifiedAccessTrustProvider"
        Volume "AWS::EC2::Volume"
        VolumeAttachment "AWS::EC2::VolumeAttachment";
    /// Resource types of `AWS::ECR`.
    ecr:
        PublicRepository "AWS::ECR::PublicRepository"
        PullThroughCacheRule "AWS::ECR::PullThroughCacheRule"
        PullTimeUpdateExclusion "AWS::ECR::PullTimeUpdateExclusion"
        RegistryPolicy "AWS::ECR::RegistryPolicy"
        RegistryScanningConfiguration "AWS::ECR::RegistryScanningConfiguration"
        ReplicationConfiguration "AWS::ECR::ReplicationConfiguration"
        Repository "AWS::ECR::Repository"
        RepositoryCreationTemplate "AWS::ECR::RepositoryCreationTemplate"
        SigningConfiguration "AWS::ECR::SigningConfiguration";
    /// Resource types of `AWS::ECS`.
    ecs:
        CapacityProvider "AWS::ECS::CapacityProvider"
        Cluster "AWS::ECS::Cluster"
        ClusterCapacityProviderAssociations "AWS::ECS::ClusterCapacityProviderAssociations"
        Daemon "AWS::ECS::Daemon"
        DaemonTaskDefinition "AWS::ECS::DaemonTaskDefinition"
        ExpressGatewayService "AWS::ECS::ExpressGatewayService"
        Gateway "AWS::ECS::Gateway"
        GatewayClusterAssociations "AWS::ECS::GatewayClusterAssociations"
        PrimaryTaskSet "AWS::ECS::PrimaryTaskSet"
        Service "AWS::ECS::Service"
        TaskDefinition "AWS::ECS::TaskDefinition"
        TaskSet "AWS::ECS::TaskSet";
    /// Resource types of `AWS::EFS`.
    efs:
        AccessPoint "AWS::EFS::AccessPoint"
        FileSystem "AWS::EFS::FileSystem"
        MountTarget "AWS::EFS::MountTarget";
    /// Resource types of `AWS::EKS`.
    eks:
        AccessEntry "AWS::EKS::AccessEntry"
        Addon "AWS::EKS::Addon"
        Capability "AWS::EKS::Capability"
        CertificateAuthority "AWS::EKS::CertificateAuthority"
        Cluster "AWS::EKS::Cluster"
        FargateProfile "AWS::EKS::FargateProfile"
        IdentityProviderConfig "AWS::EKS::IdentityProviderConfig"
        Nodegroup "AWS::EKS::Nodegroup"
        PodIdentityAssociation "AWS::EKS::PodIdentityAssociation";
    /// Resource types of `AWS::ElastiCache`.
    elasticache:
        CacheCluster "AWS::ElastiCache::CacheCluster"
        GlobalReplicationGroup "AWS::ElastiCache::GlobalReplicationGroup"
        ParameterGroup "AWS::ElastiCache::ParameterGroup"
        ReplicationGroup "AWS::ElastiCache::ReplicationGroup"
        SecurityGroup "AWS::ElastiCache::SecurityGroup"
        SecurityGroupIngress "AWS::ElastiCache::SecurityGroupIngress"
        ServerlessCache "AWS::ElastiCache::ServerlessCache"
        ServerlessCacheSnapshot "AWS::ElastiCache::ServerlessCacheSnapshot"
        Snapshot "AWS::ElastiCache::Snapshot"
        SubnetGroup "AWS::ElastiCache::SubnetGroup"
        User "AWS::ElastiCache::User"
        UserGroup "AWS::ElastiCache::UserGroup";
    /// Resource types of `AWS::ElasticBeanstalk`.
    elasticbeanstalk:
        Application "AWS::ElasticBeanstalk::Application"
        ApplicationVersion "AWS::ElasticBeanstalk::ApplicationVersion"
        ConfigurationTemplate "AWS::ElasticBeanstalk::ConfigurationTemplate"
        Environment "AWS::ElasticBeanstalk::Environment";
    /// Resource types of `AWS::ElasticLoadBalancing`.
    elasticloadbalancing:
        LoadBalancer "AWS::ElasticLoadBalancing::LoadBalancer";
    /// Resource types of `AWS::ElasticLoadBalancingV2`.
    elasticloadbalancingv2:
        Listener "AWS::ElasticLoadBalancingV2::Listener"
        ListenerCertificate "AWS::ElasticLoadBalancingV2::ListenerCertificate"
        ListenerRule "AWS::ElasticLoadBalancingV2::ListenerRule"
        LoadBalancer "AWS::ElasticLoadBalancingV2::LoadBalancer"
        TargetGroup "AWS::ElasticLoadBalancingV2::TargetGroup"
        TrustStore "AWS::ElasticLoadBalancingV2::TrustStore"
        TrustStoreRevocation "AWS::ElasticLoadBalancingV2::TrustStoreRevocation";
    /// Resource types of `AWS::Elasticsearch`.
    elasticsearch:
        Domain "AWS::Elasticsearch::Domain";
    /// Resource types of `AWS::ElementalInference`.
    elementalinference:
        Dictionary "AWS::ElementalInference::Dictionary"
        Feed "AWS::ElementalInference::Feed";
    /// Resource types of `AWS::EMR`.
    emr:
        Cluster "AWS::EMR::Cluster"
        InstanceFleetConfig "AWS::EMR::InstanceFleetConfig"
        InstanceGroupConfig "AWS::EMR::InstanceGroupConfig"
        SecurityConfiguration "AWS::EMR::SecurityConfiguration"
        Step "AWS::EMR::Step"
        Studio "AWS::EMR::Studio"
        StudioSessionMapping "AWS::EMR::StudioSessionMapping"
        WALWorkspace "AWS::EMR::WALWorkspace";
    /// Resource types of `AWS::EMRContainers`.
    emrcontainers:
        Endpoint "AWS::EMRContainers::Endpoint"
        JobTemplate "AWS::EMRContainers::JobTemplate"
        SecurityConfiguration "AWS::EMRContainers::SecurityConfiguration"
        VirtualCluster "AWS::EMRContainers::VirtualCluster";
    /// Resource types of `AWS::EMRServerless`.
    emrserverless:
        Application "AWS::EMRServerless::Application";
    /// Resource types of `AWS::EntityResolution`.
    entityresolution:
        IdMappingWorkflow "AWS::EntityResolution::IdMappingWorkflow"
        IdNamespace "AWS::EntityResolution::IdNamespace"
        MatchingWorkflow "AWS::EntityResolution::MatchingWorkflow"
        PolicyStatement "AWS::EntityResolution::PolicyStatement"
        SchemaMapping "AWS::EntityResolution::SchemaMapping";
    /// Resource types of `AWS::Events`.
    events:
        ApiDestination "AWS::Events::ApiDestination"
        Archive "AWS::Events::Archive"
        Connection "AWS::Events::Connection"
        Endpoint "AWS::Events::Endpoint"
        EventBus "AWS::Events::EventBus"
        EventBusPolicy "AWS::Events::EventBusPolicy"
        Rule "AWS::Events::Rule";
    /// Resource types of `AWS::EventSchemas`.
    eventschemas:
        Discoverer "AWS::EventSchemas::Discoverer"
        Registry "AWS::EventSchemas::Registry"
        RegistryPolicy "AWS::EventSchemas::RegistryPolicy"
        Schema "AWS::EventSchemas::Schema";
    /// Resource types of `AWS::EventsV2`.
    eventsv2:
        EventBus "AWS::EventsV2::EventBus"
        EventSource "AWS::EventsV2::EventSource"
        ResourcePolicy "AWS::EventsV2::ResourcePolicy"
        Subscriber "AWS::EventsV2::Subscriber";
    /// Resource types of `AWS::Evidently`.
    evidently:
        Experiment "AWS::Evidently::Experiment"
        Feature "AWS::Evidently::Feature"
        Launch "AWS::Evidently::Launch"
        Project "AWS::Evidently::Project"
        Segment "AWS::Evidently::Segment";
    /// Resource types of `AWS::EVS`.
    evs:
        Environment "AWS::EVS::Environment";
    /// Resource types of `AWS::FinSpace`.
    finspace:
        Environment "AWS::FinSpace::Environment";
    /// Resource types of `AWS::FIS`.
    fis:
        ExperimentTemplate "AWS::FIS::ExperimentTemplate"
        TargetAccountConfiguration "AWS::FIS::TargetAccountConfiguration";
    /// Resource types of `AWS::FMS`.
    fms:
        ApplicationsList "AWS::FMS::ApplicationsList"
        NotificationChannel "AWS::FMS::NotificationChannel"
        Policy "AWS::FMS::Policy"
        ProtocolsList "AWS::FMS::ProtocolsList"
        ResourceSet "AWS::FMS::ResourceSet";
    /// Resource types of `AWS::Forecast`.
    forecast:
        Dataset "AWS::Forecast::Dataset"
        DatasetGroup "AWS::Forecast::DatasetGroup";
    /// Resource types of `AWS::FraudDetector`.
    frauddetector:
        Detector "AWS::FraudDetector::Detector"
        EntityType "AWS::FraudDetector::EntityType"
        EventType "AWS::FraudDetector::EventType"
        Label "AWS::FraudDetector::Label"
        List "AWS::FraudDetector::List"
        Outcome "AWS::FraudDetector::Outcome"
        Variable "AWS::FraudDetector::Variable";
    /// Resource types of `AWS::FSx`.
    fsx:
        Backup "AWS::FSx::Backup"
        DataRepositoryAssociation "AWS::FSx::DataRepositoryAssociation"
        FileCache "AWS::FSx::FileCache"
        FileSystem "AWS::FSx::FileSystem"
        S3AccessPointAttachment "AWS::FSx::S3AccessPointAttachment"
        Snapshot "AWS::FSx::Snapshot"
        StorageVirtualMachine "AWS::FSx::StorageVirtualMachine"
        Volume "AWS::FSx::Volume";
    /// Resource types of `AWS::GameLift`.
    gamelift:
        Alias "AWS::GameLift::Alias"
        Build "AWS::GameLift::Build"
        ContainerFleet "AWS::GameLift::ContainerFleet"
        ContainerGroupDefinition "AWS::GameLift::ContainerGroupDefinition"
        Fleet "AWS::GameLift::Fleet"
        GameServerGroup "AWS::GameLift::GameServerGroup"
        GameSessionQueue "AWS::GameLift::GameSessionQueue"
        Location "AWS::GameLift::Location"
        MatchmakingConfiguration "AWS::GameLift::MatchmakingConfiguration"
        MatchmakingRuleSet "AWS::GameLift::MatchmakingRuleSet"
        Script "AWS::GameLift::Script";
    /// Resource types of `AWS::GameLiftStreams`.
    gameliftstreams:
        Application "AWS::GameLiftStreams::Application"
        StreamGroup "AWS::GameLiftStreams::StreamGroup";
    /// Resource types of `AWS::GammaDilithium`.
    gammadilithium:
        JobDefinition "AWS::GammaDilithium::JobDefinition";
    /// Resource types of `AWS::GlobalAccelerator`.
    globalaccelerator:
        Accelerator "AWS::GlobalAccelerator::Accelerator"
        CrossAccountAttachment "AWS::GlobalAccelerator::CrossAccountAttachment"
        EndpointGroup "AWS::GlobalAccelerator::EndpointGroup"
        Listener "AWS::GlobalAccelerator::Listener";
    /// Resource types of `AWS::Glue`.
    glue:
        Blueprint "AWS::Glue::Blueprint"
        Catalog "AWS::Glue::Catalog"
        Classifier "AWS::Glue::Classifier"
        Connection "AWS::Glue::Connection"
        ConnectionType "AWS::Glue::ConnectionType"
        Crawler "AWS::Glue::Crawler"
        CustomEntityType "AWS::Glue::CustomEntityType"
        DataCatalogEncryptionSettings "AWS::Glue::DataCatalogEncryptionSettings"
        DataQualityRuleset "AWS::Glue::DataQualityRuleset"
        Database "AWS::Glue::Database"
        DevEndpoint "AWS::Glue::DevEndpoint"
        IdentityCenterConfiguration "AWS::Glue::IdentityCenterConfiguration"
        Integration "AWS::Glue::Integration"
        IntegrationResourceProperty "AWS::Glue::IntegrationResourceProperty"
        Job "AWS::Glue::Job"
        MLTransform "AWS::Glue::MLTransform"
        Partition "AWS::Glue::Partition"
        Registry "AWS::Glue::Registry"
        Schema "AWS::Glue::Schema"
        SchemaVersion "AWS::Glue::SchemaVersion"
        SchemaVersionMetadata "AWS::Glue::SchemaVersionMetadata"
        SecurityConfiguration "AWS::Glue::SecurityConfiguration"
        Session "AWS::Glue::Session"
        Table "AWS::Glue::Table"
        TableOptimizer "AWS::Glue::TableOptimizer"
        Trigger "AWS::Glue::Trigger"
        UsageProfile "AWS::Glue::UsageProfile"
        UserDefinedFunction "AWS::Glue::UserDefinedFunction"
        Workflow "AWS::Glue::Workflow";
    /// Resource types of `AWS::Grafana`.
    grafana:
        Workspace "AWS::Grafana::Workspace";
    /// Resource types of `AWS::Greengrass`.
    greengrass:
        ConnectorDefinition "AWS::Greengrass::ConnectorDefinition"
        ConnectorDefinitionVersion "AWS::Greengrass::ConnectorDefinitionVersion"
        CoreDefinition "AWS::Greengrass::CoreDefinition"
        CoreDefinitionVersion "AWS::Greengrass::CoreDefinitionVersion"
        DeviceDefinition "AWS::Greengrass::DeviceDefinition"
        DeviceDefinitionVersion "AWS::Greengrass::DeviceDefinitionVersion"
        FunctionDefinition "AWS::Greengrass::FunctionDefinition"
        FunctionDefinitionVersion "AWS::Greengrass::FunctionDefinitionVersion"
        Group "AWS::Greengrass::Group"
        GroupVersion "AWS::Greengrass::GroupVersion"
        LoggerDefinition "AWS::Greengrass::LoggerDefinition"
        LoggerDefinitionVersion "AWS::Greengrass::LoggerDefinitionVersion"
        ResourceDefinition "AWS::Greengrass::ResourceDefinition"
        ResourceDefinitionVersion "AWS::Greengrass::ResourceDefinitionVersion"
        SubscriptionDefinition "AWS::Greengrass::SubscriptionDefinition"
        SubscriptionDefinitionVersion "AWS::Greengrass::SubscriptionDefinitionVersion";
    /// Resource types of `AWS::GreengrassV2`.
    greengrassv2:
        ComponentVersion "AWS::GreengrassV2::ComponentVersion"
        Deployment "AWS::GreengrassV2::Deployment";
    /// Resource types of `AWS::GroundStation`.
    groundstation:
        Config "AWS::GroundStation::Config"
        DataflowEndpointGroup "AWS::GroundStation::DataflowEndpointGroup"
        DataflowEndpointGroupV2 "AWS::GroundStation::DataflowEndpointGroupV2"
        MissionProfile "AWS::GroundStation::MissionProfile";
    /// Resource types of `AWS::GuardDuty`.
    guardduty:
        CustomDetectionRuleAssociation "AWS::GuardDuty::CustomDetectionRuleAssociation"
        Detector "AWS::GuardDuty::Detector"
        Filter "AWS::GuardDuty::Filter"
        IPSet "AWS::GuardDuty::IPSet"
        MalwareProtectionPlan "AWS::GuardDuty::MalwareProtectionPlan"
        Master "AWS::GuardDuty::Master"
        Member "AWS::GuardDuty::Member"
        PublishingDestination "AWS::GuardDuty::PublishingDestination"
        ThreatEntitySet "AWS::GuardDuty::ThreatEntitySet"
        ThreatIntelSet "AWS::GuardDuty::ThreatIntelSet"
        TrustedEntitySet "AWS::GuardDuty::TrustedEntitySet";
    /// Resource types of `AWS::HealthAgent`.
    healthagent:
        Domain "AWS::HealthAgent::Domain";
    /// Resource types of `AWS::HealthImaging`.
    healthimaging:
        Datastore "AWS::HealthImaging::Datastore";
    /// Resource types of `AWS::HealthLake`.
    healthlake:
        DataTransformationProfile "AWS::HealthLake::DataTransformationProfile"
        FHIRDatastore "AWS::HealthLake::FHIRDatastore";
    /// Resource types of `AWS::IAM`.
    iam:
        AccessKey "AWS::IAM::AccessKey"
        Group "AWS::IAM::Group"
        GroupPolicy "AWS::IAM::GroupPolicy"
        InstanceProfile "AWS::IAM::InstanceProfile"
        ManagedPolicy "AWS::IAM::ManagedPolicy"
        OIDCProvider "AWS::IAM::OIDCProvider"
        Policy "AWS::IAM::Policy"
        Role "AWS::IAM::Role"
        RolePolicy "AWS::IAM::RolePolicy"
        SAMLProvider "AWS::IAM::SAMLProvider"
        ServerCertificate "AWS::IAM::ServerCertificate"
        ServiceLinkedRole "AWS::IAM::ServiceLinkedRole"
        User "AWS::IAM::User"
        UserPolicy "AWS::IAM::UserPolicy"
        UserToGroupAddition "AWS::IAM::UserToGroupAddition"
        VirtualMFADevice "AWS::IAM::VirtualMFADevice";
    /// Resource types of `AWS::IdentityStore`.
    identitystore:
        Group "AWS::IdentityStore::Group"
        GroupMembership "AWS::IdentityStore::GroupMembership"
        User "AWS::IdentityStore::User";
    /// Resource types of `AWS::ImageBuilder`.
    imagebuilder:
        Component "AWS::ImageBuilder::Component"
        ContainerRecipe "AWS::ImageBuilder::ContainerRecipe"
        DistributionConfiguration "AWS::ImageBuilder::DistributionConfiguration"
        Image "AWS::ImageBuilder::Image"
        ImagePipeline "AWS::ImageBuilder::ImagePipeline"
        ImageRecipe "AWS::ImageBuilder::ImageRecipe"
        InfrastructureConfiguration "AWS::ImageBuilder::InfrastructureConfiguration"
        LifecyclePolicy "AWS::ImageBuilder::LifecyclePolicy"
        Workflow "AWS::ImageBuilder::Workflow";
    /// Resource types of `AWS::Inspector`.
    inspector:
        AssessmentTarget "AWS::Inspector::AssessmentTarget"
        AssessmentTemplate "AWS::Inspector::AssessmentTemplate"
        ResourceGroup "AWS::Inspector::ResourceGroup";
    /// Resource types of `AWS::InspectorV2`.
    inspectorv2:
        CisScanConfiguration "AWS::InspectorV2::CisScanConfiguration"
        CodeSecurityIntegration "AWS::InspectorV2::CodeSecurityIntegration"
        CodeSecurityScanConfiguration "AWS::InspectorV2::CodeSecurityScanConfiguration"
        Connector "AWS::InspectorV2::Connector"
        Filter "AWS::InspectorV2::Filter";
    /// Resource types of `AWS::Interconnect`.
    interconnect:
        Connection "AWS::Interconnect::Connection";
    /// Resource types of `AWS::InternetMonitor`.
    internetmonitor:
        Monitor "AWS::InternetMonitor::Monitor";
    /// Resource types of `AWS::Invoicing`.
    invoicing:
        InvoiceUnit "AWS::Invoicing::InvoiceUnit"
        ProcurementPortalPreference "AWS::Invoicing::ProcurementPortalPreference";
    /// Resource types of `AWS::IoT`.
    iot:
        AccountAuditConfiguration "AWS::IoT::AccountAuditConfiguration"
        Authorizer "AWS::IoT::Authorizer"
        BillingGroup "AWS::IoT::BillingGroup"
        CACertificate "AWS::IoT::CACertificate"
        Certificate "AWS::IoT::Certificate"
        CertificateProvider "AWS::IoT::CertificateProvider"
        Command "AWS::IoT::Command"
        CustomMetric "AWS::IoT::CustomMetric"
        Dimension "AWS::IoT::Dimension"
        DomainConfiguration "AWS::IoT::DomainConfiguration"
        EncryptionConfiguration "AWS::IoT::EncryptionConfiguration"
        FleetMetric "AWS::IoT::FleetMetric"
        Job "AWS::IoT::Job"
        JobTemplate "AWS::IoT::JobTemplate"
        Logging "AWS::IoT::Logging"
        MitigationAction "AWS::IoT::MitigationAction"
        Policy "AWS::IoT::Policy"
        PolicyPrincipalAttachment "AWS::IoT::PolicyPrincipalAttachment"
        ProvisioningTemplate "AWS::IoT::ProvisioningTemplate"
        ResourceSpecificLogging "AWS::IoT::ResourceSpecificLogging"
        RoleAlias "AWS::IoT::RoleAlias"
        ScheduledAudit "AWS::IoT::ScheduledAudit"
        SecurityProfile "AWS::IoT::SecurityProfile"
        SoftwarePackage "AWS::IoT::SoftwarePackage"
        SoftwarePackageVersion "AWS::IoT::SoftwarePackageVersion"
        Stream "AWS::IoT::Stream"
        Thing "AWS::IoT::Thing"
        ThingGroup "AWS::IoT::ThingGroup"
        ThingPrincipalAttachment "AWS::IoT::ThingPrincipalAttachment"
        ThingType "AWS::IoT::ThingType"
        TopicRule "AWS::IoT::TopicRule"
        TopicRuleDestination "AWS::IoT::TopicRuleDestination";
    /// Resource types of `AWS::IoTAnalytics`.
    iotanalytics:
        Channel "AWS::IoTAnalytics::Channel"
        Dataset "AWS::IoTAnalytics::Dataset"
        Datastore "AWS::IoTAnalytics::Datastore"
        Pipeline "AWS::IoTAnalytics::Pipeline";
    /// Resource types of `AWS::IoTCoreDeviceAdvisor`.
    iotcoredeviceadvisor:
        SuiteDefinition "AWS::IoTCoreDeviceAdvisor::SuiteDefinition";
    /// Resource types of `AWS::IoTEvents`.
    iotevents:
        AlarmModel "AWS::IoTEvents::AlarmModel"
        DetectorModel "AWS::IoTEvents::DetectorModel"
        Input "AWS::IoTEvents::Input";
    /// Resource types of `AWS::IoTFleetWise`.
    iotfleetwise:
        Campaign "AWS::IoTFleetWise::Campaign"
        DecoderManifest "AWS::IoTFleetWise::DecoderManifest"
        Fleet "AWS::IoTFleetWise::Fleet"
        ModelManifest "AWS::IoTFleetWise::ModelManifest"
        SignalCatalog "AWS::IoTFleetWise::SignalCatalog"
        StateTemplate "AWS::IoTFleetWise::StateTemplate"
        Vehicle "AWS::IoTFleetWise::Vehicle";
    /// Resource types of `AWS::IoTManagedIntegrations`.
    iotmanagedintegrations:
        AccountAssociation "AWS::IoTManagedIntegrations::AccountAssociation"
        CloudConnector "AWS::IoTManagedIntegrations::CloudConnector"
        CredentialLocker "AWS::IoTManagedIntegrations::CredentialLocker"
        ManagedThing "AWS::IoTManagedIntegrations::ManagedThing"
        ProvisioningProfile "AWS::IoTManagedIntegrations::ProvisioningProfile";
    /// Resource types of `AWS::IoTSecureTunneling`.
    iotsecuretunneling:
        Tunnel "AWS::IoTSecureTunneling::Tunnel";
    /// Resource types of `AWS::IoTSiteWise`.
    iotsitewise:
        AccessPolicy "AWS::IoTSiteWise::AccessPolicy"
        Application "AWS::IoTSiteWise::Application"
        Asset "AWS::IoTSiteWise::Asset"
        AssetModel "AWS::IoTSiteWise::AssetModel"
        ComputationModel "AWS::IoTSiteWise::ComputationModel"
        Dashboard "AWS::IoTSiteWise::Dashboard"
        Dataset "AWS::IoTSiteWise::Dataset"
        Gateway "AWS::IoTSiteWise::Gateway"
        Pipeline "AWS::IoTSiteWise::Pipeline"
        Portal "AWS::IoTSiteWise::Portal"
        Project "AWS::IoTSiteWise::Project"
        Task "AWS::IoTSiteWise::Task"
        Workspace "AWS::IoTSiteWise::Workspace";
    /// Resource types of `AWS::IoTThingsGraph`.
    iotthingsgraph:
        FlowTemplate "AWS::IoTThingsGraph::FlowTemplate";
    /// Resource types of `AWS::IoTTwinMaker`.
    iottwinmaker:
        ComponentType "AWS::IoTTwinMaker::ComponentType"
        Entity "AWS::IoTTwinMaker::Entity"
        Scene "AWS::IoTTwinMaker::Scene"
        SyncJob "AWS::IoTTwinMaker::SyncJob"
        Workspace "AWS::IoTTwinMaker::Workspace";
    /// Resource types of `AWS::IoTWireless`.
    iotwireless:
        Destination "AWS::IoTWireless::Destination"
        DeviceProfile "AWS::IoTWireless::DeviceProfile"
        FuotaTask "AWS::IoTWireless::FuotaTask"
        MulticastGroup "AWS::IoTWireless::MulticastGroup"
        NetworkAnalyzerConfiguration "AWS::IoTWireless::NetworkAnalyzerConfiguration"
        PartnerAccount "AWS::IoTWireless::PartnerAccount"
        ServiceProfile "AWS::IoTWireless::ServiceProfile"
        TaskDefinition "AWS::IoTWireless::TaskDefinition"
        WirelessDevice "AWS::IoTWireless::WirelessDevice"
        WirelessDeviceImportTask "AWS::IoTWireless::WirelessDeviceImportTask"
        WirelessGateway "AWS::IoTWireless::WirelessGateway";
    /// Resource types of `AWS::IVS`.
    ivs:
        AdConfiguration "AWS::IVS::AdConfiguration"
        Channel "AWS::IVS::Channel"
        EncoderConfiguration "AWS::IVS::EncoderConfiguration"
        IngestConfiguration "AWS::IVS::IngestConfiguration"
        PlaybackKeyPair "AWS::IVS::PlaybackKeyPair"
        PlaybackRestrictionPolicy "AWS::IVS::PlaybackRestrictionPolicy"
        PublicKey "AWS::IVS::PublicKey"
        RecordingConfiguration "AWS::IVS::RecordingConfiguration"
        Stage "AWS::IVS::Stage"
        StorageConfiguration "AWS::IVS::StorageConfiguration"
        StreamKey "AWS::IVS::StreamKey";
    /// Resource types of `AWS::IVSChat`.
    ivschat:
        LoggingConfiguration "AWS::IVSChat::LoggingConfiguration"
        Room "AWS::IVSChat::Room";
    /// Resource types of `AWS::KafkaConnect`.
    kafkaconnect:
        Connector "AWS::KafkaConnect::Connector"
        CustomPlugin "AWS::KafkaConnect::CustomPlugin"
        WorkerConfiguration "AWS::KafkaConnect::WorkerConfiguration";
    /// Resource types of `AWS::Kendra`.
    kendra:
        DataSource "AWS::Kendra::DataSource"
        Faq "AWS::Kendra::Faq"
        FeaturedResultsSet "AWS::Kendra::FeaturedResultsSet"
        Index "AWS::Kendra::Index"
        QuerySuggestionsBlockList "AWS::Kendra::QuerySuggestionsBlockList"
        Thesaurus "AWS::Kendra::Thesaurus";
    /// Resource types of `AWS::KendraRanking`.
    kendraranking:
        ExecutionPlan "AWS::KendraRanking::ExecutionPlan";
    /// Resource types of `AWS::Kinesis`.
    kinesis:
        Channel "AWS::Kinesis::Channel"
        ResourcePolicy "AWS::Kinesis::ResourcePolicy"
        Stream "AWS::Kinesis::Stream"
        StreamConsumer "AWS::Kinesis::StreamConsumer";
    /// Resource types of `AWS::KinesisAnalytics`.
    kinesisanalytics:
        Application "AWS::KinesisAnalytics::Application"
        ApplicationOutput "AWS::KinesisAnalytics::ApplicationOutput"
        ApplicationReferenceDataSource "AWS::KinesisAnalytics::ApplicationReferenceDataSource";
    /// Resource types of `AWS::KinesisAnalyticsV2`.
    kinesisanalyticsv2:
        Application "AWS::KinesisAnalyticsV2::Application"
        ApplicationCloudWatchLoggingOption "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption"
        ApplicationOutput "AWS::KinesisAnalyticsV2::ApplicationOutput"
        ApplicationReferenceDataSource "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource";
    /// Resource types of `AWS::KinesisFirehose`.
    kinesisfirehose:
        DeliveryStream "AWS::KinesisFirehose::DeliveryStream";
    /// Resource types of `AWS::KinesisVideo`.
    kinesisvideo:
        SignalingChannel "AWS::KinesisVideo::SignalingChannel"
        Stream "AWS::KinesisVideo::Stream";
    /// Resource types of `AWS::KMS`.
    kms:
        Alias "AWS::KMS::Alias"
        Key "AWS::KMS::Key"
        ReplicaKey "AWS::KMS::ReplicaKey";
    /// Resource types of `AWS::LakeFormation`.
    lakeformation:
        DataCellsFilter "AWS::LakeFormation::DataCellsFilter"
        DataLakeSettings "AWS::LakeFormation::DataLakeSettings"
        Permissions "AWS::LakeFormation::Permissions"
        PrincipalPermissions "AWS::LakeFormation::PrincipalPermissions"
        Resource "AWS::LakeFormation::Resource"
        Tag "AWS::LakeFormation::Tag"
        TagAssociation "AWS::LakeFormation::TagAssociation";
    /// Resource types of `AWS::Lambda`.
    lambda:
        Alias "AWS::Lambda::Alias"
        CapacityProvider "AWS::Lambda::CapacityProvider"
        CodeSigningConfig "AWS::Lambda::CodeSigningConfig"
        EventInvokeConfig "AWS::Lambda::EventInvokeConfig"
        EventSourceMapping "AWS::Lambda::EventSourceMapping"
        Function "AWS::Lambda::Function"
        LayerVersion "AWS::Lambda::LayerVersion"
        LayerVersionPermission "AWS::Lambda::LayerVersionPermission"
        MicrovmImage "AWS::Lambda::MicrovmImage"
        NetworkConnector "AWS::Lambda::NetworkConnector"
        Permission "AWS::Lambda::Permission"
        ResourcePolicy "AWS::Lambda::ResourcePolicy"
        Url "AWS::Lambda::Url"
        Version "AWS::Lambda::Version"
        WebFunction "AWS::Lambda::WebFunction"
        WebFunctionEndpoint "AWS::Lambda::WebFunctionEndpoint"
        WebFunctionRevision "AWS::Lambda::WebFunctionRevision";
    /// Resource types of `AWS::LaunchWizard`.
    launchwizard:
        Deployment "AWS::LaunchWizard::Deployment";
    /// Resource types of `AWS::Lex`.
    lex:
        Bot "AWS::Lex::Bot"
        BotAlias "AWS::Lex::BotAlias"
        BotVersion "AWS::Lex::BotVersion"
        ResourcePolicy "AWS::Lex::ResourcePolicy";
    /// Resource types of `AWS::LicenseManager`.
    licensemanager:
        Grant "AWS::LicenseManager::Grant"
        License "AWS::LicenseManager::License"
        LicenseAssetGroup "AWS::LicenseManager::LicenseAssetGroup"
        LicenseAssetRuleSet "AWS::LicenseManager::LicenseAssetRuleSet"
        LicenseConfiguration "AWS::LicenseManager::LicenseConfiguration"
        ReportGenerator "AWS::LicenseManager::ReportGenerator";
    /// Resource types of `AWS::LicenseManagerLinuxSubscriptions`.
    licensemanagerlinuxsubscriptions:
        SubscriptionProvider "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider";
    /// Resource types of `AWS::LicenseManagerUserSubscriptions`.
    licensemanagerusersubscriptions:
        LicenseServerEndpoint "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint";
    /// Resource types of `AWS::Lightsail`.
    lightsail:
        Alarm "AWS::Lightsail::Alarm"
        Bucket "AWS::Lightsail::Bucket"
        Certificate "AWS::Lightsail::Certificate"
        ContactMethod "AWS::Lightsail::ContactMethod"
        Container "AWS::Lightsail::Container"
        Database "AWS::Lightsail::Database"
        DatabaseSnapshot "AWS::Lightsail::DatabaseSnapshot"
        Disk "AWS::Lightsail::Disk"
        DiskSnapshot "AWS::Lightsail::DiskSnapshot"
        Distribution "AWS::Lightsail::Distribution"
        Domain "AWS::Lightsail::Domain"
        Instance "AWS::Lightsail::Instance"
        InstanceSnapshot "AWS::Lightsail::InstanceSnapshot"
        KeyPair "AWS::Lightsail::KeyPair"
        LoadBalancer "AWS::Lightsail::LoadBalancer"
        LoadBalancerTlsCertificate "AWS::Lightsail::LoadBalancerTlsCertificate"
        StaticIp "AWS::Lightsail::StaticIp";
    /// Resource types of `AWS::Location`.
    location:
        APIKey "AWS::Location::APIKey"
        GeofenceCollection "AWS::Location::GeofenceCollection"
        Map "AWS::Location::Map"
        PlaceIndex "AWS::Location::PlaceIndex"
        RouteCalculator "AWS::Location::RouteCalculator"
        Tracker "AWS::Location::Tracker"
        TrackerConsumer "AWS::Location::TrackerConsumer";
    /// Resource types of `AWS::Logs`.
    logs:
        AccountPolicy "AWS::Logs::AccountPolicy"
        Delivery "AWS::Logs::Delivery"
        DeliveryDestination "AWS::Logs::DeliveryDestination"
        DeliverySource "AWS::Logs::DeliverySource"
        Destination "AWS::Logs::Destination"
        Integration "AWS::Logs::Integration"
        LogAnomalyDetector "AWS::Logs::LogAnomalyDetector"
        LogGroup "AWS::Logs::LogGroup"
        LogStream "AWS::Logs::LogStream"
        MetricFilter "AWS::Logs::MetricFilter"
        QueryDefinition "AWS::Logs::QueryDefinition"
        ResourcePolicy "AWS::Logs::ResourcePolicy"
        ScheduledQuery "AWS::Logs::ScheduledQuery"
        StorageTierPolicy "AWS::Logs::StorageTierPolicy"
        SubscriptionFilter "AWS::Logs::SubscriptionFilter"
        Transformer "AWS::Logs::Transformer";
    /// Resource types of `AWS::LookoutEquipment`.
    lookoutequipment:
        InferenceScheduler "AWS::LookoutEquipment::InferenceScheduler";
    /// Resource types of `AWS::LookoutVision`.
    lookoutvision:
        Project "AWS::LookoutVision::Project";
    /// Resource types of `AWS::M2`.
    m2:
        Application "AWS::M2::Application"
        Deployment "AWS::M2::Deployment"
        Environment "AWS::M2::Environment";
    /// Resource types of `AWS::Macie`.
    macie:
        AllowList "AWS::Macie::AllowList"
        CustomDataIdentifier "AWS::Macie::CustomDataIdentifier"
        FindingsFilter "AWS::Macie::FindingsFilter"
        Member "AWS::Macie::Member"
        Session "AWS::Macie::Session";
    /// Resource types of `AWS::ManagedBlockchain`.
    managedblockchain:
        Accessor "AWS::ManagedBlockchain::Accessor"
        Member "AWS::ManagedBlockchain::Member"
        Node "AWS::ManagedBlockchain::Node";
    /// Resource types of `AWS::MediaConnect`.
    mediaconnect:
        Bridge "AWS::MediaConnect::Bridge"
        BridgeOutput "AWS::MediaConnect::BridgeOutput"
        BridgeSource "AWS::MediaConnect::BridgeSource"
        Flow "AWS::MediaConnect::Flow"
        FlowEntitlement "AWS::MediaConnect::FlowEntitlement"
        FlowMediaStream "AWS::MediaConnect::FlowMediaStream"
        FlowOutput "AWS::MediaConnect::FlowOutput"
        FlowSource "AWS::MediaConnect::FlowSource"
        FlowVpcInterface "AWS::MediaConnect::FlowVpcInterface"
        Gateway "AWS::MediaConnect::Gateway"
        RouterInput "AWS::MediaConnect::RouterInput"
        RouterNetworkInterface "AWS::MediaConnect::RouterNetworkInterface"
        RouterOutput "AWS::MediaConnect::RouterOutput";
    /// Resource types of `AWS::MediaConvert`.
    mediaconvert:
        CertificateAssociation "AWS::MediaConvert::CertificateAssociation"
        JobTemplate "AWS::MediaConvert::JobTemplate"
        Preset "AWS::MediaConvert::Preset"
        Queue "AWS::MediaConvert::Queue";
    /// Resource types of `AWS::MediaLive`.
    medialive:
        Channel "AWS::MediaLive::Channel"
        ChannelPlacementGroup "AWS::MediaLive::ChannelPlacementGroup"
        CloudWatchAlarmTemplate "AWS::MediaLive::CloudWatchAlarmTemplate"
        CloudWatchAlarmTemplateGroup "AWS::MediaLive::CloudWatchAlarmTemplateGroup"
        Cluster "AWS::MediaLive::Cluster"
        EventBridgeRuleTemplate "AWS::MediaLive::EventBridgeRuleTemplate"
        EventBridgeRuleTemplateGroup "AWS::MediaLive::EventBridgeRuleTemplateGroup"
        Input "AWS::MediaLive::Input"
        InputSecurityGroup "AWS::MediaLive::InputSecurityGroup"
        Multiplex "AWS::MediaLive::Multiplex"
        Multiplexprogram "AWS::MediaLive::Multiplexprogram"
        Network "AWS::MediaLive::Network"
        Node "AWS::MediaLive::Node"
        SdiSource "AWS::MediaLive::SdiSource"
        SignalMap "AWS::MediaLive::SignalMap";
    /// Resource types of `AWS::MediaPackage`.
    mediapackage:
        Asset "AWS::MediaPackage::Asset"
        Channel "AWS::MediaPackage::Channel"
        OriginEndpoint "AWS::MediaPackage::OriginEndpoint"
        PackagingConfiguration "AWS::MediaPackage::PackagingConfiguration"
        PackagingGroup "AWS::MediaPackage::PackagingGroup";
    /// Resource types of `AWS::MediaPackageV2`.
    mediapackagev2:
        Channel "AWS::MediaPackageV2::Channel"
        ChannelGroup "AWS::MediaPackageV2::ChannelGroup"
        ChannelPolicy "AWS::MediaPackageV2::ChannelPolicy"
        OriginEndpoint "AWS::MediaPackageV2::OriginEndpoint"
        OriginEndpointPolicy "AWS::MediaPackageV2::OriginEndpointPolicy";
    /// Resource types of `AWS::MediaStore`.
    mediastore:
        Container "AWS::MediaStore::Container";
    /// Resource types of `AWS::MediaTailor`.
    mediatailor:
        Channel "AWS::MediaTailor::Channel"
        ChannelPolicy "AWS::MediaTailor::ChannelPolicy"
        Function "AWS::MediaTailor::Function"
        LiveSource "AWS::MediaTailor::LiveSource"
        PlaybackConfiguration "AWS::MediaTailor::PlaybackConfiguration"
        PrefetchSchedule "AWS::MediaTailor::PrefetchSchedule"
        Program "AWS::MediaTailor::Program"
        SourceLocation "AWS::MediaTailor::SourceLocation"
        VodSource "AWS::MediaTailor::VodSource";
    /// Resource types of `AWS::MemoryDB`.
    memorydb:
        ACL "AWS::MemoryDB::ACL"
        Cluster "AWS::MemoryDB::Cluster"
        MultiRegionCluster "AWS::MemoryDB::MultiRegionCluster"
        ParameterGroup "AWS::MemoryDB::ParameterGroup"
        Snapshot "AWS::MemoryDB::Snapshot"
        SubnetGroup "AWS::MemoryDB::SubnetGroup"
        User "AWS::MemoryDB::User";
    /// Resource types of `AWS::MGN`.
    mgn:
        Connector "AWS::MGN::Connector"
        LaunchConfigurationTemplate "AWS::MGN::LaunchConfigurationTemplate"
        NetworkMigrationDefinition "AWS::MGN::NetworkMigrationDefinition";
    /// Resource types of `AWS::MPA`.
    mpa:
        ApprovalTeam "AWS::MPA::ApprovalTeam"
        IdentitySource "AWS::MPA::IdentitySource";
    /// Resource types of `AWS::MSK`.
    msk:
        BatchScramSecret "AWS::MSK::BatchScramSecret"
        Channel "AWS::MSK::Channel"
        Cluster "AWS::MSK::Cluster"
        ClusterPolicy "AWS::MSK::ClusterPolicy"
        Configuration "AWS::MSK::Configuration"
        Replicator "AWS::MSK::Replicator"
        ServerlessCluster "AWS::MSK::ServerlessCluster"
        Topic "AWS::MSK::Topic"
        VpcConnection "AWS::MSK::VpcConnection";
    /// Resource types of `AWS::MWAA`.
    mwaa:
        Environment "AWS::MWAA::Environment";
    /// Resource types of `AWS::MWAAServerless`.
    mwaaserverless:
        Workflow "AWS::MWAAServerless::Workflow";
    /// Resource types of `AWS::Neptune`.
    neptune:
        DBCluster "AWS::Neptune::DBCluster"
        DBClusterParameterGroup "AWS::Neptune::DBClusterParameterGroup"
        DBInstance "AWS::Neptune::DBInstance"
        DBParameterGroup "AWS::Neptune::DBParameterGroup"
        DBSubnetGroup "AWS::Neptune::DBSubnetGroup"
        EventSubscription "AWS::Neptune::EventSubscription"
        GlobalCluster "AWS::Neptune::GlobalCluster";
    /// Resource types of `AWS::NeptuneGraph`.
    neptunegraph:
        Graph "AWS::NeptuneGraph::Graph"
        GraphSnapshot "AWS::NeptuneGraph::GraphSnapshot"
        PrivateGraphEndpoint "AWS::NeptuneGraph::PrivateGraphEndpoint";
    /// Resource types of `AWS::NetworkFirewall`.
    networkfirewall:
        ContainerAssociation "AWS::NetworkFirewall::ContainerAssociation"
        Firewall "AWS::NetworkFirewall::Firewall"
        FirewallPolicy "AWS::NetworkFirewall::FirewallPolicy"
        LoggingConfiguration "AWS::NetworkFirewall::LoggingConfiguration"
        RuleGroup "AWS::NetworkFirewall::RuleGroup"
        TLSInspectionConfiguration "AWS::NetworkFirewall::TLSInspectionConfiguration"
        VpcEndpointAssociation "AWS::NetworkFirewall::VpcEndpointAssociation";
    /// Resource types of `AWS::NetworkFlowMonitor`.
    networkflowmonitor:
        Monitor "AWS::NetworkFlowMonitor::Monitor"
        Scope "AWS::NetworkFlowMonitor::Scope";
    /// Resource types of `AWS::NetworkManager`.
    networkmanager:
        ConnectAttachment "AWS::NetworkManager::ConnectAttachment"
        ConnectPeer "AWS::NetworkManager::ConnectPeer"
        Connection "AWS::NetworkManager::Connection"
        CoreNetwork "AWS::NetworkManager::CoreNetwork"
        CoreNetworkPrefixListAssociation "AWS::NetworkManager::CoreNetworkPrefixListAssociation"
        CustomerGatewayAssociation "AWS::NetworkManager::CustomerGatewayAssociation"
        Device "AWS::NetworkManager::Device"
        DirectConnectGatewayAttachment "AWS::NetworkManager::DirectConnectGatewayAttachment"
        GlobalNetwork "AWS::NetworkManager::GlobalNetwork"
        Link "AWS::NetworkManager::Link"
        LinkAssociation "AWS::NetworkManager::LinkAssociation"
        Site "AWS::NetworkManager::Site"
        SiteToSiteVpnAttachment "AWS::NetworkManager::SiteToSiteVpnAttachment"
        TransitGatewayPeering "AWS::NetworkManager::TransitGatewayPeering"
        TransitGatewayRegistration "AWS::NetworkManager::TransitGatewayRegistration"
        TransitGatewayRouteTableAttachment "AWS::NetworkManager::TransitGatewayRouteTableAttachment"
        VpcAttachment "AWS::NetworkManager::VpcAttachment";
    /// Resource types of `AWS::NetworkMonitor`.
    networkmonitor:
        Monitor "AWS::NetworkMonitor::Monitor";
    /// Resource types of `AWS::NetworkSecurityManager`.
    networksecuritymanager:
        Deployment "AWS::NetworkSecurityManager::Deployment"
        Policy "AWS::NetworkSecurityManager::Policy"
        Rule "AWS::NetworkSecurityManager::Rule"
        Scope "AWS::NetworkSecurityManager::Scope"
        Template "AWS::NetworkSecurityManager::Template";
    /// Resource types of `AWS::NimbleStudio`.
    nimblestudio:
        Studio "AWS::NimbleStudio::Studio";
    /// Resource types of `AWS::Notifications`.
    notifications:
        ChannelAssociation "AWS::Notifications::ChannelAssociation"
        EventRule "AWS::Notifications::EventRule"
        ManagedNotificationAccountContactAssociation "AWS::Notifications::ManagedNotificationAccountContactAssociation"
        ManagedNotificationAdditionalChannelAssociation "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation"
        NotificationConfiguration "AWS::Notifications::NotificationConfiguration"
        NotificationHub "AWS::Notifications::NotificationHub"
        OrganizationalUnitAssociation "AWS::Notifications::OrganizationalUnitAssociation";
    /// Resource types of `AWS::NotificationsContacts`.
    notificationscontacts:
        EmailContact "AWS::NotificationsContacts::EmailContact";
    /// Resource types of `AWS::NovaAct`.
    novaact:
        WorkflowDefinition "AWS::NovaAct::WorkflowDefinition";
    /// Resource types of `AWS::Oam`.
    oam:
        Link "AWS::Oam::Link"
        Sink "AWS::Oam::Sink";
    /// Resource types of `AWS::ObservabilityAdmin`.
    observabilityadmin:
        DatasetIntegration "AWS::ObservabilityAdmin::DatasetIntegration"
        OrganizationCentralizationRule "AWS::ObservabilityAdmin::OrganizationCentralizationRule"
        OrganizationTelemetryRule "AWS::ObservabilityAdmin::OrganizationTelemetryRule"
        S3TableIntegration "AWS::ObservabilityAdmin::S3TableIntegration"
        TelemetryEnrichment "AWS::ObservabilityAdmin::TelemetryEnrichment"
        TelemetryPipelines "AWS::ObservabilityAdmin::TelemetryPipelines"
        TelemetryRule "AWS::ObservabilityAdmin::TelemetryRule";
    /// Resource types of `AWS::ODB`.
    odb:
        CloudAutonomousVmCluster "AWS::ODB::CloudAutonomousVmCluster"
        CloudExadataInfrastructure "AWS::ODB::CloudExadataInfrastructure"
        CloudVmCluster "AWS::ODB::CloudVmCluster"
        OdbNetwork "AWS::ODB::OdbNetwork"
        OdbPeeringConnection "AWS::ODB::OdbPeeringConnection";
    /// Resource types of `AWS::Omics`.
    omics:
        AnnotationStore "AWS::Omics::AnnotationStore"
        Configuration "AWS::Omics::Configuration"
        ReferenceStore "AWS::Omics::ReferenceStore"
        RunCache "AWS::Omics::RunCache"
        RunGroup "AWS::Omics::RunGroup"
        SequenceStore "AWS::Omics::SequenceStore"
        VariantStore "AWS::Omics::VariantStore"
        Workflow "AWS::Omics::Workflow"
        WorkflowVersion "AWS::Omics::WorkflowVersion";
    /// Resource types of `AWS::OpenSearch`.
    opensearch:
        DataSource "AWS::OpenSearch::DataSource";
    /// Resource types of `AWS::OpenSearchServerless`.
    opensearchserverless:
        AccessPolicy "AWS::OpenSearchServerless::AccessPolicy"
        Collection "AWS::OpenSearchServerless::Collection"
        CollectionGroup "AWS::OpenSearchServerless::CollectionGroup"
        CollectionIndex "AWS::OpenSearchServerless::CollectionIndex"
        Index "AWS::OpenSearchServerless::Index"
        LifecyclePolicy "AWS::OpenSearchServerless::LifecyclePolicy"
        SecurityConfig "AWS::OpenSearchServerless::SecurityConfig"
        SecurityPolicy "AWS::OpenSearchServerless::SecurityPolicy"
        VpcEndpoint "AWS::OpenSearchServerless::VpcEndpoint";
    /// Resource types of `AWS::OpenSearchService`.
    opensearchservice:
        Application "AWS::OpenSearchService::Application"
        Domain "AWS::OpenSearchService::Domain";
    /// Resource types of `AWS::OpsWorks`.
    opsworks:
        App "AWS::OpsWorks::App"
        ElasticLoadBalancerAttachment "AWS::OpsWorks::ElasticLoadBalancerAttachment"
        Instance "AWS::OpsWorks::Instance"
        Layer "AWS::OpsWorks::Layer"
        Stack "AWS::OpsWorks::Stack"
        UserProfile "AWS::OpsWorks::UserProfile"
        Volume "AWS::OpsWorks::Volume";
    /// Resource types of `AWS::Organizations`.
    organizations:
        Account "AWS::Organizations::Account"
        Organization "AWS::Organizations::Organization"
        OrganizationalUnit "AWS::Organizations::OrganizationalUnit"
        Policy "AWS::Organizations::Policy"
        ResourcePolicy "AWS::Organizations::ResourcePolicy";
    /// Resource types of `AWS::OSIS`.
    osis:
        Pipeline "AWS::OSIS::Pipeline";
    /// Resource types of `AWS::Outposts`.
    outposts:
        Outpost "AWS::Outposts::Outpost"
        Site "AWS::Outposts::Site";
    /// Resource types of `AWS::Panorama`.
    panorama:
        ApplicationInstance "AWS::Panorama::ApplicationInstance"
        Package "AWS::Panorama::Package"
        PackageVersion "AWS::Panorama::PackageVersion";
    /// Resource types of `AWS::PaymentCryptography`.
    paymentcryptography:
        Alias "AWS::PaymentCryptography::Alias"
        Key "AWS::PaymentCryptography::Key";
    /// Resource types of `AWS::PCAConnectorAD`.
    pcaconnectorad:
        Connector "AWS::PCAConnectorAD::Connector"
        DirectoryRegistration "AWS::PCAConnectorAD::DirectoryRegistration"
        ServicePrincipalName "AWS::PCAConnectorAD::ServicePrincipalName"
        Template "AWS::PCAConnectorAD::Template"
        TemplateGroupAccessControlEntry "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry";
    /// Resource types of `AWS::PCAConnectorSCEP`.
    pcaconnectorscep:
        Challenge "AWS::PCAConnectorSCEP::Challenge"
        Connector "AWS::PCAConnectorSCEP::Connector";
    /// Resource types of `AWS::PCS`.
    pcs:
        Cluster "AWS::PCS::Cluster"
        ComputeNodeGroup "AWS::PCS::ComputeNodeGroup"
        Queue "AWS::PCS::Queue";
    /// Resource types of `AWS::Personalize`.
    personalize:
        Campaign "AWS::Personalize::Campaign"
        Dataset "AWS::Personalize::Dataset"
        DatasetGroup "AWS::Personalize::DatasetGroup"
        EventTracker "AWS::Personalize::EventTracker"
        Filter "AWS::Personalize::Filter"
        MetricAttribution "AWS::Personalize::MetricAttribution"
        Schema "AWS::Personalize::Schema"
        Solution "AWS::Personalize::Solution";
    /// Resource types of `AWS::PI`.
    pi:
        PerfReports "AWS::PI::PerfReports";
    /// Resource types of `AWS::Pinpoint`.
    pinpoint:
        ADMChannel "AWS::Pinpoint::ADMChannel"
        APNSChannel "AWS::Pinpoint::APNSChannel"
        APNSSandboxChannel "AWS::Pinpoint::APNSSandboxChannel"
        APNSVoipChannel "AWS::Pinpoint::APNSVoipChannel"
        APNSVoipSandboxChannel "AWS::Pinpoint::APNSVoipSandboxChannel"
        App "AWS::Pinpoint::App"
        ApplicationSettings "AWS::Pinpoint::ApplicationSettings"
        BaiduChannel "AWS::Pinpoint::BaiduChannel"
        Campaign "AWS::Pinpoint::Campaign"
        EmailChannel "AWS::Pinpoint::EmailChannel"
        EmailTemplate "AWS::Pinpoint::EmailTemplate"
        EventStream "AWS::Pinpoint::EventStream"
        GCMChannel "AWS::Pinpoint::GCMChannel"
        InAppTemplate "AWS::Pinpoint::InAppTemplate"
        PushTemplate "AWS::Pinpoint::PushTemplate"
        SMSChannel "AWS::Pinpoint::SMSChannel"
        Segment "AWS::Pinpoint::Segment"
        SmsTemplate "AWS::Pinpoint::SmsTemplate"
        VoiceChannel "AWS::Pinpoint::VoiceChannel";
    /// Resource types of `AWS::PinpointEmail`.
    pinpointemail:
        ConfigurationSet "AWS::PinpointEmail::ConfigurationSet"
        ConfigurationSetEventDestination "AWS::PinpointEmail::ConfigurationSetEventDestination"
        DedicatedIpPool "AWS::PinpointEmail::DedicatedIpPool"
        Identity "AWS::PinpointEmail::Identity";
    /// Resource types of `AWS::Pipes`.
    pipes:
        Pipe "AWS::Pipes::Pipe";
    /// Resource types of `AWS::Polly`.
    polly:
        Lexicon "AWS::Polly::Lexicon";
    /// Resource types of `AWS::PricingPlanManager`.
    pricingplanmanager:
        Subscription "AWS::PricingPlanManager::Subscription";
    /// Resource types of `AWS::Proton`.
    proton:
        EnvironmentAccountConnection "AWS::Proton::EnvironmentAccountConnection"
        EnvironmentTemplate "AWS::Proton::EnvironmentTemplate"
        ServiceTemplate "AWS::Proton::ServiceTemplate";
    /// Resource types of `AWS::QBusiness`.
    qbusiness:
        Application "AWS::QBusiness::Application"
        DataAccessor "AWS::QBusiness::DataAccessor"
        DataSource "AWS::QBusiness::DataSource"
        Index "AWS::QBusiness::Index"
        Permission "AWS::QBusiness::Permission"
        Plugin "AWS::QBusiness::Plugin"
        Retriever "AWS::QBusiness::Retriever"
        WebExperience "AWS::QBusiness::WebExperience";
    /// Resource types of `AWS::QLDB`.
    qldb:
        Ledger "AWS::QLDB::Ledger"
        Stream "AWS::QLDB::Stream";
    /// Resource types of `AWS::QuickSight`.
    quicksight:
        ActionConnector "AWS::QuickSight::ActionConnector"
        Agent "AWS::QuickSight::Agent"
        Analysis "AWS::QuickSight::Analysis"
        ApprovalPolicy "AWS::QuickSight::ApprovalPolicy"
        Assignment "AWS::QuickSight::Assignment"
        Brand "AWS::QuickSight::Brand"
        CustomPermissions "AWS::QuickSight::CustomPermissions"
        Customization "AWS::QuickSight::Customization"
        DLPSetting "AWS::QuickSight::DLPSetting"
        Dashboard "AWS::QuickSight::Dashboard"
        DataSet "AWS::QuickSight::DataSet"
        DataSource "AWS::QuickSight::DataSource"
        Flow "AWS::QuickSight::Flow"
        Folder "AWS::QuickSight::Folder"
        Group "AWS::QuickSight::Group"
        KnowledgeBase "AWS::QuickSight::KnowledgeBase"
        LimitsProfile "AWS::QuickSight::LimitsProfile"
        OAuthClientApplication "AWS::QuickSight::OAuthClientApplication"
        RefreshSchedule "AWS::QuickSight::RefreshSchedule"
        Space "AWS::QuickSight::Space"
        Template "AWS::QuickSight::Template"
        Theme "AWS::QuickSight::Theme"
        Topic "AWS::QuickSight::Topic"
        TopicV2 "AWS::QuickSight::TopicV2"
        VPCConnection "AWS::QuickSight::VPCConnection";
    /// Resource types of `AWS::RAM`.
    ram:
        Permission "AWS::RAM::Permission"
        PermissionAssociation "AWS::RAM::PermissionAssociation"
        PrincipalAssociation "AWS::RAM::PrincipalAssociation"
        ResourceAssociation "AWS::RAM::ResourceAssociation"
        ResourceShare "AWS::RAM::ResourceShare"
        SourceAssociation "AWS::RAM::SourceAssociation";
    /// Resource types of `AWS::Rbin`.
    rbin:
        Rule "AWS::Rbin::Rule";
    /// Resource types of `AWS::RDS`.
    rds:
        ClusterSnapshot "AWS::RDS::ClusterSnapshot"
        CustomDBEngineVersion "AWS::RDS::CustomDBEngineVersion"
        DBCluster "AWS::RDS::DBCluster"
        DBClusterEndpoint "AWS::RDS::DBClusterEndpoint"
        DBClusterParameterGroup "AWS::RDS::DBClusterParameterGroup"
        DBInstance "AWS::RDS::DBInstance"
        DBParameterGroup "AWS::RDS::DBParameterGroup"
        DBProxy "AWS::RDS::DBProxy"
        DBProxyEndpoint "AWS::RDS::DBProxyEndpoint"
        DBProxyTargetGroup "AWS::RDS::DBProxyTargetGroup"
        DBSecurityGroup "AWS::RDS::DBSecurityGroup"
        DBSecurityGroupIngress "AWS::RDS::DBSecurityGroupIngress"
        DBShardGroup "AWS::RDS::DBShardGroup"
        DBSnapshot "AWS::RDS::DBSnapshot"
        DBSubnetGroup "AWS::RDS::DBSubnetGroup"
        Deployment "AWS::RDS::Deployment"
        EventSubscription "AWS::RDS::EventSubscription"
        GlobalCluster "AWS::RDS::GlobalCluster"
        Integration "AWS::RDS::Integration"
        OptionGroup "AWS::RDS::OptionGroup";
    /// Resource types of `AWS::Redshift`.
    redshift:
        Cluster "AWS::Redshift::Cluster"
        ClusterParameterGroup "AWS::Redshift::ClusterParameterGroup"
        ClusterSecurityGroup "AWS::Redshift::ClusterSecurityGroup"
        ClusterSecurityGroupIngress "AWS::Redshift::ClusterSecurityGroupIngress"
        ClusterSubnetGroup "AWS::Redshift::ClusterSubnetGroup"
        EndpointAccess "AWS::Redshift::EndpointAccess"
        EndpointAuthorization "AWS::Redshift::EndpointAuthorization"
        EventSubscription "AWS::Redshift::EventSubscription"
        Integration "AWS::Redshift::Integration"
        QEV2IdcApplication "AWS::Redshift::QEV2IdcApplication"
        RedshiftIdcApplication "AWS::Redshift::RedshiftIdcApplication"
        ScheduledAction "AWS::Redshift::ScheduledAction"
        Snapshot "AWS::Redshift::Snapshot"
        SnapshotCopyGrant "AWS::Redshift::SnapshotCopyGrant"
        SnapshotSchedule "AWS::Redshift::SnapshotSchedule"
        UsageLimit "AWS::Redshift::UsageLimit";
    /// Resource types of `AWS::RedshiftServerless`.
    redshiftserverless:
        Namespace "AWS::RedshiftServerless::Namespace"
        Snapshot "AWS::RedshiftServerless::Snapshot"
        Workgroup "AWS::RedshiftServerless::Workgroup";
    /// Resource types of `AWS::RefactorSpaces`.
    refactorspaces:
        Application "AWS::RefactorSpaces::Application"
        Environment "AWS::RefactorSpaces::Environment"
        Route "AWS::RefactorSpaces::Route"
        Service "AWS::RefactorSpaces::Service";
    /// Resource types of `AWS::Rekognition`.
    rekognition:
        Collection "AWS::Rekognition::Collection"
        Dataset "AWS::Rekognition::Dataset"
        Project "AWS::Rekognition::Project"
        StreamProcessor "AWS::Rekognition::StreamProcessor";
    /// Resource types of `AWS::ResilienceHub`.
    resiliencehub:
        App "AWS::ResilienceHub::App"
        ResiliencyPolicy "AWS::ResilienceHub::ResiliencyPolicy";
    /// Resource types of `AWS::ResilienceHubV2`.
    resiliencehubv2:
        Policy "AWS::ResilienceHubV2::Policy"
        Service "AWS::ResilienceHubV2::Service"
        ServiceFunction "AWS::ResilienceHubV2::ServiceFunction"
        System "AWS::ResilienceHubV2::System"
        UserJourney "AWS::ResilienceHubV2::UserJourney";
    /// Resource types of `AWS::ResourceExplorer2`.
    resourceexplorer2:
        DefaultViewAssociation "AWS::ResourceExplorer2::DefaultViewAssociation"
        Index "AWS::ResourceExplorer2::Index"
        View "AWS::ResourceExplorer2::View";
    /// Resource types of `AWS::ResourceGroups`.
    resourcegroups:
        Group "AWS::ResourceGroups::Group"
        TagSyncTask "AWS::ResourceGroups::TagSyncTask";
    /// Resource types of `AWS::RoboMaker`.
    robomaker:
        Fleet "AWS::RoboMaker::Fleet"
        Robot "AWS::RoboMaker::Robot"
        RobotApplication "AWS::RoboMaker::RobotApplication"
        RobotApplicationVersion "AWS::RoboMaker::RobotApplicationVersion"
        SimulationApplication "AWS::RoboMaker::SimulationApplication"
        SimulationApplicationVersion "AWS::RoboMaker::SimulationApplicationVersion";
    /// Resource types of `AWS::RolesAnywhere`.
    rolesanywhere:
        CRL "AWS::RolesAnywhere::CRL"
        Profile "AWS::RolesAnywhere::Profile"
        TrustAnchor "AWS::RolesAnywhere::TrustAnchor";
    /// Resource types of `AWS::Route53`.
    route53:
        CidrCollection "AWS::Route53::CidrCollection"
        DNSSEC "AWS::Route53::DNSSEC"
        DelegationSet "AWS::Route53::DelegationSet"
        HealthCheck "AWS::Route53::HealthCheck"
        HostedZone "AWS::Route53::HostedZone"
        KeySigningKey "AWS::Route53::KeySigningKey"
        QueryLoggingConfig "AWS::Route53::QueryLoggingConfig"
        RecordSet "AWS::Route53::RecordSet"
        RecordSetGroup "AWS::Route53::RecordSetGroup"
        TrafficPolicy "AWS::Route53::TrafficPolicy"
        TrafficPolicyInstance "AWS::Route53::TrafficPolicyInstance";
    /// Resource types of `AWS::Route53GlobalResolver`.
    route53globalresolver:
        AccessSource "AWS::Route53GlobalResolver::AccessSource"
        AccessToken "AWS::Route53GlobalResolver::AccessToken"
        DnsView "AWS::Route53GlobalResolver::DnsView"
        FirewallDomainList "AWS::Route53GlobalResolver::FirewallDomainList"
        FirewallRule "AWS::Route53GlobalResolver::FirewallRule"
        GlobalResolver "AWS::Route53GlobalResolver::GlobalResolver"
        HostedZoneAssociation "AWS::Route53GlobalResolver::HostedZoneAssociation";
    /// Resource types of `AWS::Route53Profiles`.
    route53profiles:
        Profile "AWS::Route53Profiles::Profile"
        ProfileAssociation "AWS::Route53Profiles::ProfileAssociation"
        ProfileResourceAssociation "AWS::Route53Profiles::ProfileResourceAssociation";
    /// Resource types of `AWS::Route53RecoveryControl`.
    route53recoverycontrol:
        Cluster "AWS::Route53RecoveryControl::Cluster"
        ControlPanel "AWS::Route53RecoveryControl::ControlPanel"
        RoutingControl "AWS::Route53RecoveryControl::RoutingControl"
        SafetyRule "AWS::Route53RecoveryControl::SafetyRule";
    /// Resource types of `AWS::Route53RecoveryReadiness`.
    route53recoveryreadiness:
        Cell "AWS::Route53RecoveryReadiness::Cell"
        ReadinessCheck "AWS::Route53RecoveryReadiness::ReadinessCheck"
        RecoveryGroup "AWS::Route53RecoveryReadiness::RecoveryGroup"
        ResourceSet "AWS::Route53RecoveryReadiness::ResourceSet";
    /// Resource types of `AWS::Route53Resolver`.
    route53resolver:
        FirewallDomainList "AWS::Route53Resolver::FirewallDomainList"
        FirewallRuleGroup "AWS::Route53Resolver::FirewallRuleGroup"
        FirewallRuleGroupAssociation "AWS::Route53Resolver::FirewallRuleGroupAssociation"
        OutpostResolver "AWS::Route53Resolver::OutpostResolver"
        ResolverConfig "AWS::Route53Resolver::ResolverConfig"
        ResolverDNSSECConfig "AWS::Route53Resolver::ResolverDNSSECConfig"
        ResolverEndpoint "AWS::Route53Resolver::ResolverEndpoint"
        ResolverQueryLoggingConfig "AWS::Route53Resolver::ResolverQueryLoggingConfig"
        ResolverQueryLoggingConfigAssociation "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation"
        ResolverRule "AWS::Route53Resolver::ResolverRule"
        ResolverRuleAssociation "AWS::Route53Resolver::ResolverRuleAssociation";
    /// Resource types of `AWS::RTBFabric`.
    rtbfabric:
        InboundExternalLink "AWS::RTBFabric::InboundExternalLink"
        Link "AWS::RTBFabric::Link"
        LinkRoutingRule "AWS::RTBFabric::LinkRoutingRule"
        OutboundExternalLink "AWS::RTBFabric::OutboundExternalLink"
        RequesterGateway "AWS::RTBFabric::RequesterGateway"
        ResponderGateway "AWS::RTBFabric::ResponderGateway";
    /// Resource types of `AWS::RUM`.
    rum:
        AppMonitor "AWS::RUM::AppMonitor";
    /// Resource types of `AWS::S3`.
    s3:
        AccessGrant "AWS::S3::AccessGrant"
        AccessGrantsInstance "AWS::S3::AccessGrantsInstance"
        AccessGrantsLocation "AWS::S3::AccessGrantsLocation"
        AccessPoint "AWS::S3::AccessPoint"
        Bucket "AWS::S3::Bucket"
        BucketPolicy "AWS::S3::BucketPolicy"
        MultiRegionAccessPoint "AWS::S3::MultiRegionAccessPoint"
        MultiRegionAccessPointPolicy "AWS::S3::MultiRegionAccessPointPolicy"
        StorageLens "AWS::S3::StorageLens"
        StorageLensGroup "AWS::S3::StorageLensGroup";
    /// Resource types of `AWS::S3Express`.
    s3express:
        AccessPoint "AWS::S3Express::AccessPoint"
        BucketPolicy "AWS::S3Express::BucketPolicy"
        DirectoryBucket "AWS::S3Express::DirectoryBucket";
    /// Resource types of `AWS::S3Files`.
    s3files:
        AccessPoint "AWS::S3Files::AccessPoint"
        FileSystem "AWS::S3Files::FileSystem"
        FileSystemPolicy "AWS::S3Files::FileSystemPolicy"
        MountTarget "AWS::S3Files::MountTarget";
    /// Resource types of `AWS::S3ObjectLambda`.
    s3objectlambda:
        AccessPoint "AWS::S3ObjectLambda::AccessPoint"
        AccessPointPolicy "AWS::S3ObjectLambda::AccessPointPolicy";
    /// Resource types of `AWS::S3Outposts`.
    s3outposts:
        AccessPoint "AWS::S3Outposts::AccessPoint"
        Bucket "AWS::S3Outposts::Bucket"
        BucketPolicy "AWS::S3Outposts::BucketPolicy"
        Endpoint "AWS::S3Outposts::Endpoint";
    /// Resource types of `AWS::S3Tables`.
    s3tables:
        Namespace "AWS::S3Tables::Namespace"
        Table "AWS::S3Tables::Table"
        TableBucket "AWS::S3Tables::TableBucket"
        TableBucketPolicy "AWS::S3Tables::TableBucketPolicy"
        TablePolicy "AWS::S3Tables::TablePolicy";
    /// Resource types of `AWS::S3Vectors`.
    s3vectors:
        Index "AWS::S3Vectors::Index"
        VectorBucket "AWS::S3Vectors::VectorBucket"
        VectorBucketPolicy "AWS::S3Vectors::VectorBucketPolicy";
    /// Resource types of `AWS::SageMaker`.
    sagemaker:
        AIWorkloadConfig "AWS::SageMaker::AIWorkloadConfig"
        Action "AWS::SageMaker::Action"
        Algorithm "AWS::SageMaker::Algorithm"
        App "AWS::SageMaker::App"
        AppImageConfig "AWS::SageMaker::AppImageConfig"
        Artifact "AWS::SageMaker::Artifact"
        Cluster "AWS::SageMaker::Cluster"
        ClusterSchedulerConfig "AWS::SageMaker::ClusterSchedulerConfig"
        CodeRepository "AWS::SageMaker::CodeRepository"
        ComputeQuota "AWS::SageMaker::ComputeQuota"
        Context "AWS::SageMaker::Context"
        DataQualityJobDefinition "AWS::SageMaker::DataQualityJobDefinition"
        Device "AWS::SageMaker::Device"
        DeviceFleet "AWS::SageMaker::DeviceFleet"
        Domain "AWS::SageMaker::Domain"
        Endpoint "AWS::SageMaker::Endpoint"
        EndpointConfig "AWS::SageMaker::EndpointConfig"
        Experiment "AWS::SageMaker::Experiment"
        ExperimentTrialComponent "AWS::SageMaker::ExperimentTrialComponent"
        FeatureGroup "AWS::SageMaker::FeatureGroup"
        Hub "AWS::SageMaker::Hub"
        HumanTaskUi "AWS::SageMaker::HumanTaskUi"
        Image "AWS::SageMaker::Image"
        ImageVersion "AWS::SageMaker::ImageVersion"
        InferenceComponent "AWS::SageMaker::InferenceComponent"
        InferenceExperiment "AWS::SageMaker::InferenceExperiment"
        MlflowApp "AWS::SageMaker::MlflowApp"
        MlflowTrackingServer "AWS::SageMaker::MlflowTrackingServer"
        Model "AWS::SageMaker::Model"
        ModelBiasJobDefinition "AWS::SageMaker::ModelBiasJobDefinition"
        ModelCard "AWS::SageMaker::ModelCard"
        ModelExplainabilityJobDefinition "AWS::SageMaker::ModelExplainabilityJobDefinition"
        ModelPackage "AWS::SageMaker::ModelPackage"
        ModelPackageGroup "AWS::SageMaker::ModelPackageGroup"
        ModelQualityJobDefinition "AWS::SageMaker::ModelQualityJobDefinition"
        MonitoringSchedule "AWS::SageMaker::MonitoringSchedule"
        NotebookInstance "AWS::SageMaker::NotebookInstance"
        NotebookInstanceLifecycleConfig "AWS::SageMaker::NotebookInstanceLifecycleConfig"
        PartnerApp "AWS::SageMaker::PartnerApp"
        Pipeline "AWS::SageMaker::Pipeline"
        ProcessingJob "AWS::SageMaker::ProcessingJob"
        Project "AWS::SageMaker::Project"
        Space "AWS::SageMaker::Space"
        StudioLifecycleConfig "AWS::SageMaker::StudioLifecycleConfig"
        TrialComponent "AWS::SageMaker::TrialComponent"
        UserProfile "AWS::SageMaker::UserProfile"
        Workforce "AWS::SageMaker::Workforce"
        Workteam "AWS::SageMaker::Workteam";
    /// Resource types of `AWS::Scheduler`.
    scheduler:
        Schedule "AWS::Scheduler::Schedule"
        ScheduleGroup "AWS::Scheduler::ScheduleGroup";
    /// Resource types of `AWS::SCN`.
    scn:
        DataIntegrationFlow "AWS::SCN::DataIntegrationFlow"
        Dataset "AWS::SCN::Dataset"
        Instance "AWS::SCN::Instance"
        Namespace "AWS::SCN::Namespace";
    /// Resource types of `AWS::SDB`.
    sdb:
        Domain "AWS::SDB::Domain";
    /// Resource types of `AMZN::SDC`.
    sdc:
        Deployment "AMZN::SDC::Deployment";
    /// Resource types of `AWS::SecretsManager`.
    secretsmanager:
        ResourcePolicy "AWS::SecretsManager::ResourcePolicy"
        RotationSchedule "AWS::SecretsManager::RotationSchedule"
        Secret "AWS::SecretsManager::Secret"
        SecretTargetAttachment "AWS::SecretsManager::SecretTargetAttachment";
    /// Resource types of `AWS::SecurityAgent`.
    securityagent:
        AgentSpace "AWS::SecurityAgent::AgentSpace"
        Application "AWS::SecurityAgent::Application"
        Artifact "AWS::SecurityAgent::Artifact"
        Integration "AWS::SecurityAgent::Integration"
        Pentest "AWS::SecurityAgent::Pentest"
        SecurityRequirementPack "AWS::SecurityAgent::SecurityRequirementPack"
        TargetDomain "AWS::SecurityAgent::TargetDomain";
    /// Resource types of `AWS::SecurityHub`.
    securityhub:
        ActionTarget "AWS::SecurityHub::ActionTarget"
        AggregatorV2 "AWS::SecurityHub::AggregatorV2"
        AutomationRule "AWS::SecurityHub::AutomationRule"
        AutomationRuleV2 "AWS::SecurityHub::AutomationRuleV2"
        ConfigurationPolicy "AWS::SecurityHub::ConfigurationPolicy"
        Connector "AWS::SecurityHub::Connector"
        ConnectorV2 "AWS::SecurityHub::ConnectorV2"
        DelegatedAdmin "AWS::SecurityHub::DelegatedAdmin"
        FindingAggregator "AWS::SecurityHub::FindingAggregator"
        Hub "AWS::SecurityHub::Hub"
        HubV2 "AWS::SecurityHub::HubV2"
        Insight "AWS::SecurityHub::Insight"
        OrganizationConfiguration "AWS::SecurityHub::OrganizationConfiguration"
        PolicyAssociation "AWS::SecurityHub::PolicyAssociation"
        ProductSubscription "AWS::SecurityHub::ProductSubscription"
        SecurityControl "AWS::SecurityHub::SecurityControl"
        Standard "AWS::SecurityHub::Standard";
    /// Resource types of `AWS::SecurityLake`.
    securitylake:
        AwsLogSource "AWS::SecurityLake::AwsLogSource"
        DataLake "AWS::SecurityLake::DataLake"
        Subscriber "AWS::SecurityLake::Subscriber"
        SubscriberNotification "AWS::SecurityLake::SubscriberNotification";
    /// Resource types of `AWS::Serverless`.
    serverless:
        Api "AWS::Serverless::Api"
        Application "AWS::Serverless::Application"
        CapacityProvider "AWS::Serverless::CapacityProvider"
        Connector "AWS::Serverless::Connector"
        Function "AWS::Serverless::Function"
        GraphQLApi "AWS::Serverless::GraphQLApi"
        HttpApi "AWS::Serverless::HttpApi"
        LayerVersion "AWS::Serverless::LayerVersion"
        MicrovmImage "AWS::Serverless::MicrovmImage"
        NetworkConnector "AWS::Serverless::NetworkConnector"
        SimpleTable "AWS::Serverless::SimpleTable"
        StateMachine "AWS::Serverless::StateMachine"
        WebFunction "AWS::Serverless::WebFunction"
        WebSocketApi "AWS::Serverless::WebSocketApi";
    /// Resource types of `AWS::ServerlessRepo`.
    serverlessrepo:
        Application "AWS::ServerlessRepo::Application";
    /// Resource types of `AWS::ServiceCatalog`.
    servicecatalog:
        AcceptedPortfolioShare "AWS::ServiceCatalog::AcceptedPortfolioShare"
        CloudFormationProduct "AWS::ServiceCatalog::CloudFormationProduct"
        CloudFormationProvisionedProduct "AWS::ServiceCatalog::CloudFormationProvisionedProduct"
        LaunchNotificationConstraint "AWS::ServiceCatalog::LaunchNotificationConstraint"
        LaunchRoleConstraint "AWS::ServiceCatalog::LaunchRoleConstraint"
        LaunchTemplateConstraint "AWS::ServiceCatalog::LaunchTemplateConstraint"
        Portfolio "AWS::ServiceCatalog::Portfolio"
        PortfolioPrincipalAssociation "AWS::ServiceCatalog::PortfolioPrincipalAssociation"
        PortfolioProductAssociation "AWS::ServiceCatalog::PortfolioProductAssociation"
        PortfolioShare "AWS::ServiceCatalog::PortfolioShare"
        ResourceUpdateConstraint "AWS::ServiceCatalog::ResourceUpdateConstraint"
        ServiceAction "AWS::ServiceCatalog::ServiceAction"
        ServiceActionAssociation "AWS::ServiceCatalog::ServiceActionAssociation"
        StackSetConstraint "AWS::ServiceCatalog::StackSetConstraint"
        TagOption "AWS::ServiceCatalog::TagOption"
        TagOptionAssociation "AWS::ServiceCatalog::TagOptionAssociation";
    /// Resource types of `AWS::ServiceCatalogAppRegistry`.
    servicecatalogappregistry:
        Application "AWS::ServiceCatalogAppRegistry::Application"
        AttributeGroup "AWS::ServiceCatalogAppRegistry::AttributeGroup"
        AttributeGroupAssociation "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation"
        ResourceAssociation "AWS::ServiceCatalogAppRegistry::ResourceAssociation";
    /// Resource types of `AWS::ServiceDiscovery`.
    servicediscovery:
        HttpNamespace "AWS::ServiceDiscovery::HttpNamespace"
        Instance "AWS::ServiceDiscovery::Instance"
        PrivateDnsNamespace "AWS::ServiceDiscovery::PrivateDnsNamespace"
        PublicDnsNamespace "AWS::ServiceDiscovery::PublicDnsNamespace"
        Service "AWS::ServiceDiscovery::Service";
    /// Resource types of `AWS::SES`.
    ses:
        ConfigurationSet "AWS::SES::ConfigurationSet"
        ConfigurationSetEventDestination "AWS::SES::ConfigurationSetEventDestination"
        ContactList "AWS::SES::ContactList"
        CustomVerificationEmailTemplate "AWS::SES::CustomVerificationEmailTemplate"
        DedicatedIpPool "AWS::SES::DedicatedIpPool"
        EmailIdentity "AWS::SES::EmailIdentity"
        EmailIdentityCertificate "AWS::SES::EmailIdentityCertificate"
        MailManagerAddonInstance "AWS::SES::MailManagerAddonInstance"
        MailManagerAddonSubscription "AWS::SES::MailManagerAddonSubscription"
        MailManagerAddressList "AWS::SES::MailManagerAddressList"
        MailManagerArchive "AWS::SES::MailManagerArchive"
        MailManagerIngressPoint "AWS::SES::MailManagerIngressPoint"
        MailManagerRelay "AWS::SES::MailManagerRelay"
        MailManagerRuleSet "AWS::SES::MailManagerRuleSet"
        MailManagerTrafficPolicy "AWS::SES::MailManagerTrafficPolicy"
        MultiRegionEndpoint "AWS::SES::MultiRegionEndpoint"
        ReceiptFilter "AWS::SES::ReceiptFilter"
        ReceiptRule "AWS::SES::ReceiptRule"
        ReceiptRuleSet "AWS::SES::ReceiptRuleSet"
        Template "AWS::SES::Template"
        Tenant "AWS::SES::Tenant"
        VdmAttributes "AWS::SES::VdmAttributes";
    /// Resource types of `AWS::Shield`.
    shield:
        DRTAccess "AWS::Shield::DRTAccess"
        ProactiveEngagement "AWS::Shield::ProactiveEngagement"
        Protection "AWS::Shield::Protection"
        ProtectionGroup "AWS::Shield::ProtectionGroup";
    /// Resource types of `AWS::Signer`.
    signer:
        ProfilePermission "AWS::Signer::ProfilePermission"
        SigningProfile "AWS::Signer::SigningProfile";
    /// Resource types of `AWS::SimSpaceWeaver`.
    simspaceweaver:
        Simulation "AWS::SimSpaceWeaver::Simulation";
    /// Resource types of `AWS::SMSVOICE`.
    smsvoice:
        ConfigurationSet "AWS::SMSVOICE::ConfigurationSet"
        NotifyConfiguration "AWS::SMSVOICE::NotifyConfiguration"
        OptOutList "AWS::SMSVOICE::OptOutList"
        PhoneNumber "AWS::SMSVOICE::PhoneNumber"
        Pool "AWS::SMSVOICE::Pool"
        ProtectConfiguration "AWS::SMSVOICE::ProtectConfiguration"
        RcsAgent "AWS::SMSVOICE::RcsAgent"
        Registration "AWS::SMSVOICE::Registration"
        RegistrationAttachment "AWS::SMSVOICE::RegistrationAttachment"
        ResourcePolicy "AWS::SMSVOICE::ResourcePolicy"
        SenderId "AWS::SMSVOICE::SenderId"
        VerifiedDestinationNumber "AWS::SMSVOICE::VerifiedDestinationNumber";
    /// Resource types of `AWS::SNS`.
    sns:
        Subscription "AWS::SNS::Subscription"
        Topic "AWS::SNS::Topic"
        TopicInlinePolicy "AWS::SNS::TopicInlinePolicy"
        TopicPolicy "AWS::SNS::TopicPolicy";
    /// Resource types of `AWS::SQS`.
    sqs:
        Queue "AWS::SQS::Queue"
        QueueInlinePolicy "AWS::SQS::QueueInlinePolicy"
        QueuePolicy "AWS::SQS::QueuePolicy";
    /// Resource types of `AWS::SSM`.
    ssm:
        Association "AWS::SSM::Association"
        CloudConnector "AWS::SSM::CloudConnector"
        Document "AWS::SSM::Document"
        MaintenanceWindow "AWS::SSM::MaintenanceWindow"
        MaintenanceWindowTarget "AWS::SSM::MaintenanceWindowTarget"
        MaintenanceWindowTask "AWS::SSM::MaintenanceWindowTask"
        OpsItem "AWS::SSM::OpsItem"
        Parameter "AWS::SSM::Parameter"
        PatchBaseline "AWS::SSM::PatchBaseline"
        ResourceDataSync "AWS::SSM::ResourceDataSync"
        ResourcePolicy "AWS::SSM::ResourcePolicy"
        ServiceSetting "AWS::SSM::ServiceSetting";
    /// Resource types of `AWS::SSMContacts`.
    ssmcontacts:
        Contact "AWS::SSMContacts::Contact"
        ContactChannel "AWS::SSMContacts::ContactChannel"
        Plan "AWS::SSMContacts::Plan"
        Rotation "AWS::SSMContacts::Rotation";
    /// Resource types of `AWS::SSMGuiConnect`.
    ssmguiconnect:
        Preferences "AWS::SSMGuiConnect::Preferences";
    /// Resource types of `AWS::SSMIncidents`.
    ssmincidents:
        ReplicationSet "AWS::SSMIncidents::ReplicationSet"
        ResponsePlan "AWS::SSMIncidents::ResponsePlan";
    /// Resource types of `AWS::SSMQuickSetup`.
    ssmquicksetup:
        ConfigurationManager "AWS::SSMQuickSetup::ConfigurationManager"
        LifecycleAutomation "AWS::SSMQuickSetup::LifecycleAutomation";
    /// Resource types of `AWS::SSO`.
    sso:
        Application "AWS::SSO::Application"
        ApplicationAssignment "AWS::SSO::ApplicationAssignment"
        Assignment "AWS::SSO::Assignment"
        Instance "AWS::SSO::Instance"
        InstanceAccessControlAttributeConfiguration "AWS::SSO::InstanceAccessControlAttributeConfiguration"
        PermissionSet "AWS::SSO::PermissionSet";
    /// Resource types of `AWS::StepFunctions`.
    stepfunctions:
        Activity "AWS::StepFunctions::Activity"
        StateMachine "AWS::StepFunctions::StateMachine"
        StateMachineAlias "AWS::StepFunctions::StateMachineAlias"
        StateMachineVersion "AWS::StepFunctions::StateMachineVersion";
    /// Resource types of `AWS::StorageGateway`.
    storagegateway:
        NFSFileShare "AWS::StorageGateway::NFSFileShare"
        SMBFileShare "AWS::StorageGateway::SMBFileShare"
        Tape "AWS::StorageGateway::Tape"
        TapePool "AWS::StorageGateway::TapePool"
        Volume "AWS::StorageGateway::Volume";
    /// Resource types of `AWS::SupportApp`.
    supportapp:
        AccountAlias "AWS::SupportApp::AccountAlias"
        SlackChannelConfiguration "AWS::SupportApp::SlackChannelConfiguration"
        SlackWorkspaceConfiguration "AWS::SupportApp::SlackWorkspaceConfiguration";
    /// Resource types of `AWS::SupportAuthZ`.
    supportauthz:
        SupportPermit "AWS::SupportAuthZ::SupportPermit";
    /// Resource types of `AWS::Synthetics`.
    synthetics:
        Canary "AWS::Synthetics::Canary"
        Group "AWS::Synthetics::Group";
    /// Resource types of `AWS::SystemsManagerSAP`.
    systemsmanagersap:
        Application "AWS::SystemsManagerSAP::Application";
    /// Resource types of `AWS::Textract`.
    textract:
        Adapter "AWS::Textract::Adapter";
    /// Resource types of `AWS::Timestream`.
    timestream:
        Database "AWS::Timestream::Database"
        InfluxDBBackup "AWS::Timestream::InfluxDBBackup"
        InfluxDBCluster "AWS::Timestream::InfluxDBCluster"
        InfluxDBInstance "AWS::Timestream::InfluxDBInstance"
        ScheduledQuery "AWS::Timestream::ScheduledQuery"
        Table "AWS::Timestream::Table";
    /// Resource types of `AWS::Transcribe`.
    transcribe:
        CallAnalyticsCategory "AWS::Transcribe::CallAnalyticsCategory"
        MedicalVocabulary "AWS::Transcribe::MedicalVocabulary"
        Vocabulary "AWS::Transcribe::Vocabulary"
        VocabularyFilter "AWS::Transcribe::VocabularyFilter";
    /// Resource types of `AWS::Transfer`.
    transfer:
        Agreement "AWS::Transfer::Agreement"
        Certificate "AWS::Transfer::Certificate"
        Connector "AWS::Transfer::Connector"
        HostKey "AWS::Transfer::HostKey"
        Profile "AWS::Transfer::Profile"
        Server "AWS::Transfer::Server"
        User "AWS::Transfer::User"
        WebApp "AWS::Transfer::WebApp"
        Workflow "AWS::Transfer::Workflow";
    /// Resource types of `AWS::Translate`.
    translate:
        ParallelData "AWS::Translate::ParallelData"
        Terminology "AWS::Translate::Terminology";
    /// Resource types of `AWS::UXC`.
    uxc:
        AccountCustomization "AWS::UXC::AccountCustomization";
    /// Resource types of `AWS::VerifiedPermissions`.
    verifiedpermissions:
        IdentitySource "AWS::VerifiedPermissions::IdentitySource"
        Policy "AWS::VerifiedPermissions::Policy"
        PolicyStore "AWS::VerifiedPermissions::PolicyStore"
        PolicyStoreAlias "AWS::VerifiedPermissions::PolicyStoreAlias"
        PolicyTemplate "AWS::VerifiedPermissions::PolicyTemplate";
    /// Resource types of `AWS::VoiceID`.
    voiceid:
        Domain "AWS::VoiceID::Domain";
    /// Resource types of `AWS::VpcLattice`.
    vpclattice:
        AccessLogSubscription "AWS::VpcLattice::AccessLogSubscription"
        AuthPolicy "AWS::VpcLattice::AuthPolicy"
        DomainVerification "AWS::VpcLattice::DomainVerification"
        Listener "AWS::VpcLattice::Listener"
        ResourceConfiguration "AWS::VpcLattice::ResourceConfiguration"
        ResourceGateway "AWS::VpcLattice::ResourceGateway"
        ResourcePolicy "AWS::VpcLattice::ResourcePolicy"
        Rule "AWS::VpcLattice::Rule"
        Service "AWS::VpcLattice::Service"
        ServiceNetwork "AWS::VpcLattice::ServiceNetwork"
        ServiceNetworkResourceAssociation "AWS::VpcLattice::ServiceNetworkResourceAssociation"
        ServiceNetworkServiceAssociation "AWS::VpcLattice::ServiceNetworkServiceAssociation"
        ServiceNetworkVpcAssociation "AWS::VpcLattice::ServiceNetworkVpcAssociation"
        TargetGroup "AWS::VpcLattice::TargetGroup";
    /// Resource types of `AWS::WAF`.
    waf:
        ByteMatchSet "AWS::WAF::ByteMatchSet"
        IPSet "AWS::WAF::IPSet"
        Rule "AWS::WAF::Rule"
        SizeConstraintSet "AWS::WAF::SizeConstraintSet"
        SqlInjectionMatchSet "AWS::WAF::SqlInjectionMatchSet"
        WebACL "AWS::WAF::WebACL"
        XssMatchSet "AWS::WAF::XssMatchSet";
    /// Resource types of `AWS::WAFRegional`.
    wafregional:
        ByteMatchSet "AWS::WAFRegional::ByteMatchSet"
        GeoMatchSet "AWS::WAFRegional::GeoMatchSet"
        IPSet "AWS::WAFRegional::IPSet"
        RateBasedRule "AWS::WAFRegional::RateBasedRule"
        RegexPatternSet "AWS::WAFRegional::RegexPatternSet"
        Rule "AWS::WAFRegional::Rule"
        SizeConstraintSet "AWS::WAFRegional::SizeConstraintSet"
        SqlInjectionMatchSet "AWS::WAFRegional::SqlInjectionMatchSet"
        WebACL "AWS::WAFRegional::WebACL"
        WebACLAssociation "AWS::WAFRegional::WebACLAssociation"
        XssMatchSet "AWS::WAFRegional::XssMatchSet";
    /// Resource types of `AWS::WAFv2`.
    wafv2:
        IPSet "AWS::WAFv2::IPSet"
        LoggingConfiguration "AWS::WAFv2::LoggingConfiguration"
        RegexPatternSet "AWS::WAFv2::RegexPatternSet"
        RuleGroup "AWS::WAFv2::RuleGroup"
        WebACL "AWS::WAFv2::WebACL"
        WebACLAssociation "AWS::WAFv2::WebACLAssociation";
    /// Resource types of `AWS::WellArchitected`.
    wellarchitected:
        AgentContext "AWS::WellArchitected::AgentContext"
        AgentGoal "AWS::WellArchitected::AgentGoal"
        AgentProfile "AWS::WellArchitected::AgentProfile"
        Lens "AWS::WellArchitected::Lens"
        Profile "AWS::WellArchitected::Profile"
        ReviewTemplate "AWS::WellArchitected::ReviewTemplate"
        Workload "AWS::WellArchitected::Workload";
    /// Resource types of `AWS::Wickr`.
    wickr:
        Network "AWS::Wickr::Network";
    /// Resource types of `AWS::Wisdom`.
    wisdom:
        AIAgent "AWS::Wisdom::AIAgent"
        AIAgentVersion "AWS::Wisdom::AIAgentVersion"
        AIGuardrail "AWS::Wisdom::AIGuardrail"
        AIGuardrailVersion "AWS::Wisdom::AIGuardrailVersion"
        AIPrompt "AWS::Wisdom::AIPrompt"
        AIPromptVersion "AWS::Wisdom::AIPromptVersion"
        Assistant "AWS::Wisdom::Assistant"
        AssistantAssociation "AWS::Wisdom::AssistantAssociation"
        Content "AWS::Wisdom::Content"
        ContentAssociation "AWS::Wisdom::ContentAssociation"
        KnowledgeBase "AWS::Wisdom::KnowledgeBase"
        MessageTemplate "AWS::Wisdom::MessageTemplate"
        MessageTemplateVersion "AWS::Wisdom::MessageTemplateVersion"
        QuickResponse "AWS::Wisdom::QuickResponse";
    /// Resource types of `AWS::WorkSpaces`.
    workspaces:
        ConnectionAlias "AWS::WorkSpaces::ConnectionAlias"
        Directory "AWS::WorkSpaces::Directory"
        Workspace "AWS::WorkSpaces::Workspace"
        WorkspaceIpGroup "AWS::WorkSpaces::WorkspaceIpGroup"
        WorkspacesPool "AWS::WorkSpaces::WorkspacesPool";
    /// Resource types of `AWS::WorkspacesInstances`.
    workspacesinstances:
        Volume "AWS::WorkspacesInstances::Volume"
        VolumeAssociation "AWS::WorkspacesInstances::VolumeAssociation"
        WorkspaceInstance "AWS::WorkspacesInstances::WorkspaceInstance";
    /// Resource types of `AWS::WorkSpacesThinClient`.
    workspacesthinclient:
        Environment "AWS::WorkSpacesThinClient::Environment";
    /// Resource types of `AWS::WorkSpacesWeb`.
    workspacesweb:
        BrowserSettings "AWS::WorkSpacesWeb::BrowserSettings"
        DataProtectionSettings "AWS::WorkSpacesWeb::DataProtectionSettings"
        IdentityProvider "AWS::WorkSpacesWeb::IdentityProvider"
        IpAccessSettings "AWS::WorkSpacesWeb::IpAccessSettings"
        NetworkSettings "AWS::WorkSpacesWeb::NetworkSettings"
        Portal "AWS::WorkSpacesWeb::Portal"
        SessionLogger "AWS::WorkSpacesWeb::SessionLogger"
        TrustStore "AWS::WorkSpacesWeb::TrustStore"
        UserAccessLoggingSettings "AWS::WorkSpacesWeb::UserAccessLoggingSettings"
        UserSettings "AWS::WorkSpacesWeb::UserSettings";
    /// Resource types of `AWS::XRay`.
    xray:
        Group "AWS::XRay::Group"
        ResourcePolicy "AWS::XRay::ResourcePolicy"
        SamplingRule "AWS::XRay::SamplingRule"
        TransactionSearchConfig "AWS::XRay::TransactionSearchConfig";
}

//! Real templates, written as `stack!` and built back: what CloudFormation can say, the language says.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use infrastruct_tests::equivalence::{canonical, differences};
use infrastruct_tests::generated::Generated;
use infrastruct_tests::{translation, workspace};
use serde_json::{Value, json};

/// Templates that have each of the forms below at least once.
const TEMPLATES: &[&str] = &[
    "good/sam__application_with_intrinsics.json",
    "good/sam__cognito_user_pool_with_new_property_and_cognito_event.json",
    "good/sam__definition_body_intrinsics_support.json",
    "good/sam__function_with_capacity_provider_and_autopublish.json",
    "good/sam__function_with_conditional_iam_role_else.json",
    "good/sam__graphqlapi_visibility_owner_contract.json",
    "good/samples__AWSSupplyChain__SapPrivateLink__SapPrivateLink.yaml",
    "good/samples__AppRunner__AppRunnerServiceFromECR.json",
    "good/samples__AutoScaling__AutoScalingMultiAZWithNotifications.json",
    "good/samples__CloudFormation__MacrosExamples__StringFunctions__string_example.json",
    "good/samples__DMS__DMSAuroraToS3FullLoadAndOngoingReplication.yaml",
    "good/samples__DataFirehose__DataFirehoseDeliveryStream.yaml",
    "good/samples__DataPipeline__DataPipeline-StringValue.json",
    "good/samples__DirectoryService__DirectoryServiceSimpleAD.json",
    "good/samples__ECS__EC2LaunchType__services__public-service.json",
    "good/samples__EFS__EFSAccessPoint.yaml",
    "good/samples__EFS__efs_with_automount_to_ec2.json",
    "good/samples__EKS__template.json",
    "good/samples__EMR__EMRCLusterGangliaWithSparkOrS3backedHbase.json",
    "good/samples__RDS__RDS_MySQL_With_Read_Replica.json",
    "good/samples__SQS__SQSStandardQueue.json",
    "good/samples__Solutions__CloudFormationEndpointSignals__cfn-endpoint-creationpolicy-no-igw.yaml",
    "good/samples__Solutions__DirectoryADClients__DIRECTORY-AD-CLIENTS.json",
    "good/samples__Solutions__VPCFlowLogs__templates__VPCFlowLogsS3.cfn.json",
    "aws-cloudformation/nested-stacks-refs3",
    "aws-codebuild/ecr.lit",
    "aws-codepipeline-actions/pipeline-code-build-multiple-inputs-outputs",
    "aws-dynamodb/autoscaling.lit",
    "aws-elasticloadbalancingv2/alb.dualstack",
    "aws-eventbridge-sqs/evtsqs-custom-target",
    "aws-events-targets/job-definition-events",
    "aws-events-targets/kinesis-stream",
    "aws-route53-targets/cloudfront-alias-target",
    "aws-servicediscovery/service-with-cname-record.lit",
    "aws-ssm/parameter.lit",
    "aws-stepfunctions-tasks/start-job-run",
    "aws-synthetics/canary",
];

/// What the language has beside resources and their properties.
const FORMS: &[&str] = &[
    "#[condition(",
    "#[creation_policy(",
    "#[deletion_policy(",
    "#[depends_on(",
    "#[logical_id(",
    "#[metadata(",
    "#[update_policy(",
    "#[update_replace_policy(",
    ".condition(&",
    ".description(",
    ".export(",
    ".logical_id(",
    ".metadata(",
    ".no_echo(",
    ".output(",
    ".transform(",
    "Condition::contains(",
    "Condition::each_member_equals(",
    "Condition::equals(",
    "Condition::not(&Condition::equals(",
    "Condition::or(",
    "Mapping::new(",
    "Output::new(",
    "Parameter::<Id<",
    "Parameter::<List<Id<",
    "Parameter::<Name<",
    "Parameter::boolean(",
    "Parameter::integer(",
    "Parameter::list_of_type(",
    "Parameter::of_type(",
    "Parameter::text(",
    "Parameter::texts(",
    "ParameterRule::new(",
    "availability_zones(",
    "availability_zones_of(",
    "base64(",
    "cidr(",
    "custom::",
    "find_in_map(",
    "if_(&",
    "import_value(",
    "join(",
    "json!(",
    "pseudo::no_value(",
    "select(",
    "split(",
    "sub!(",
    "transform(",
    "value(",
    "value_of(",
];

/// All templates of the corpora, by name.
fn corpora() -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    for corpus in ["corpus", "snapshots"] {
        let file = workspace::root().join(format!("spec/tests/{corpus}/templates.jsonl"));
        for line in fs::read_to_string(file).expect("a corpus").lines() {
            let mut line: Value = serde_json::from_str(line).expect("a line of JSON");
            let name = line["file"].as_str().expect("a name").to_owned();
            found.insert(name, line["template"].take());
        }
    }
    found
}

#[test]
fn a_template_is_built_back() {
    let corpora = corpora();
    let mut script = String::from(IMPORTS);
    let mut calls = String::new();
    for (at, name) in TEMPLATES.iter().enumerate() {
        let template = corpora.get(*name).unwrap_or_else(|| panic!("no {name}"));
        let stack = translation::program("Stack", template);
        let stack = stack.unwrap_or_else(|| panic!("{name} is not translated"));
        let _ = writeln!(
            script,
            "\n// {name}\nfn stack{at}() -> App {{\n    App::new().stack({stack})\n}}"
        );
        let _ = writeln!(calls, "    build(stack{at}(), \"{at}\");");
    }
    let _ = write!(script, "\nfn main() {{\n{calls}}}\n");
    let missing = FORMS.iter().filter(|form| !script.contains(**form));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&&str>::new());
    let generated = Generated::new("roundtrip", &script);
    let output = generated.build();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    for (at, name) in TEMPLATES.iter().enumerate() {
        let file = generated
            .directory()
            .join(format!("templates/{at}/Stack.template.json"));
        let built = fs::read_to_string(file).expect("the template was written");
        let built: Value = serde_json::from_str(&built).expect("a template is JSON");
        let found = differences(&canonical(&corpora[*name]), &canonical(&built));
        assert!(found.is_empty(), "{name}\n{}", found.join("\n"));
    }
}

const IMPORTS: &str = r#"
#![allow(unused_imports)]

use infrastruct::{
    App, Condition, Id, List, Mapping, Name, Number, Output, Parameter, ParameterRule, availability_zones, aws, base64, cidr,
    custom, find_in_map, if_, import_value, intrinsic, join, json, pseudo, select, split, stack, sub, value,
};

fn build(app: App, name: &str) {
    let directory = format!("{}/templates/{name}", env!("CARGO_MANIFEST_DIR"));
    infrastruct::synth(app, &directory).unwrap_or_else(|error| panic!("{error}"));
}
"#;

#[test]
fn what_differs_is_seen() {
    let one = json!({ "Resources": { "Queue": { "Type": "AWS::SQS::Queue", "Properties": { "DelaySeconds": 5 } } } });
    let same = json!({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Resources": { "Queue": { "Type": "AWS::SQS::Queue", "DependsOn": [], "Properties": { "DelaySeconds": "5" } } },
        "Outputs": {},
    });
    assert_eq!(canonical(&one), canonical(&same));
    let other = json!({ "Resources": { "Queue": { "Type": "AWS::SQS::Queue", "Properties": { "DelaySeconds": 6 } } } });
    assert_eq!(
        differences(&canonical(&one), &canonical(&other)),
        ["/Resources/Queue/Properties/DelaySeconds: \"5\" became \"6\""]
    );
    let texts = |value: Value| canonical(&json!({ "Outputs": { "Text": { "Value": value } } }));
    assert_eq!(
        texts(json!({ "Fn::Sub": ["${A.Arn}/${b}-${!c}", { "b": { "Ref": "B" } }] })),
        texts(
            json!({ "Fn::Join": ["", [{ "Fn::GetAtt": "A.Arn" }, "/", { "Fn::Join": ["-", [{ "Ref": "B" }, "${c}"]] }]] })
        )
    );
}

//! The log groups that the resources of a stack write to.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::aws::StackResource;
use crate::template::Template;

/// A log group, and the resource that writes to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LogGroup {
    /// Its name.
    pub(crate) name: String,
    /// The resource that writes to it, or that it is, by logical ID.
    pub(crate) logical_id: String,
}

/// Where resources log that name no group: `{id}` is the name of the resource, `{rest}` what comes after its first `/`,
/// `{Property}` a property, or each of a list of them.
const DEFAULTS: &[(&str, &str)] = &[
    (
        "AWS::ApiGateway::Stage",
        "API-Gateway-Execution-Logs_{RestApiId}/{id}",
    ),
    ("AWS::ApiGatewayV2::Stage", "/aws/apigateway/{ApiId}/{id}"),
    (
        "AWS::AppRunner::Service",
        "/aws/apprunner/{rest}/application",
    ),
    ("AWS::AppSync::GraphQLApi", "/aws/appsync/apis/{rest}"),
    ("AWS::CodeBuild::Project", "/aws/codebuild/{id}"),
    (
        "AWS::DocDB::DBCluster",
        "/aws/docdb/{id}/{EnableCloudwatchLogsExports}",
    ),
    ("AWS::EKS::Cluster", "/aws/eks/{id}/cluster"),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        "/aws/kinesisfirehose/{id}",
    ),
    ("AWS::Lambda::Function", "/aws/lambda/{id}"),
    ("AWS::Logs::LogGroup", "{id}"),
    (
        "AWS::Neptune::DBCluster",
        "/aws/neptune/{id}/{EnableCloudwatchLogsExports}",
    ),
    (
        "AWS::RDS::DBCluster",
        "/aws/rds/cluster/{id}/{EnableCloudwatchLogsExports}",
    ),
    (
        "AWS::RDS::DBInstance",
        "/aws/rds/instance/{id}/{EnableCloudwatchLogsExports}",
    ),
    (
        "AWS::SageMaker::Endpoint",
        "/aws/sagemaker/Endpoints/{rest}",
    ),
    ("AWS::Transfer::Server", "/aws/transfer/{rest}"),
];

/// The properties, at whatever depth, that name a group.
const NAMING: &[&str] = &[
    "awslogs-group",
    "CloudWatchLogsLogGroupArn",
    "DestinationArn",
    "GroupName",
    "LogGroup",
    "LogGroupArn",
    "LogGroupName",
];

/// The groups of a stack's resources, by the resources as they are deployed and the template that made them.
pub(crate) fn log_groups(resources: &[StackResource], template: &Template) -> Vec<LogGroup> {
    let deployed: BTreeMap<&str, &StackResource> = resources
        .iter()
        .map(|resource| (resource.logical_id.as_str(), resource))
        .collect();
    // Who writes to a group says more than the group itself.
    let mut writers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for resource in resources.iter().filter(|it| !it.physical_id.is_empty()) {
        let properties = template.resources.get(&resource.logical_id);
        let properties = properties.map(|it| Value::Object(it.properties.clone()));
        let properties = properties.unwrap_or_default();
        let is_group = resource.type_name == "AWS::Logs::LogGroup";
        let mut names = Vec::new();
        if !is_group {
            named(&properties, &deployed, &mut names);
        }
        if names.is_empty() {
            names = by_default(resource, &properties, &deployed);
        }
        for name in names {
            let ids = writers.entry(name).or_default();
            if is_group {
                ids.push(&resource.logical_id);
            } else {
                ids.insert(0, &resource.logical_id);
            }
        }
    }
    let group = |(name, ids): (String, Vec<&str>)| {
        // One that several write to is named by itself, which stands last.
        let several = ids.len() > 2;
        let id = if several { ids.last() } else { ids.first() };
        LogGroup {
            name,
            logical_id: (*id.unwrap_or(&"")).to_owned(),
        }
    };
    writers.into_iter().map(group).collect()
}

fn by_default(
    resource: &StackResource,
    properties: &Value,
    deployed: &BTreeMap<&str, &StackResource>,
) -> Vec<String> {
    let found = DEFAULTS
        .iter()
        .find(|(kind, _)| *kind == resource.type_name);
    let Some((_, pattern)) = found else {
        return Vec::new();
    };
    let id = &resource.physical_id;
    let rest = id.split_once('/').map_or(id.as_str(), |(_, rest)| rest);
    let pattern = pattern.replace("{id}", id).replace("{rest}", rest);
    let Some((before, after)) = pattern.split_once('{') else {
        return vec![pattern];
    };
    let Some((property, after)) = after.split_once('}') else {
        return Vec::new();
    };
    let values = match &properties[property] {
        Value::Array(items) => items.clone(),
        other => vec![other.clone()],
    };
    let values = values.iter().filter_map(|value| resolved(value, deployed));
    values
        .map(|value| format!("{before}{value}{after}"))
        .collect()
}

/// The groups that properties name.
fn named(value: &Value, deployed: &BTreeMap<&str, &StackResource>, names: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| named(item, deployed, names)),
        Value::Object(object) => {
            for (key, value) in object {
                let is_naming = NAMING.contains(&key.as_str());
                match resolved(value, deployed).filter(|_| is_naming) {
                    // A destination may be a stream or a bucket as well.
                    Some(name) if !name.starts_with("arn:") => names.push(name),
                    Some(_) => {}
                    None => named(value, deployed, names),
                }
            }
        }
        _ => {}
    }
}

/// A name that is written, or that of a resource of the stack.
fn resolved(value: &Value, deployed: &BTreeMap<&str, &StackResource>) -> Option<String> {
    let target = match value {
        Value::String(text) => return Some(bare(text)),
        Value::Object(object) if object.len() == 1 => {
            match (object.get("Ref"), object.get("Fn::GetAtt")) {
                (Some(Value::String(id)), _) => id.as_str(),
                (_, Some(Value::Array(items))) => items.first()?.as_str()?,
                (_, Some(Value::String(text))) => text.split('.').next()?,
                _ => return None,
            }
        }
        _ => return None,
    };
    let resource = deployed.get(target)?;
    Some(bare(&resource.physical_id))
}

/// The name in the ARN of a group; other texts are left.
fn bare(text: &str) -> String {
    match text.split_once(":log-group:") {
        Some((_, name)) => name.trim_end_matches(":*").to_owned(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{LogGroup, log_groups};
    use crate::aws::StackResource;
    use crate::template::Template;

    fn groups(template: &serde_json::Value, physical: &[(&str, &str)]) -> Vec<(String, String)> {
        let template = Template::read(&template.to_string()).unwrap();
        let resource = |(id, name): &(&str, &str)| StackResource {
            logical_id: (*id).to_owned(),
            physical_id: (*name).to_owned(),
            type_name: template.resources[*id].type_name.clone(),
            ..StackResource::default()
        };
        let resources: Vec<StackResource> = physical.iter().map(resource).collect();
        let found = log_groups(&resources, &template);
        let pair = |LogGroup { name, logical_id }| (name, logical_id);
        found.into_iter().map(pair).collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        let pair = |(name, id): &(&str, &str)| ((*name).to_owned(), (*id).to_owned());
        expected.iter().map(pair).collect()
    }

    #[test]
    fn a_function_logs_where_it_says_or_under_its_name() {
        let template = json!({"Resources": {
            "Plain": {"Type": "AWS::Lambda::Function", "Properties": {}},
            "Own": {"Type": "AWS::Lambda::Function", "Properties": {"LoggingConfig": {"LogGroup": {"Ref": "Group"}}}},
            "Group": {"Type": "AWS::Logs::LogGroup", "Properties": {}},
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {}},
        }});
        let physical = [
            ("Group", "stack-group"),
            ("Own", "own-1"),
            ("Plain", "plain-1"),
            ("Queue", "https://q"),
        ];
        assert_eq!(
            groups(&template, &physical),
            pairs(&[("/aws/lambda/plain-1", "Plain"), ("stack-group", "Own")])
        );
    }

    #[test]
    fn machines_stages_and_databases_are_found() {
        let template = json!({"Resources": {
            "Group": {"Type": "AWS::Logs::LogGroup"},
            "Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"LoggingConfiguration": {"Destinations": [
                {"CloudWatchLogsLogGroup": {"LogGroupArn": {"Fn::GetAtt": ["Group", "Arn"]}}},
            ]}}},
            "Api": {"Type": "AWS::ApiGateway::RestApi"},
            "Stage": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": {"Ref": "Api"}}},
            "Database": {"Type": "AWS::RDS::DBInstance", "Properties": {"EnableCloudwatchLogsExports": ["error", "slowquery"]}},
        }});
        let physical = [
            ("Api", "a1b2"),
            ("Database", "db-1"),
            ("Group", "states"),
            (
                "Machine",
                "arn:aws:states:eu-central-1:111122223333:stateMachine:m",
            ),
            ("Stage", "prod"),
        ];
        assert_eq!(
            groups(&template, &physical),
            pairs(&[
                ("/aws/rds/instance/db-1/error", "Database"),
                ("/aws/rds/instance/db-1/slowquery", "Database"),
                ("API-Gateway-Execution-Logs_a1b2/prod", "Stage"),
                ("states", "Machine"),
            ])
        );
    }

    #[test]
    fn a_group_of_several_is_named_by_itself_and_a_stream_is_no_group() {
        let task = |group: serde_json::Value| {
            json!({"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [
                {"LogConfiguration": {"LogDriver": "awslogs", "Options": {"awslogs-group": group}}},
            ]}})
        };
        let template = json!({"Resources": {
            "Group": {"Type": "AWS::Logs::LogGroup"},
            "One": task(json!({"Ref": "Group"})),
            "Two": task(json!({"Ref": "Group"})),
            "Log": {"Type": "AWS::ApiGatewayV2::Stage", "Properties": {"AccessLogSettings": {"DestinationArn": "arn:aws:firehose:eu-central-1:1:deliverystream/x"}}},
        }});
        let physical = [
            ("Group", "shared"),
            ("One", "arn:1"),
            ("Two", "arn:2"),
            ("Log", "$default"),
        ];
        assert_eq!(groups(&template, &physical), pairs(&[("shared", "Group")]));
    }
}

//! Every line of `facts/relations.jsonl` speaks where nothing is allowed, and is silent where all is.

use infrastruct_json::{Value, json};

use crate::facts::relation::{Relation, all};
use crate::list::List;
use crate::{Template, check};

/// Puts a value at a path; a list stands for any item or entry.
fn put(object: &mut Value, path: &str, value: Value) {
    let Some((step, rest)) = path
        .split_once('/')
        .or(Some((path, "")))
        .filter(|_| !path.is_empty())
    else {
        *object = value;
        return;
    };
    if step == "*" {
        if !object.is_array() {
            *object = json!([{}]);
        }
        put(&mut object[0], rest, value);
    } else {
        if !object.is_object() {
            *object = json!({});
        }
        put(&mut object[step], rest, value);
    }
}

fn joined(each: &str, path: &str) -> String {
    match path.strip_prefix('^') {
        Some(path) => path.to_owned(),
        None if each.is_empty() => path.to_owned(),
        None => format!("{each}/{path}"),
    }
}

fn trust(services: &[&str]) -> Value {
    json!({ "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": services } }] })
}

/// A template in which a resource of the line's type is wired to a resource `Other` with a role `Role`.
fn template(type_name: &str, relation: Relation, is_allowed: bool) -> Value {
    let mut properties = json!({});
    let role = json!({ "Fn::GetAtt": ["Role", "Arn"] });
    let mut resources = json!({
        "Role": { "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": trust(&["nobody.amazonaws.com"]) } },
    });
    if let Some(wanted) = relation.type_name() {
        let arn = crate::resource_type(wanted)
            .and_then(|kind| kind.identifier(crate::IdentifierKind::Arn));
        let mut to = match arn {
            Some(crate::ReturnValue::Attribute(name)) => json!({ "Fn::GetAtt": ["Other", name] }),
            _ => json!({ "Ref": "Other" }),
        };
        if relation.rest() == ["/invocations"] {
            to = json!({ "Fn::Sub": ["arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/x/${To}/invocations", { "To": to }] });
        }
        put(&mut properties, &joined(relation.each(), relation.to()), to);
        resources["Other"] = json!({ "Type": wanted });
    } else if !relation.to().is_empty() {
        put(
            &mut properties,
            &joined(relation.each(), relation.to()),
            json!(["subnet-1"]),
        );
    }
    match relation.role().map(|path| path.split_once('>').ok_or(path)) {
        Some(Ok((first, path))) => {
            put(
                &mut properties,
                &joined(relation.each(), first),
                json!({ "Ref": "Function" }),
            );
            resources["Function"] = json!({ "Type": "AWS::Lambda::Function" });
            // a version names its function
            let path = match path.split_once('>') {
                Some((function, path)) => {
                    let version = json!({ "Type": "AWS::Lambda::Version", "Properties": { function: { "Ref": "Function" } } });
                    resources["Version"] = version;
                    put(
                        &mut properties,
                        &joined(relation.each(), first),
                        json!({ "Ref": "Version" }),
                    );
                    path
                }
                None => path,
            };
            put(&mut resources["Function"]["Properties"], path, role);
        }
        Some(Err(path)) => put(&mut properties, &joined(relation.each(), path), role),
        None => {}
    }
    resources["It"] = json!({ "Type": type_name, "Properties": properties });
    if is_allowed {
        allow(relation, &mut resources);
    }
    json!({ "Resources": resources })
}

fn allow(relation: Relation, resources: &mut Value) {
    let services = relation.services();
    let statement = |principal: Value| {
        let mut statement =
            json!({ "Effect": "Allow", "Action": relation.actions(), "Resource": "*" });
        if !principal.is_null() {
            statement["Principal"] = principal;
        }
        json!({ "Statement": [statement] })
    };
    match relation.type_name() {
        _ if relation.rule() == "role_trust" => {
            // of a function at the edge the role is the function's as well
            let services = [services, vec!["lambda.amazonaws.com"]].concat();
            resources["Role"]["Properties"]["AssumeRolePolicyDocument"] = trust(&services);
        }
        _ if relation.role().is_some() => {
            resources["Role"]["Properties"]["Policies"] =
                json!([{ "PolicyName": "own", "PolicyDocument": statement(Value::Null) }]);
        }
        Some("AWS::Lambda::Function") => {
            resources["It"]["DependsOn"] = json!("Permission");
            resources["Permission"] = json!({ "Type": "AWS::Lambda::Permission", "Properties": {
                "Action": "lambda:InvokeFunction", "FunctionName": { "Ref": "Other" }, "Principal": services[0],
            } });
        }
        wanted => {
            let other = json!({ "Ref": "Other" });
            let (kind, property, of) = match wanted {
                Some("AWS::S3::Bucket") => ("AWS::S3::BucketPolicy", "Bucket", other),
                Some("AWS::SQS::Queue") => ("AWS::SQS::QueuePolicy", "Queues", json!([other])),
                _ => ("AWS::SNS::TopicPolicy", "Topics", json!([other])),
            };
            resources["It"]["DependsOn"] = json!("Policy");
            resources["Policy"] = json!({ "Type": kind, "Properties": {
                property: of, "PolicyDocument": statement(json!({ "Service": services[0] })),
            } });
        }
    }
}

fn rules(template: &Value) -> Vec<&'static str> {
    let (template, _) = Template::from_json(template);
    let found = check(&template).into_iter().map(|found| found.rule);
    found
        .filter(|rule| super::rule::RULES.iter().any(|own| own.name == *rule))
        .list()
}

#[test]
fn every_line_speaks_where_nothing_is_allowed() {
    for (key, relation) in all() {
        let (type_name, _) = key.split_once('>').unwrap_or_default();
        let template = template(type_name, relation, false);
        assert!(
            rules(&template).contains(&relation.rule()),
            "{key}: {template}"
        );
    }
}

#[test]
fn every_line_is_silent_where_all_is_allowed() {
    for (key, relation) in all() {
        let (type_name, _) = key.split_once('>').unwrap_or_default();
        let template = template(type_name, relation, true);
        let found = rules(&template);
        let own = [relation.rule(), "policy_order"];
        assert!(
            !found.iter().any(|rule| own.contains(rule)),
            "{key}: {template}"
        );
    }
}

//! Rules of security groups: who may connect to whom.

use std::collections::BTreeSet;

use serde_json::Value;

use super::normal::normal;
use super::place::TypeFacts;
use crate::template::{Resource, Template, Text};

/// A rule of a security group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rule {
    /// The group: `${Group.GroupId}`.
    pub(crate) group: String,
    /// Whether it is about connections to the group; else from it.
    pub(crate) is_ingress: bool,
    /// The protocol and ports: `TCP 443`.
    pub(crate) protocol: String,
    /// The other side: a range of addresses, another group, or a prefix list.
    pub(crate) peer: String,
}

/// The rules of a template; `other` is the one that it is compared with.
pub(crate) fn collect(template: &Template, other: &Template) -> BTreeSet<Rule> {
    let mut rules = BTreeSet::new();
    for (id, resource) in &template.resources {
        rules.extend(of_resource(id, resource, template));
        // Without a rule of its own a group lets everything out: what loses its last one does so from then on.
        let lets_out = |resource: &Resource| {
            resource.type_name == GROUP && !resource.properties.contains_key("SecurityGroupEgress")
        };
        let was_closed = other
            .resources
            .get(id)
            .is_some_and(|other| other.type_name == GROUP && !lets_out(other));
        if lets_out(resource) && was_closed {
            rules.insert(Rule {
                group: format!("${{{id}.GroupId}}"),
                is_ingress: false,
                protocol: "everything".to_owned(),
                peer: "0.0.0.0/0".to_owned(),
            });
        }
    }
    rules
}

const GROUP: &str = "AWS::EC2::SecurityGroup";

/// The rules of one resource.
pub(crate) fn of_resource(id: &str, resource: &Resource, template: &Template) -> BTreeSet<Rule> {
    let mut rules = BTreeSet::new();
    let direction = match resource.type_name.as_str() {
        GROUP => None,
        "AWS::EC2::SecurityGroupIngress" => Some(true),
        "AWS::EC2::SecurityGroupEgress" => Some(false),
        _ => return rules,
    };
    let properties = normal(
        &resource.properties,
        template,
        &TypeFacts::of(&resource.type_name).top(),
    );
    if let Some(is_ingress) = direction {
        let group = properties
            .get("GroupId")
            .or_else(|| properties.get("GroupName"));
        let group = group.map_or_else(|| format!("${{{id}}}"), self::group);
        rules.insert(rule(group, is_ingress, &properties));
        return rules;
    }
    for (name, is_ingress) in [
        ("SecurityGroupIngress", true),
        ("SecurityGroupEgress", false),
    ] {
        let mut written = Vec::new();
        properties
            .get(name)
            .into_iter()
            .for_each(|value| flatten(value, &mut written));
        for fields in written {
            rules.insert(rule(format!("${{{id}.GroupId}}"), is_ingress, fields));
        }
    }
    rules
}

/// The rules of a list, those that `Fn::If` chooses between as well.
fn flatten<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| flatten(item, found)),
        Value::Object(object) => match object.get("Fn::If").and_then(Value::as_array) {
            Some(items) => items.iter().skip(1).for_each(|item| flatten(item, found)),
            None => found.push(value),
        },
        _ => {}
    }
}

/// A group by its ID, whichever way a template gets it.
fn group(value: &Value) -> String {
    match value.get("Ref").and_then(Value::as_str) {
        Some(id) => format!("${{{id}.GroupId}}"),
        None => text(value),
    }
}

fn rule(group: String, is_ingress: bool, fields: &Value) -> Rule {
    let field = |name: &str| fields.get(name).map(text);
    let ports = match (field("FromPort"), field("ToPort")) {
        (Some(from), Some(to)) if from == to => format!(" {from}"),
        (Some(from), Some(to)) => format!(" {from}-{to}"),
        (Some(from), None) => format!(" {from}-?"),
        (None, Some(to)) => format!(" ?-{to}"),
        (None, None) => String::new(),
    };
    let protocol = match field("IpProtocol").unwrap_or_default().as_str() {
        "-1" => "everything".to_owned(),
        "6" | "tcp" => format!("TCP{ports}"),
        "17" | "udp" => format!("UDP{ports}"),
        "1" | "icmp" => format!("ICMP{ports}"),
        other => format!("{other}{ports}"),
    };
    let peers = [
        "CidrIp",
        "CidrIpv6",
        "SourceSecurityGroupId",
        "DestinationSecurityGroupId",
        "SourcePrefixListId",
        "DestinationPrefixListId",
        "SourceSecurityGroupName",
    ];
    let peer = peers
        .iter()
        .find_map(|&name| fields.get(name))
        .map_or_else(|| "?".to_owned(), self::group);
    Rule {
        group,
        is_ingress,
        protocol,
        peer,
    }
}

/// A value as text: what `Fn::Sub` would say.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => Text::of_canonical(other).map_or_else(|| other.to_string(), |text| text.shown()),
    }
}

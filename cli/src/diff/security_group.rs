//! Rules of security groups: who may connect to whom.

use std::collections::BTreeSet;

use serde_json::Value;

use super::normal::normal;
use super::place::Kindred;
use super::statement::text;
use crate::template::Template;

/// A rule of a security group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rule {
    /// The group: `${Group.GroupId}`.
    pub group: String,
    /// Whether it is about connections to the group; else from it.
    pub is_ingress: bool,
    /// The protocol and ports: `TCP 443`.
    pub protocol: String,
    /// The other side: a range of addresses, another group, or a prefix list.
    pub peer: String,
}

/// The rules of a template.
pub(crate) fn collect(template: &Template) -> BTreeSet<Rule> {
    let mut rules = BTreeSet::new();
    for (id, resource) in &template.resources {
        let place = |name| match name {
            "AWS::EC2::SecurityGroup" => Some(None),
            "AWS::EC2::SecurityGroupIngress" => Some(Some(true)),
            "AWS::EC2::SecurityGroupEgress" => Some(Some(false)),
            _ => None,
        };
        let Some(direction) = place(resource.type_name.as_str()) else {
            continue;
        };
        let properties = normal(
            &resource.properties,
            template,
            &Kindred::of(&resource.type_name).top(),
        );
        if let Some(is_ingress) = direction {
            let group = properties
                .get("GroupId")
                .or_else(|| properties.get("GroupName"));
            let group = group.map_or_else(|| format!("${{{id}}}"), self::group);
            rules.insert(rule(group, is_ingress, &properties));
            continue;
        }
        for (name, is_ingress) in [
            ("SecurityGroupIngress", true),
            ("SecurityGroupEgress", false),
        ] {
            for fields in properties
                .get(name)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                rules.insert(rule(format!("${{{id}.GroupId}}"), is_ingress, fields));
            }
        }
    }
    rules
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

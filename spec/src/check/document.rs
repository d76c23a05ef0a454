//! Documents within properties: state machines, policies, event patterns, dashboards.

use crate::list::List;
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::held::Document;
use crate::template::json::Malformed;
use crate::template::value::Node;
use crate::walker::descend::descend;
use crate::walker::place::Place;

pub(super) const FAMILY: Family = Family::new(&[INVALID_JSON], check);

const INVALID_JSON: Rule = Rule::error("invalid_json", "a text that has to be JSON and is not")
    .because(
        "The service parses the text when the resource is created.",
        "https://www.rfc-editor.org/rfc/rfc8259",
    );

/// Properties whose text is JSON, and that no other rule reads.
const TEXTS: &[(&str, &str)] = &[
    ("AWS::ApiGateway::Model", "Schema"),
    ("AWS::ApiGatewayV2::Model", "Schema"),
    ("AWS::Config::ConfigRule", "InputParameters"),
    ("AWS::DMS::ReplicationTask", "ReplicationTaskSettings"),
    ("AWS::DMS::ReplicationTask", "TableMappings"),
    ("AWS::Events::Rule", "Targets/*/Input"),
    ("AWS::Organizations::Policy", "Content"),
    (
        "AWS::SecretsManager::Secret",
        "GenerateSecretString/SecretStringTemplate",
    ),
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, resource_type) in context.resources() {
        let Some(resource_type) = resource_type else {
            continue;
        };
        for (_, path) in TEXTS.iter().filter(|(name, _)| *name == resource.type_name) {
            let steps: Vec<&str> = path.split('/').list();
            let root = Place::root(&resource.type_name, resource_type.schema());
            descend(&resource.properties, &steps, &root, &mut |node, place| {
                if let Document::Malformed(wrong) = Document::of(node, false) {
                    report.add(at, wrong.diagnostic(&place.subject(context), node));
                }
            });
        }
    }
}

impl Malformed {
    /// Says of a text that it is not JSON.
    pub(super) fn diagnostic(&self, subject: &str, node: &Node) -> crate::Diagnostic {
        let Self {
            reason,
            line,
            column,
        } = self;
        let message = format!("{subject} is not JSON: {reason}, in line {line}, column {column}");
        INVALID_JSON.at(node.position, message)
    }
}

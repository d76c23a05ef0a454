//! APIs that are described in one document, and by resources beside it.

use crate::Resource;
use crate::query::context::Context;
use crate::query::sight::{all, is_known, one, text_at, within};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[API_DEFINED_TWICE, UNDECLARED_HEADER], check);

const API_DEFINED_TWICE: Rule = Rule::advice(
    "api_defined_twice",
    "an API with a document of its own and resources that change it",
)
.because(
    "Each update of the document takes the place of what the resources have added.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html",
)
.lint(&["W3660"])
.at_build();

const UNDECLARED_HEADER: Rule = Rule::error(
    "undeclared_header",
    "a header that an integration's response sets, and the method's response does not have",
)
.because(
    "API Gateway sets what the response of the same status declares, and refuses to set others.",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html",
);

/// What adds to an API.
const PARTS: [&str; 6] = [
    "AWS::ApiGateway::Authorizer",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::Method",
    "AWS::ApiGateway::Model",
    "AWS::ApiGateway::RequestValidator",
    "AWS::ApiGateway::Resource",
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, method) in context.of_type("AWS::ApiGateway::Method") {
        headers(at, method, report);
    }
    for (at, api) in context.of_type("AWS::ApiGateway::RestApi") {
        let document = ["Body", "BodyS3Location"]
            .into_iter()
            .find_map(|name| one(api, name));
        let Some(document) = document else { continue };
        let mut users = context.graph().to(at).map(|edge| context.at(edge.from));
        if let Some(part) = users.find(|user| PARTS.contains(&user.type_name.as_str())) {
            let message = format!(
                "`{}` adds to the API that this document describes",
                part.name
            );
            let found = API_DEFINED_TWICE.at(document.position, message);
            report.add(at, found.note(part.position, "it is here"));
        }
    }
}

/// What an integration's response sets is declared by the method's response of the same status.
fn headers(at: usize, method: &Resource, report: &mut Report) {
    if !one(method, "MethodResponses").is_some_and(is_known) {
        return;
    }
    let declared = all(method, "MethodResponses/*");
    for response in all(method, "Integration/IntegrationResponses/*") {
        let status = text_at(response, "StatusCode");
        let same = |node: &&&Node| status.is_some() && text_at(node, "StatusCode") == status;
        let (Some(set), Some(declared)) = (
            within(response, "ResponseParameters"),
            declared.iter().find(same),
        ) else {
            continue;
        };
        let Value::Object(set) = &set.value else {
            continue;
        };
        for entry in &set.entries {
            let mut known = within(declared, "ResponseParameters")
                .and_then(Node::object)
                .into_iter()
                .flat_map(|object| &object.entries);
            if !known.any(|known| known.name == entry.name) {
                let message = format!(
                    "`{}` is not declared by the method's response `{}`",
                    entry.name,
                    status.unwrap_or_default()
                );
                let help = format!("add `\"{}\": true` to its `ResponseParameters`", entry.name);
                report.add(
                    at,
                    UNDECLARED_HEADER
                        .at(entry.position, message)
                        .note(declared.position, "this is the method's response")
                        .with_help(help),
                );
            }
        }
    }
}

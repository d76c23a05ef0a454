//! APIs that are described in one document, and by resources beside it.

use crate::query::context::Context;
use crate::query::sight::one;
use crate::rule::{Family, Report, Rule};

pub(super) const FAMILY: Family = Family::new(&[API_DEFINED_TWICE], check);

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

//! Dynamic references: `{{resolve:secretsmanager:…}}` in texts.

use crate::Diagnostic;
use crate::list::List;
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Piece, Value};

pub(super) const FAMILY: Family = Family::new(
    &[
        DYNAMIC_REFERENCE,
        SECRET_FOR_ARN,
        SECURE_REFERENCE,
        SPACED_DYNAMIC_REFERENCE,
    ],
    check,
);

const DYNAMIC_REFERENCE: Rule = Rule::error(
    "dynamic_reference",
    "a dynamic reference that CloudFormation does not resolve, for its form or its place",
)
.because(
    "CloudFormation resolves references of Parameter Store and Secrets Manager in their own forms, and not in the policies of a resource.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html",
)
.lint(&["E1050", "E1052"]);

const SECRET_FOR_ARN: Rule = Rule::advice(
    "secret_for_arn",
    "what is in a secret, where the secret's ARN is wanted",
)
.because(
    "The service fetches the secret itself, and cannot by what is in it.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html",
)
.lint(&["W1051"]);

const SECURE_REFERENCE: Rule = Rule::error(
    "secure_reference",
    "a dynamic reference to a secret where CloudFormation takes none",
)
.because(
    "CloudFormation resolves secrets in properties, and secure parameters in a few of them.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html",
)
.lint(&["E1027", "E1051"]);

const SPACED_DYNAMIC_REFERENCE: Rule = Rule::advice(
    "spaced_dynamic_reference",
    "a dynamic reference that a space keeps from being one",
)
.because(
    "CloudFormation takes it for text.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html",
)
.lint(&["W1053"]);

const FILLED_IN: &str = "${}";
/// The properties that take a secure parameter.
const SECURE: &[(&str, &str)] = &[
    ("AWS::DirectoryService::MicrosoftAD", "Password"),
    ("AWS::DirectoryService::SimpleAD", "Password"),
    ("AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    ("AWS::IAM::User", "LoginProfile/Password"),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        "RedshiftDestinationConfiguration/Password",
    ),
    ("AWS::OpsWorks::App", "AppSource/Password"),
    ("AWS::OpsWorks::Stack", "CustomCookbooksSource/Password"),
    ("AWS::OpsWorks::Stack", "RdsDbInstances/DbPassword"),
    ("AWS::RDS::DBCluster", "MasterUserPassword"),
    ("AWS::RDS::DBInstance", "MasterUserPassword"),
    ("AWS::Redshift::Cluster", "MasterUserPassword"),
];
/// The attributes of a resource in which nothing is resolved, and which take more than names.
const POLICIES: [&str; 4] = [
    "CreationPolicy",
    "DeletionPolicy",
    "UpdatePolicy",
    "UpdateReplacePolicy",
];
/// Properties that take the ARN of a secret, not what is in it.
const ARNS: [&str; 6] = [
    "SecretARN",
    "SecretArn",
    "SecretsManagerConfiguration",
    "SecretsManagerOracleAsmSecretId",
    "SecretsManagerSecretId",
    "SecretsManagerSecurityDbEncryptionSecretId",
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        let mut walk = Walk {
            type_name: &resource.type_name,
            is_property: true,
            path: Vec::new(),
            found: Vec::new(),
        };
        walk.node(&resource.properties);
        walk.is_property = false;
        for entry in &resource.attributes {
            walk.path.push(&entry.name);
            walk.node(&entry.value);
            walk.path.clear();
        }
        for diagnostic in walk.found {
            report.add(at, diagnostic);
        }
    }
}

struct Walk<'t> {
    type_name: &'t str,
    is_property: bool,
    path: Vec<&'t str>,
    found: Vec<Diagnostic>,
}

impl<'t> Walk<'t> {
    fn node(&mut self, node: &'t Node) {
        match &node.value {
            Value::Text(text) => self.text(text, node),
            Value::Object(object) => {
                for entry in &object.entries {
                    self.path.push(&entry.name);
                    self.node(&entry.value);
                    self.path.pop();
                }
            }
            Value::Joined(pieces) => {
                let pieces = pieces.iter().map(|piece| match piece {
                    Piece::Literal(text) => text.as_str(),
                    Piece::Node(_) => FILLED_IN,
                });
                self.text(&pieces.collect::<String>(), node);
            }
            _ => {
                for part in node.parts() {
                    self.node(part);
                }
            }
        }
    }

    fn text(&mut self, text: &str, node: &Node) {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once("{{") {
            let Some((inner, end)) = after.split_once("}}") else {
                return;
            };
            rest = end;
            let found = match inner.strip_prefix("resolve:") {
                Some(reference) => self.reference(reference, node),
                None if inner.trim_start().starts_with("resolve:") => {
                    let message = format!(
                        "`{{{{{inner}}}}}` is sent as it stands, since it starts with a space"
                    );
                    Some(SPACED_DYNAMIC_REFERENCE.at(node.position, message))
                }
                None => None,
            };
            self.found.extend(found);
        }
    }

    fn reference(&self, reference: &str, node: &Node) -> Option<Diagnostic> {
        let parts: Vec<&str> = reference.split(':').list();
        // a part that a function fills in is known at deployment
        if reference.contains(FILLED_IN) {
            return self.place(parts[0], node);
        }
        let wrong = |message: String| Some(DYNAMIC_REFERENCE.at(node.position, message));
        match parts.as_slice() {
            ["ssm" | "ssm-secure", name] if !name.is_empty() => {}
            ["ssm" | "ssm-secure", name, version] if !name.is_empty() => {
                if version.is_empty() || !version.chars().all(|digit| digit.is_ascii_digit()) {
                    return wrong(format!(
                        "`{version}` is no version of a parameter, which is a number"
                    ));
                }
            }
            [service @ ("ssm" | "ssm-secure"), ..] => {
                return wrong(format!(
                    "a reference of `{service}` is a parameter's name and its version"
                ));
            }
            ["secretsmanager", "arn", ..] => {
                if parts.len() < 8 || parts.len() > 12 {
                    return wrong("a secret's ARN has 7 parts, and what follows it is at most the kind, the key, the stage and the version".to_owned());
                }
            }
            ["secretsmanager", name, rest @ ..] if !name.is_empty() => {
                if rest.len() > 4 {
                    return wrong("what follows a secret's name is at most the kind, the key, the stage and the version".to_owned());
                }
                if let Some(kind) = rest
                    .first()
                    .filter(|kind| !["SecretString", ""].contains(*kind))
                {
                    return wrong(format!(
                        "`{kind}` cannot be taken from a secret, only `SecretString`"
                    ));
                }
            }
            ["secretsmanager", ..] => return wrong("the secret has no name".to_owned()),
            [service, ..] => {
                return wrong(format!(
                    "`{service}` cannot be referred to: allowed are `ssm`, `ssm-secure` and `secretsmanager`"
                ));
            }
            [] => return None,
        }
        self.place(parts[0], node)
    }

    /// Each kind of reference is taken in certain places.
    fn place(&self, service: &str, node: &Node) -> Option<Diagnostic> {
        let path = self.path.join("/");
        match service {
            "ssm-secure"
                if !self.is_property || !SECURE.contains(&(self.type_name, path.as_str())) =>
            {
                let message = "a secure parameter cannot be referred to here";
                let help = "a few passwords take one; keep others in Secrets Manager";
                let found = SECURE_REFERENCE.at(node.position, message);
                Some(found.with_help(help.to_owned()))
            }
            "secretsmanager" if !self.is_property => {
                let message = "a secret can be referred to in properties only";
                Some(SECURE_REFERENCE.at(node.position, message))
            }
            "ssm" if !self.is_property && POLICIES.contains(&self.path[0]) => {
                let message = "a parameter of Parameter Store cannot be referred to here";
                let help = "take a parameter of the template, of the type `AWS::SSM::Parameter::Value<String>`";
                let found = DYNAMIC_REFERENCE.at(node.position, message);
                Some(found.with_help(help.to_owned()))
            }
            "secretsmanager" if self.path.last().is_some_and(|name| ARNS.contains(name)) => {
                let message = "what is in the secret stands here, and its ARN is wanted";
                Some(SECRET_FOR_ARN.at(node.position, message))
            }
            _ => None,
        }
    }
}

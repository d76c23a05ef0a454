//! Passwords that a template shows.

use crate::Diagnostic;
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::sections::Template;
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[SHOWN_PASSWORD], check);

const SHOWN_PASSWORD: Rule = Rule::advice(
    "shown_password",
    "a password that whoever reads the template or the stack can see",
)
.because(
    "A template and the values of parameters are shown to all who may look at the stack.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html",
)
.lint(&["W2501"]);

/// Properties that take a password.
const PASSWORDS: [&str; 9] = [
    "ADDomainJoinPassword",
    "AccountPassword",
    "AdminPassword",
    "CrossRealmTrustPrincipalPassword",
    "DbPassword",
    "KdcAdminPassword",
    "MasterUserPassword",
    "Password",
    "PasswordParam",
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        let stack = context.stack(at);
        walk(context, stack, &resource.properties, &mut |found| {
            report.add(at, found);
        });
    }
}

fn walk(context: &Context<'_>, stack: &Template, node: &Node, tell: &mut impl FnMut(Diagnostic)) {
    if let Some(object) = node.object() {
        let passwords = object.entries.iter();
        for entry in passwords.filter(|entry| PASSWORDS.contains(&entry.name.as_str())) {
            let name = context.property(&entry.name);
            let message = match &entry.value.value {
                Value::Text(text) if text.contains("{{resolve:ssm:") => {
                    format!("`{name}` is a parameter that is not encrypted")
                }
                Value::Text(text) if !text.contains("{{resolve:") => {
                    format!("`{name}` stands in the template as it is")
                }
                Value::Parameter(parameter) => match stack.parameter(parameter) {
                    Some(declared) if !declared.is_masked() => {
                        format!("`{name}` is parameter `{parameter}`, which is shown")
                    }
                    _ => continue,
                },
                _ => continue,
            };
            let help = "keep it in Secrets Manager, and refer to it";
            tell(
                SHOWN_PASSWORD
                    .at(entry.value.position, message)
                    .with_help(help.to_owned()),
            );
        }
    }
    for part in node.parts() {
        walk(context, stack, part, tell);
    }
}

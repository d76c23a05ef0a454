//! Domain names that have to lie within others.

use crate::query::context::Context;
use crate::query::sight::{one, text, text_at, within};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(
    &[
        CNAME_OF_ZONE,
        FOREIGN_VALIDATION_DOMAIN,
        RECORD_OUTSIDE_ZONE,
    ],
    check,
);

const CNAME_OF_ZONE: Rule = Rule::error(
    "cname_of_zone",
    "a `CNAME` record of a zone's own name",
)
.because(
    "The name has the zone's own records already, and a `CNAME` takes no others beside it.",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html",
);

const FOREIGN_VALIDATION_DOMAIN: Rule = Rule::error(
    "foreign_validation_domain",
    "a domain that is to validate one that is not within it",
)
.because(
    "The mails that validate a domain go to itself or to one that it lies within.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html",
)
.lint(&["E3503"]);

const RECORD_OUTSIDE_ZONE: Rule = Rule::error(
    "record_outside_zone",
    "a record that is not within the hosted zone that it names",
)
.because(
    "A zone holds the records of its own domain only.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html",
)
.lint(&["E3041"]);

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        match resource.type_name.as_str() {
            "AWS::Route53::RecordSet" => record(at, &resource.properties, report),
            "AWS::CertificateManager::Certificate" => {
                let options = one(resource, "DomainValidationOptions").map(|node| &node.value);
                if let Some(Value::List(options)) = options {
                    for option in options {
                        validation(at, option, report);
                    }
                }
            }
            _ => {}
        }
    }
}

/// A record lies within the zone that it names, whose name ends with a dot.
fn record(at: usize, properties: &Node, report: &mut Report) {
    let Some(zone) = within(properties, "HostedZoneName") else {
        return;
    };
    let Some(zone_name) = text(zone) else { return };
    if !zone_name.ends_with('.') {
        let message =
            format!("the name of a hosted zone ends with a dot, and `{zone_name}` does not");
        let help = format!("write `{zone_name}.`");
        report.add(
            at,
            RECORD_OUTSIDE_ZONE
                .at(zone.position, message)
                .with_help(help),
        );
    }
    let Some(name) = within(properties, "Name") else {
        return;
    };
    let apex = |record: &&str| {
        record
            .trim_end_matches('.')
            .eq_ignore_ascii_case(zone_name.trim_end_matches('.'))
    };
    if let Some(record) = text(name).filter(apex)
        && text_at(properties, "Type") == Some("CNAME")
    {
        let message = format!("`{record}` is the zone's own name, which no `CNAME` may have");
        let help = "an alias leads to another name: `A` with `AliasTarget`";
        let found = CNAME_OF_ZONE.at(name.position, message);
        report.add(at, found.with_help(help.to_owned()));
    }
    if let Some(record) = text(name).filter(|record| !is_within(record, zone_name)) {
        let message = format!("`{record}` is not within the hosted zone `{zone_name}`");
        let found = RECORD_OUTSIDE_ZONE.at(name.position, message);
        report.add(at, found.note(zone.position, "this is the zone"));
    }
}

/// A certificate's domain is validated by itself, or by one that it lies within.
fn validation(at: usize, option: &Node, report: &mut Report) {
    let domain = within(option, "DomainName");
    let validation = within(option, "ValidationDomain");
    if let (Some(domain), Some(validation)) = (domain, validation)
        && let (Some(name), Some(by)) = (text(domain), text(validation))
        && !is_within(name, by)
    {
        let message = format!("`{by}` cannot validate `{name}`, which is not within it");
        report.add(
            at,
            FOREIGN_VALIDATION_DOMAIN.at(validation.position, message),
        );
    }
}

fn is_within(name: &str, domain: &str) -> bool {
    let name = name.trim_end_matches('.').to_lowercase();
    let domain = domain.trim_end_matches('.').to_lowercase();
    name == domain
        || name
            .strip_suffix(&domain)
            .is_some_and(|rest| rest.ends_with('.'))
}

//! Named formats of texts.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::pattern;
use crate::query::context::Context;

/// What identifies a resource, written out as a literal.
const IDENTITIES: &[(&str, &str)] = &[
    (
        "AWS::CertificateManager::Certificate.Arn",
        r"^arn:aws[a-zA-Z-]*:(acm|iam):[a-z0-9-]*:\d{12}:.+$",
    ),
    (
        "AWS::EC2::Image.Id",
        r"^(ami-([0-9a-z]{8}|[0-9a-z]{17})|resolve:ssm:.+)$",
    ),
    (
        "AWS::EC2::SecurityGroup.Id",
        r"^sg-([a-fA-F0-9]{8}|[a-fA-F0-9]{17})$",
    ),
    (
        "AWS::EC2::SecurityGroup.Name",
        r"^[a-zA-Z0-9 \._\-:\/()#\,@\[\]+=&;\{\}!\$\*]+$",
    ),
    (
        "AWS::EC2::Subnet.Id",
        r"^subnet-(([0-9A-Fa-f]{8})|([0-9A-Fa-f]{17}))$",
    ),
    (
        "AWS::EC2::VPC.Id",
        r"^vpc-(([0-9A-Fa-f]{8})|([0-9A-Fa-f]{17}))$",
    ),
    (
        "AWS::IAM::Role.Arn",
        r"^arn:aws[a-zA-Z-]*:iam::\d{12}:role/.+$",
    ),
    ("AWS::KMS::Alias.AliasName", r"^alias/[a-zA-Z0-9:/_-]+$"),
    (
        "AWS::KMS::Key.Arn",
        r"^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+$",
    ),
    (
        "AWS::KMS::Key.Id",
        r"^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+)$",
    ),
    (
        "AWS::Lambda::Function.Arn",
        r"^arn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+:\d{12}:function:.+(:.+)?$",
    ),
    ("AWS::Logs::LogGroup.Name", r"^[\.\-_\/#A-Za-z0-9]{1,512}$"),
    (
        "AWS::SNS::Topic.Arn",
        r"^arn:aws[a-zA-Z-]*:sns:[a-z0-9-]+:\d{12}:.+$",
    ),
    (
        "AWS::SQS::Queue.Arn",
        r"^arn:aws[a-zA-Z-]*:sqs:[a-z0-9-]+:\d{12}:.+$",
    ),
];

/// What a format is called, for those whose name does not say it.
const NAMES: &[(&str, &str)] = &[
    ("date", "a date such as `2026-01-31`"),
    ("date-time", "a time such as `2026-01-31T12:00:00Z`"),
    ("email", "an e-mail address"),
    ("ipv4", "an IPv4 address"),
    (
        "ipv4-network",
        "an IPv4 network such as `10.0.0.0/16`, with zeros after its prefix",
    ),
    ("ipv6", "an IPv6 address"),
    (
        "ipv6-network",
        "an IPv6 network such as `2001:db8::/32`, with zeros after its prefix",
    ),
    ("json", "JSON"),
    ("time", "a time such as `12:00:00Z`"),
];

const TIME: &str = r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)";
const DATE: &str = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])";

/// Whether a text has a named format; every text has an unknown one.
pub(crate) fn fits(name: &str, text: &str) -> bool {
    let matches = |wanted: &str| pattern::matches(wanted, text).unwrap_or(true);
    match name {
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "ipv4-network" => is_network(text, |address| matches!(address, IpAddr::V4(_))),
        "ipv6-network" => is_network(text, |address| matches!(address, IpAddr::V6(_))),
        "email" => text.contains('@'),
        "date" => matches(&format!("^{DATE}$")),
        "time" => matches(&format!("^{TIME}$")),
        "date-time" => matches(&format!("^{DATE}T{TIME}$")),
        "json" => infrastruct_json::from_str(text).is_ok(),
        "AWS::S3::Bucket.Name" => is_bucket_name(text),
        _ => IDENTITIES
            .iter()
            .find(|(known, _)| *known == name)
            .is_none_or(|(_, wanted)| matches(wanted)),
    }
}

/// An ID of `aws::ec2::Subnet`, an IPv4 address.
pub(crate) fn described(name: &str, context: &Context<'_>) -> String {
    if let Some((_, described)) = NAMES.iter().find(|(known, _)| *known == name) {
        return (*described).to_owned();
    }
    match name.rsplit_once('.') {
        Some((type_name, kind)) => {
            format!("{} of an `{}`", noun(kind), context.type_name(type_name))
        }
        None => format!("a {name}"),
    }
}

/// What a value that identifies a resource is called.
pub(crate) fn noun(kind: &str) -> String {
    match kind {
        "Arn" => "the ARN".to_owned(),
        "Id" => "the ID".to_owned(),
        "Name" => "the name".to_owned(),
        other => format!("the `{other}`"),
    }
}

fn is_network(text: &str, is_wanted: fn(&IpAddr) -> bool) -> bool {
    let (address, length) = text.split_once('/').unwrap_or((text, ""));
    let Ok(address) = address.parse::<IpAddr>() else {
        return false;
    };
    let (bits, width) = match address {
        IpAddr::V4(address) => (u128::from(address.to_bits()), 32),
        IpAddr::V6(address) => (address.to_bits(), 128),
    };
    let length = if length.is_empty() {
        Ok(width)
    } else {
        length.parse::<u32>()
    };
    is_wanted(&address)
        && length.is_ok_and(|length| {
            length <= width && (length == width || bits.trailing_zeros() >= width - length)
        })
}

fn is_bucket_name(text: &str) -> bool {
    let inside = |character: char| {
        character.is_ascii_lowercase() || character.is_ascii_digit() || ".-".contains(character)
    };
    let at_end =
        |character: Option<char>| character.is_some_and(|character| ".-".contains(character));
    (3..=63).contains(&text.len())
        && text.chars().all(inside)
        && !at_end(text.chars().next())
        && !at_end(text.chars().last())
        && !["..", ".-", "-."].iter().any(|pair| text.contains(pair))
}

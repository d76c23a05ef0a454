//! A string that a schema allows: one of some plausible ones, or the shortest that its pattern takes.

use infrastruct_json::Value;
use infrastruct_spec::{Schema, pattern};
use regex_syntax::hir::{Class, Hir, HirKind};

/// By the schema's format.
const FORMATS: [(&str, &str); 20] = [
    ("date-time", "2026-01-01T00:00:00Z"),
    ("timestamp", "2026-01-01T00:00:00Z"),
    ("json", "{}"),
    ("uri", "https://example.com"),
    ("ipv4-network", "10.0.0.0/16"),
    ("ipv6-network", "2001:db8::/32"),
    ("AWS::EC2::SecurityGroup.Id", "sg-0123456789abcdef0"),
    ("AWS::EC2::SecurityGroup.Name", "example"),
    ("AWS::EC2::Subnet.Id", "subnet-0123456789abcdef0"),
    ("AWS::EC2::VPC.Id", "vpc-0123456789abcdef0"),
    ("AWS::EC2::Image.Id", "ami-0123456789abcdef0"),
    (
        "AWS::CertificateManager::Certificate.Arn",
        "arn:aws:acm:eu-central-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef",
    ),
    (
        "AWS::Lambda::Function.Arn",
        "arn:aws:lambda:eu-central-1:123456789012:function:example",
    ),
    (
        "AWS::SQS::Queue.Arn",
        "arn:aws:sqs:eu-central-1:123456789012:example",
    ),
    (
        "AWS::IAM::Role.Arn",
        "arn:aws:iam::123456789012:role/example",
    ),
    (
        "AWS::KMS::Key.Arn",
        "arn:aws:kms:eu-central-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef",
    ),
    ("AWS::KMS::Key.Id", "01234567-89ab-cdef-0123-456789abcdef"),
    ("AWS::Logs::LogGroup.Name", "/example"),
    ("AWS::S3::Bucket.Name", "example-bucket"),
    (
        "AWS::SNS::Topic.Arn",
        "arn:aws:sns:eu-central-1:123456789012:example",
    ),
];

/// Without a format, in this order.
const PLAUSIBLE: [&str; 16] = [
    "example",
    "Example1",
    "example-name",
    "123456789012",
    "1",
    "arn:aws:iam::123456789012:role/example",
    "arn:aws:s3:::example-bucket",
    "arn:aws:lambda:eu-central-1:123456789012:function:example",
    "arn:aws:sns:eu-central-1:123456789012:example",
    "https://example.com",
    "someone@example.com",
    "eu-central-1",
    "10.0.0.0/16",
    "2026-01-01T00:00:00Z",
    "01234567-89ab-cdef-0123-456789abcdef",
    "/example",
];

/// A string for the schema, where one is found.
pub(crate) fn of(schema: Schema) -> Option<String> {
    let formats = formats(schema);
    let of_format = FORMATS
        .iter()
        .filter(|(format, _)| formats.contains(format));
    let candidates = of_format.map(|(_, text)| *text).chain(PLAUSIBLE);
    candidates
        .map(str::to_owned)
        .chain(of_pattern(schema))
        .find(|text| is_allowed(schema, text))
}

fn formats(schema: Schema) -> Vec<&'static str> {
    let alternatives = schema.alternatives();
    let all = std::iter::once(schema).chain(alternatives);
    all.filter_map(|schema| schema.keyword("format").and_then(Value::as_str))
        .collect()
}

fn is_allowed(schema: Schema, text: &str) -> bool {
    let limit = |keyword| schema.keyword(keyword).and_then(Value::as_u64);
    let length = text.chars().count() as u64;
    let pattern = schema.keyword("pattern").and_then(Value::as_str);
    length >= limit("minLength").unwrap_or(0)
        && length <= limit("maxLength").unwrap_or(u64::MAX)
        && pattern.is_none_or(|pattern| pattern::matches(pattern, text) != Some(false))
        && schema
            .branches("allOf")
            .into_iter()
            .all(|branch| is_allowed(branch, text))
        && (schema.alternatives().is_empty()
            || schema
                .alternatives()
                .into_iter()
                .any(|branch| is_allowed(branch, text)))
}

/// Strings that the pattern takes, shorter ones first.
fn of_pattern(schema: Schema) -> Vec<String> {
    schema
        .keyword("pattern")
        .and_then(Value::as_str)
        .map_or_else(Vec::new, strings)
}

/// A key for the schema of a map.
pub(crate) fn key(schema: Schema) -> String {
    let names = schema
        .branch("propertyNames")
        .and_then(|names| names.keyword("pattern"));
    let patterns = schema
        .keyword("patternProperties")
        .and_then(Value::as_object);
    let pattern = names.and_then(Value::as_str).or(patterns
        .and_then(|patterns| patterns.keys().next())
        .map(String::as_str));
    let fits =
        |key: &String| pattern.is_none_or(|pattern| pattern::matches(pattern, key) != Some(false));
    let spelled = pattern.map_or_else(Vec::new, strings);
    std::iter::once("key1".to_owned())
        .chain(spelled)
        .find(fits)
        .unwrap_or_default()
}

fn strings(pattern: &str) -> Vec<String> {
    let Ok(pattern) = regex_syntax::parse(&without_lookaround(pattern)) else {
        return Vec::new();
    };
    [0, 1, 2, 4, 8, 12, 20, 32, 36, 64]
        .map(|repeat| spell(&pattern, repeat))
        .to_vec()
}

/// A string of the expression, in which what may be repeated is so `repeat` times.
fn spell(expression: &Hir, repeat: u32) -> String {
    match expression.kind() {
        HirKind::Empty | HirKind::Look(_) => String::new(),
        HirKind::Literal(literal) => String::from_utf8_lossy(&literal.0).into_owned(),
        HirKind::Class(class) => letter(class).to_string(),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX);
            let times = repeat.clamp(repetition.min, most.max(repetition.min));
            spell(&repetition.sub, repeat).repeat(times as usize)
        }
        HirKind::Capture(capture) => spell(&capture.sub, repeat),
        HirKind::Concat(parts) => parts.iter().map(|part| spell(part, repeat)).collect(),
        HirKind::Alternation(choices) => choices
            .first()
            .map_or_else(String::new, |first| spell(first, repeat)),
    }
}

fn letter(class: &Class) -> char {
    match class {
        Class::Unicode(class) => {
            let has = |letter: char| {
                class
                    .ranges()
                    .iter()
                    .any(|range| range.start() <= letter && letter <= range.end())
            };
            let first = class
                .ranges()
                .first()
                .map_or('a', regex_syntax::hir::ClassUnicodeRange::start);
            ['a', 'A', '1', '0', '-', '/']
                .into_iter()
                .find(|letter| has(*letter))
                .unwrap_or(first)
        }
        Class::Bytes(class) => class
            .ranges()
            .first()
            .map_or('a', |range| char::from(range.start())),
    }
}

/// The pattern without `(?!…)` and its like, which the parser does not know; what comes out is checked anyway.
fn without_lookaround(pattern: &str) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    while let Some(start) = ["(?!", "(?=", "(?<!", "(?<="]
        .iter()
        .filter_map(|open| rest.find(open))
        .min()
    {
        text.push_str(&rest[..start]);
        rest = &rest[start..];
        let mut depth = 0;
        let end = rest.char_indices().find(|(_, letter)| {
            depth += i32::from(*letter == '(') - i32::from(*letter == ')');
            depth == 0
        });
        rest = end.map_or("", |(end, _)| &rest[end + 1..]);
    }
    text + rest
}

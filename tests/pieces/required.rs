//! Nothing can be made without each of its required parts: every public constructor is called without each of its
//! arguments, and rustc says each time that one is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use infrastruct_json::Value;
use infrastruct_piece_tests::piece::read;

use crate::constructs;

/// What the samples are made of.
const HEAD: &str = r#"use infrastruct::*;
use infrastruct_constructs::*;

fn main() {
    let (bucket, stream, queue, network) = (Bucket::new(), Stream::new(), Queue::new(), Vpc::isolated());
    let function = Function::image("1234.dkr.ecr.eu-central-1.amazonaws.com/worker:1");
    let (log_group, cluster, delivery) = (LogGroup::for_ever(), Cluster::new(), DeliveryStream::new(&bucket));
    let (database, job) = (GlueDatabase::new("clicks"), GlueJob::python(bucket.at("job.py")));
    let image = || Image::public("public.ecr.aws/docker/library/busybox:1.37");
    let task = FargateTask::new(image(), Cpu::One, gibibytes(2));
    let service = FargateService::new(&cluster, &network, &task);
    let repository = construct!(aws::ecr::Repository {});
    let alarm = Alarm::new(queue.age());
"#;

/// What may stand for an argument, by its type.
const SAMPLES: &[(&str, &str)] = &[
    ("&'static str", "\"lambda.amazonaws.com\""),
    ("&Bucket", "&bucket"),
    ("&str", "\"shared\""),
    ("&Cluster", "&cluster"),
    ("&DeliveryStream", "&delivery"),
    ("&FargateService", "&service"),
    ("&FargateTask", "&task"),
    ("&Function", "&function"),
    ("&GlueDatabase", "&database"),
    ("&LogGroup", "&log_group"),
    ("&Queue<O>", "&queue"),
    ("&Stream", "&stream"),
    ("&impl Consumed", "&queue"),
    ("&impl EventStream", "&stream"),
    ("&impl GlueTask", "&job"),
    ("&impl Invocable", "&function"),
    ("&(impl Network + ?Sized)", "&network"),
    ("&impl Target", "&queue"),
    ("impl IntoAttribute", "Attribute::text(\"id\")"),
    ("impl IntoBucketEvent", "BucketEvent::OBJECT_CREATED"),
    ("impl IntoCode", "Code::inline(\"\")"),
    ("impl IntoCpu", "Cpu::One"),
    ("Cron", "cron().hour(3)"),
    ("impl IntoDefinition", "states!(done: Succeed {})"),
    ("impl IntoImage", "image()"),
    ("impl IntoPorts", "443"),
    ("impl IntoLocation", "bucket.at(\"raw/\")"),
    ("impl IntoMetric", "queue.age()"),
    ("Nat", "Nat::One"),
    ("impl IntoRuntime", "Runtime::PYTHON_3_13"),
    ("impl IntoSize", "gibibytes(2)"),
    ("StartingPosition", "StartingPosition::Latest"),
    ("Statement", "Statement::allow([\"sts:AssumeRole\"])"),
    ("impl AsRef<Path>", "\"app\""),
    ("impl IntoCapacity", "3"),
    ("impl IntoDuration", "days(1)"),
    ("impl Several<Item = &'a Alarm>", "[&alarm]"),
    ("impl IntoColumns", "[Column::string(\"id\")]"),
    ("impl Several<Item = E>", "[\"subnet-0123456789abcdef0\"]"),
    ("impl IntoMetrics", "[queue.age()]"),
    ("impl Several<Item = Widget>", "[Widget::text(\"jobs\")]"),
    ("impl IntoPeer", "Peer::anybody()"),
    ("impl IntoTiming", "every(minutes(5))"),
    ("impl IntoRef<aws::ecr::Repository>", "&repository"),
    ("impl IntoRef<aws::logs::LogGroup>", "&log_group"),
    ("impl IntoStrings", "[\"sqs:SendMessage\"]"),
    ("impl IntoString", "\"id\""),
    (
        "impl IntoValue<Id<aws::ec2::VPC>>",
        "\"vpc-0123456789abcdef0\"",
    ),
    ("u16", "80"),
    ("u32", "3"),
    ("u8", "2"),
];

/// A value of a type, in Rust.
fn sample(kind: &str) -> Option<&'static str> {
    if let Some((_, sample)) = SAMPLES.iter().find(|(known, _)| *known == kind) {
        return Some(sample);
    }
    match kind {
        "E" => Some("[\"a\", \"b\"]"),
        "impl IntoValue<Json>" => Some("json!({})"),
        _ if kind.starts_with("impl IntoValue<") => {
            Some("\"arn:aws:sns:eu-central-1:111122223333:hub\"")
        }
        _ => None,
    }
}

/// A package of these lines, which is not to be built; what rustc says of each line, by code.
fn said(lines: &str) -> BTreeMap<u64, Vec<(String, String)>> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target directory");
    let directory = target.join("tests/required");
    let path = |of: &str| constructs().join("..").join(of).display().to_string();
    // features and profile are the workspace's, so that nothing is built a second time
    let manifest = format!(
        "[package]\nname = \"required\"\nedition = \"2024\"\n\n[dependencies]\n\
         infrastruct = {{ path = {:?}, features = [\"serde_json\"] }}\n\
         infrastruct-constructs = {{ path = {:?} }}\n\n[workspace]\n\n\
         [profile.dev]\ndebug = \"line-tables-only\"\n",
        path("runtime"),
        path("constructs"),
    );
    fs::create_dir_all(directory.join("src")).expect("a folder");
    fs::write(directory.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(path("Cargo.lock"), directory.join("Cargo.lock")).expect("the same versions");
    fs::write(directory.join("src/main.rs"), lines).expect("the cases");
    let output = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--message-format=json"])
        .current_dir(&directory)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo can be run");
    let mut said = BTreeMap::<_, Vec<_>>::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let entry: Value = infrastruct_json::from_str(line).expect("cargo prints JSON");
        let message = &entry["message"];
        let spans = message["spans"].as_array().into_iter().flatten();
        let primary = spans
            .filter(|span| span["is_primary"] == true && span["file_name"] == "src/main.rs")
            .find_map(|span| span["line_start"].as_i64());
        let code = message["code"]["code"].as_str();
        if let (Some(line), Some(code), "error") =
            (primary, code, message["level"].as_str().unwrap_or(""))
        {
            let text = message["rendered"].as_str().unwrap_or("").to_owned();
            let line = u64::try_from(line).expect("a line");
            said.entry(line).or_default().push((code.to_owned(), text));
        }
    }
    assert!(
        !said.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    said
}

#[test]
fn nothing_is_made_without_what_it_needs() {
    let mut program = HEAD.to_owned();
    let mut cases = BTreeMap::new();
    let mut unknown = BTreeSet::new();
    for piece in read(&constructs().join("src")) {
        for constructor in &piece.constructors {
            let arguments = &constructor.arguments;
            let samples: Vec<&str> = arguments
                .iter()
                .filter_map(|(_, kind)| {
                    let sample = sample(kind);
                    if sample.is_none() {
                        unknown.insert(kind.clone());
                    }
                    sample
                })
                .collect();
            for (place, (argument, _)) in arguments.iter().enumerate() {
                let mut given = samples.clone();
                if place < given.len() {
                    given.remove(place);
                }
                let call = format!("{}::{}", constructor.of, constructor.name);
                let _ = writeln!(program, "    let _ = {call}({});", given.join(", "));
                let line = program.lines().count() as u64;
                cases.insert(line, format!("`{call}` without `{argument}`"));
            }
        }
    }
    assert!(unknown.is_empty(), "there is no sample of {unknown:?}");
    program += "}\n";
    let said = said(&program);
    let mut wrong = Vec::new();
    for (line, case) in &cases {
        let said = said.get(line).map_or(&[][..], Vec::as_slice);
        let lacks = |(code, text): &&(String, String)| code == "E0061" && text.contains("/* ");
        if !said.iter().any(|said| lacks(&said)) {
            wrong.push(format!("{case}: {said:?}"));
        }
    }
    let others = said.keys().filter(|line| !cases.contains_key(line));
    wrong.extend(others.map(|line| format!("line {line}: {:?}", said[line])));
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(cases.len() > 100, "{}", cases.len());
}

//! Compared with `@aws-cdk/cloudformation-diff`, which CDK shows its changes with: on real templates and changes to them.

mod shared;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use cargo_infrastruct::diff::{Action, Difference};
use cargo_infrastruct::template::Template;
use serde_json::{Value, json};
use shared::chance::Chance;
use shared::{corpus, mutation};

const PACKAGE: &str = "@aws-cdk/cloudformation-diff@2.187.5";
const FACTS: &str = "@aws-cdk/aws-service-spec@0.1.216";

/// Where the package is, fetched if it is not there yet; nothing without npm or a network.
fn installed() -> Result<PathBuf, String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle");
    let directory = target.join("cloudformation-diff-2.187.5");
    if directory.join("node_modules").is_dir() {
        return Ok(directory);
    }
    let unfinished = target.join(format!("unfinished-{}", std::process::id()));
    fs::create_dir_all(&unfinished).map_err(|error| error.to_string())?;
    let output = Command::new("npm")
        .args(["install", "--no-save", "--no-audit", "--no-fund", "--silent", "--prefix"])
        .arg(&unfinished)
        .args([PACKAGE, FACTS])
        .output()
        .map_err(|error| format!("npm cannot be run: {error}"))?;
    if !output.status.success() {
        let _ = fs::remove_dir_all(&unfinished);
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    if fs::rename(&unfinished, &directory).is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    Ok(directory)
}

struct Pair {
    name: String,
    old: Value,
    new: Value,
}

/// The patterns against each other, and templates with one change.
fn pairs() -> Vec<Pair> {
    let mut pairs = Vec::new();
    let patterns = corpus::patterns();
    for (one, old) in &patterns {
        for (other, new) in &patterns {
            pairs.push(Pair { name: format!("{one} and {other}"), old: old.clone(), new: new.clone() });
        }
    }
    for (seed, (file, old)) in corpus::templates().into_iter().enumerate() {
        for round in 0..6 {
            let mut chance = Chance::new((seed * 10 + round) as u64);
            let mut new = old.clone();
            let mutation = match round {
                0 => mutation::remove_resource(&mut new, &mut chance),
                1 => mutation::add_statement(&mut new, &mut chance),
                _ => mutation::change_property(&mut new, &mut chance),
            };
            if let Some(mutation) = mutation {
                pairs.push(Pair { name: format!("{file}: {}", mutation.what), old: old.clone(), new });
            }
        }
    }
    pairs.retain(|pair| Template::read(&pair.old.to_string()).is_ok() && Template::read(&pair.new.to_string()).is_ok());
    pairs
}

fn said_by_cdk(directory: &Path, pairs: &[Pair]) -> Vec<Value> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/differences.js");
    let mut node = Command::new("node")
        .arg(script)
        .env("NODE_PATH", directory.join("node_modules"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = node.stdin.take().unwrap();
    let lines: Vec<_> = pairs.iter().map(|pair| json!({ "old": pair.old, "new": pair.new }).to_string()).collect();
    let writer = thread::spawn(move || {
        for line in lines {
            writeln!(input, "{line}").unwrap();
        }
    });
    let output = node.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn impact(action: Action) -> &'static str {
    match action {
        Action::Delete => "WILL_DESTROY",
        Action::Replace => "WILL_REPLACE",
        Action::MayReplace => "MAY_REPLACE",
        Action::Release => "WILL_ORPHAN",
        Action::Create => "WILL_CREATE",
        Action::Update => "WILL_UPDATE",
    }
}

#[test]
fn replacements_and_access_are_those_that_cdk_sees() {
    let directory = match installed() {
        Ok(directory) => directory,
        Err(reason) => {
            eprintln!("SKIPPED replacements_and_access_are_those_that_cdk_sees: {reason}");
            return;
        }
    };
    let pairs = pairs();
    let said = said_by_cdk(&directory, &pairs);
    assert_eq!(said.len(), pairs.len());
    let mut differing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut compared = 0;
    for (pair, cdk) in pairs.iter().zip(&said) {
        if cdk.get("error").is_some() {
            differing.entry("cdk fails".to_owned()).or_default().push(pair.name.clone());
            continue;
        }
        let old = Template::read(&pair.old.to_string()).unwrap();
        let new = Template::read(&pair.new.to_string()).unwrap();
        let ours = Difference::between(&old, &new, &[]);
        let theirs = cdk["resources"].as_object().unwrap();
        let ids: std::collections::BTreeSet<_> =
            theirs.keys().map(String::as_str).chain(ours.resources.iter().map(|it| it.logical_id.as_str())).collect();
        for id in ids {
            compared += 1;
            let mine = ours.resource(id).map_or("NO_CHANGE", |change| impact(change.action));
            let their = theirs.get(id).and_then(Value::as_str).unwrap_or("NO_CHANGE");
            if mine != their {
                let paths: Vec<_> = ours
                    .resource(id)
                    .into_iter()
                    .flat_map(|it| &it.properties)
                    .map(|it| format!("{}{}", it.path, if it.cause.is_some() { " (carried)" } else { "" }))
                    .collect();
                let type_name = new.resources.get(id).or(old.resources.get(id)).map(|it| it.type_name.clone());
                let line = format!("{} {id} {} {}", pair.name, type_name.unwrap_or_default(), paths.join(" "));
                differing.entry(format!("{mine} for {their}")).or_default().push(line);
            }
        }
        for (what, mine, their) in [
            ("broadens", ours.access.statements.iter().any(|it| it.broadens) || ours.access.attachments.iter().any(|it| it.broadens), &cdk["broadens"]),
            ("rules", ours.access.rules.iter().any(|it| it.comes), &cdk["rules"]),
        ] {
            compared += 1;
            if json!(mine) != *their {
                differing.entry(format!("{what}: {mine} for {their}")).or_default().push(pair.name.clone());
            }
        }
    }
    for (kind, cases) in &differing {
        eprintln!("{kind}: {}", cases.len());
        for case in cases.iter().take(25) {
            eprintln!("    {}", case.chars().take(300).collect::<String>());
        }
    }
    eprintln!("{compared} compared");
}

//! Compared with `@aws-cdk/cloudformation-diff`, which CDK shows its changes with: on real templates and changes to them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use infrastruct_oracle::{Oracle, answers, node};
use infrastruct_spec::Replacement;
use serde_json::{Value, json};

use super::chance::Chance;
use super::{corpus, mutation};
use crate::diff::resource::PropertyChange;
use crate::diff::{Action, Difference, Effect, ResourceChange};
use crate::facts::DeploymentFacts;
use crate::template::Template;

const CDK: Oracle = Oracle::of_npm(
    "cloudformation-diff-2.187.5",
    &[
        "@aws-cdk/cloudformation-diff@2.187.5",
        "@aws-cdk/aws-service-spec@0.1.216",
    ],
);

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
            pairs.push(Pair {
                name: format!("{one} and {other}"),
                old: old.clone(),
                new: new.clone(),
            });
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
                pairs.push(Pair {
                    name: format!("{file}: {}", mutation.what),
                    old: old.clone(),
                    new,
                });
            }
        }
    }
    pairs.retain(|pair| {
        Template::read(&pair.old.to_string()).is_ok()
            && Template::read(&pair.new.to_string()).is_ok()
    });
    pairs
}

fn said_by_cdk(packages: &Path, pairs: &[Pair]) -> Vec<Value> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/differences.js");
    let pairs = pairs.iter();
    let questions: Vec<_> = pairs
        .map(|pair| json!({ "old": pair.old, "new": pair.new }).to_string())
        .collect();
    let said = answers(node(packages).arg(script), &questions);
    let read = |line: &String| serde_json::from_str(line).unwrap();
    said.iter().map(read).collect()
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

/// Why we say something else than CDK: the first that holds. A difference without a reason fails the test.
fn reason(
    change: Option<&ResourceChange>,
    ours: &str,
    theirs: &str,
    type_name: &str,
) -> Option<&'static str> {
    let known = infrastruct_spec::resource_type(type_name);
    let Some(resource_type) = known.filter(|known| known.transform().is_none()) else {
        return Some(
            "the type is not known, or a transform's: CDK takes what it does not know for no change, or for a replacement",
        );
    };
    let properties = || change.into_iter().flat_map(|change| &change.properties);
    let top = |it: &PropertyChange| {
        it.path
            .in_facts()
            .split('/')
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    if change.is_some_and(|it| {
        !it.properties.is_empty() && it.properties.iter().all(|it| it.cause.is_some())
    }) {
        return Some(
            "carried on further: CDK stops at `Fn::Sub`, and after the first resource that only may be replaced",
        );
    }
    if properties()
        .any(|it| it.cause.is_none() && resource_type.schema().property(&top(it)).is_none())
    {
        return Some("the type has no such property: CDK does not look at it");
    }
    if ours == "MAY_REPLACE" {
        let disputed = DeploymentFacts::of(type_name).unwrap_or_default().replaces;
        if properties().any(|it| disputed.contains(&top(it))) {
            return Some("the registry's schema and the service spec disagree: it may be replaced");
        }
        if properties()
            .any(|it| resource_type.replacement(&it.path.in_facts()) == Replacement::Maybe)
        {
            return Some("the registry's schema says that it depends on the values");
        }
    }
    if theirs.ends_with("REPLACE") && properties().all(|it| it.effect == Effect::NoInterruption) {
        let nested = properties().any(|it| it.path.depth() > 1);
        return nested.then_some("only what lies beside it in the same object replaces");
    }
    None
}

/// Compares with the committed list, so that every difference shows.
fn expect(actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/differences.txt");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, actual).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expected == actual,
        "`{}` says something else:\n{actual}",
        path.display()
    );
}

#[test]
fn replacements_and_access_are_those_that_cdk_sees() {
    let Some(packages) = CDK.find("replacements_and_access_are_those_that_cdk_sees") else {
        return;
    };
    let pairs = pairs();
    let said = said_by_cdk(&packages, &pairs);
    assert_eq!(said.len(), pairs.len());
    let mut report = Report::default();
    for (pair, cdk) in pairs.iter().zip(&said) {
        report.compare(pair, cdk);
    }
    let mut text = format!(
        "{} findings about {} pairs of templates compared\n",
        report.compared,
        pairs.len()
    );
    for (reason, cases) in &report.differences {
        writeln!(text, "\n{} times: {reason}", cases.len()).unwrap();
        for case in cases {
            writeln!(text, "    {case}").unwrap();
        }
    }
    expect(&text);
    assert!(report.unexplained.is_empty(), "{:#?}", report.unexplained);
}

#[derive(Default)]
struct Report {
    compared: usize,
    differences: BTreeMap<&'static str, Vec<String>>,
    unexplained: Vec<String>,
}

impl Report {
    fn compare(&mut self, pair: &Pair, cdk: &Value) {
        let old = Template::read(&pair.old.to_string()).unwrap();
        let new = Template::read(&pair.new.to_string()).unwrap();
        let ours = Difference::between(&old, &new, &[]);
        if cdk.get("error").is_some() {
            return self.differ(Some("CDK fails"), pair.name.clone());
        }
        let theirs = cdk["resources"].as_object().unwrap();
        let ids = theirs.keys().map(String::as_str);
        let ids: BTreeSet<_> = ids
            .chain(ours.resources.iter().map(|it| it.logical_id.as_str()))
            .collect();
        for id in ids {
            self.compared += 1;
            let change = ours.resource(id);
            let mine = change.map_or("NO_CHANGE", |change| impact(change.action));
            let their = theirs
                .get(id)
                .and_then(Value::as_str)
                .unwrap_or("NO_CHANGE");
            if mine != their {
                let resource = new.resources.get(id).or(old.resources.get(id));
                let type_name = resource.map_or("", |resource| resource.type_name.as_str());
                let paths = change
                    .into_iter()
                    .flat_map(|it| &it.properties)
                    .map(|it| it.path.to_string());
                let paths = paths.take(3).collect::<Vec<_>>().join(" ");
                let case = format!(
                    "{mine} for {their}: {}: {type_name} {id} {paths}",
                    pair.name
                );
                self.differ(
                    reason(change, mine, their, type_name),
                    case.trim_end().to_owned(),
                );
            }
        }
        self.compared += 2;
        let broadens = ours.access.statements.iter().any(|it| it.broadens)
            || ours.access.attachments.iter().any(|it| it.broadens);
        if json!(broadens) != cdk["broadens"] {
            let reason = if broadens {
                "CDK does not read the policies of this type"
            } else {
                "CDK counts what was allowed already, what allows or denies nobody anything, and what it cannot read, as broadening"
            };
            self.differ(Some(reason), pair.name.clone());
        }
        if json!(ours.access.rules.iter().any(|it| it.comes)) != cdk["rules"] {
            self.differ(None, format!("rules of security groups: {}", pair.name));
        }
    }

    fn differ(&mut self, reason: Option<&'static str>, case: String) {
        match reason {
            Some(reason) => self.differences.entry(reason).or_default().push(case),
            None => self.unexplained.push(case),
        }
    }
}

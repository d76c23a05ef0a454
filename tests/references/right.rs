//! What the documentation allows is refused nowhere: not by the macro, not by rustc, not by the build step.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use infrastruct_spec::ResourceType;
use infrastruct_tests::expansion;
use infrastruct_tests::generated::Generated;

use super::row::Row;

const HEAD: &str = "\
use infrastruct::{App, Output, Value, aws, json, kind::Any, pseudo, stack};

fn unknown() -> Value<Any> {
    pseudo::region().any()
}

fn main() {
    // what is referred to is wired, and nothing here is permitted
    let wiring = [
        \"created_too_early\", \"crowded_log_group\", \"event_source_role\", \"function_permission\", \"key_policy\", \"policy_order\", \"role_trust\",
        \"target_policy\", \"target_role\", \"unset_attribute\",
    ];
    let app = wiring.iter().fold(App::new(), |app, rule| app.allow(*rule, \"nothing here is permitted\"));
";
const PER_STACK: usize = 40;

fn rows() -> Vec<Row> {
    Row::read(include_str!("right.tsv"))
}

#[test]
fn every_row_has_its_page() {
    let rows = rows();
    assert!(rows.len() >= 260, "{} references", rows.len());
    for row in rows {
        let is_page = row.page.starts_with("https://docs.aws.amazon.com/");
        assert!(is_page, "{}", row.line);
    }
}

#[test]
fn macros_take_them_between_siblings() {
    let mut refused = String::new();
    for row in rows() {
        let (of_it, of_other) = (lifted(row.owner), lifted(row.given));
        let source = format!(
            // an expression may be a construct with policies of its own
            "Test {{ {of_other} {}: {}, {of_it} it: {}, others: others() }}",
            row.name(),
            row.referred(),
            row.literal(&row.value(&row.name()))
        );
        for error in expansion::stack(&source).errors {
            let _ = writeln!(refused, "{}\n    {error}\n    {source}", row.line);
        }
    }
    assert!(refused.is_empty(), "{refused}");
}

/// The value of a resource that another stack has; a handle is copied out of it.
fn elsewhere(row: &Row) -> String {
    let handle = format!("given.{}", row.name());
    match row.value(&handle) {
        value if value == handle => format!("*{value}"),
        value => value,
    }
}

/// What else a resource needs for its values: a row sets the reference alone.
const BESIDE: [&str; 5] = [
    "dependent_property",
    "exclusive_property",
    "wrong_format",
    "wrong_number",
    "wrong_value",
];

/// The same, of types that have such rules only.
const OF_TYPES: [&str; 2] = ["blocked_public_policy", "unfit_resource"];

fn lifted(resource_type: ResourceType) -> String {
    let own = resource_type.conditionals();
    let is_own = |rule: &&str| own.iter().any(|conditional| conditional.rule == *rule);
    let rules = BESIDE
        .into_iter()
        .chain(OF_TYPES.into_iter().filter(is_own));
    rules.map(allow).collect()
}

fn allow(rule: &str) -> String {
    format!("#[allow({rule}, reason = \"each row stands for itself\")] ")
}

/// Each row stands for itself, and what has one policy only, or one name, is in several.
fn allowed(resource_type: ResourceType) -> String {
    let type_name = resource_type.name();
    let policy = ["Policy", "Association"].map(|end| type_name.ends_with(end));
    let rules = ["same_identifier", "single_policy"];
    let rules = &rules[..=usize::from(policy.contains(&true))];
    rules.iter().copied().map(allow).collect::<String>() + &lifted(resource_type)
}

/// Each reference twice: to a sibling, which the macro sees, and to a resource of another stack, which rustc does. The
/// build step sees them all.
#[test]
fn rustc_and_the_build_step_take_them() {
    let mut script = String::from(HEAD);
    for (index, rows) in rows().chunks(PER_STACK).enumerate() {
        let given: BTreeMap<_, _> = rows
            .iter()
            .map(|row| (row.name(), (row.given, row.referred())))
            .collect();
        let given = given
            .iter()
            .fold(String::new(), |fields, (name, (given, literal))| {
                fields + "        " + &allowed(*given) + name + ": " + literal + ",\n"
            });
        let refer = |value: fn(&Row) -> String| {
            let fields = rows.iter().enumerate();
            fields.fold(String::new(), |fields, (number, row)| {
                let allowed = allowed(row.owner);
                fields
                    + &format!(
                        "        {allowed}it{number}: {},\n",
                        row.literal(&value(row))
                    )
            })
        };
        let (elsewhere, siblings) = (refer(elsewhere), refer(|row| row.value(&row.name())));
        let _ = writeln!(
            script,
            "    let given = stack!(Given{index} {{\n{given}    }});\n    \
             let elsewhere = stack!(Elsewhere{index} {{\n{elsewhere}    }});\n    \
             let siblings = stack!(Siblings{index} {{\n{siblings}{given}        others: None::<Output>,\n    }});\n    \
             let app = app.stack(given).stack(elsewhere).stack(siblings);"
        );
    }
    script.push_str("    infrastruct::build(app);\n}\n");
    let output = Generated::new("right-references", &script).build();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

//! Whole programs of the size that teams have, each with the means of the language that its subject asks for.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Map;

use crate::programs::expected::expect;
use crate::programs::references::expect_references;
use crate::programs::templates::{self, Program};

macro_rules! programs {
    ($($module:ident $means:literal)*) => {
        $(mod $module;)*

        /// The programs, and what of the language each uses.
        const PROGRAMS: &[(&str, Program)] = &[
            $((
                $means,
                Program { group: "right", name: stringify!($module), app: $module::app },
            ),)*
        ];
    };
}

programs! {
    data_lake "a map of constructs, settings, an enum of stages, three stacks that share"
    etl "a `macro_rules!` around resources, an enum of engines, windows over siblings"
    web_service "constructs within constructs, an optional container, an optional certificate"
    serverless_api "a constant table of routes, conditions, an optional handle"
    fan_out "a struct of one resource, stacks made in a loop, references across them"
    network "tiers by enum, subnets in loops, a map of endpoints, `match` with resources"
    database "a deletion policy by variable, replicas by number, lists as parameters"
    delivery "stages from data, an enum of sources, a function that makes a role"
    regions "a stack per region, references between regions"
    nightly_batch "trait objects that give schedules or patterns"
    analytics "constructs that are generic over a trait"
    orchestration "a state machine of Rust values"
    static_site "optional constructs, a script made by `format!`"
    sign_in "a map of tenants, a literal within `match`"
    monitoring "alarms and a dashboard from one table"
    firewall "a chain of iterators, helpers for nested definitions"
    backups "plans by enum, a map of constructs, slices of handles"
    messaging "optional dead letters, references to a cluster"
    search "`impl Into`, nested `Option`s"
    warehouse "generic constructs, a trait with a method that returns a value"
    platform "an enum of constructs, `Box<dyn Construct>`, rules and changes over everything"
}

/// A program has at least so many resources.
const RESOURCES: usize = 10;

#[test]
fn whole_programs_are_accepted() {
    let mut files = Vec::new();
    let mut refused = Vec::new();
    let mut table = String::from(
        "# Whole programs\n\n\
         Programs of the size that teams have. `references.tsv` has which value of a resource each property gets.\n\n\
         | program | stacks | resources | by means of |\n|---|---|---|---|\n",
    );
    for (means, program) in PROGRAMS {
        match program.synthesize() {
            Ok(templates) => {
                let count: usize = templates.iter().map(|file| resources(file)).sum();
                assert!(count >= RESOURCES, "{}: {count} resources", program.name);
                writeln!(
                    table,
                    "| [{0}]({0}.rs) | {1} | {count} | {means} |",
                    program.name,
                    templates.len()
                )
                .expect("a string takes it");
                files.extend(templates);
            }
            Err(error) => refused.push(error),
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    templates::lint("whole_programs_are_accepted", &files);
    expect_references("right/references.tsv", &files);
    expect("right/README.md", &table);
}

fn resources(file: &Path) -> usize {
    let template = templates::read(file);
    template["Resources"].as_object().map_or(0, Map::len)
}

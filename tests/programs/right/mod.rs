//! Whole programs of the size that teams have, each with the means of the language that its subject asks for.

use std::path::Path;

use serde_json::Map;

use crate::references::expect_references;
use crate::templates::{self, Program};

macro_rules! programs {
    ($($module:ident)*) => {
        $(mod $module;)*

        const PROGRAMS: &[Program] = &[
            $(Program { group: "right", name: stringify!($module), app: $module::app },)*
        ];
    };
}

programs! {
    data_lake etl web_service serverless_api fan_out network database delivery regions
    nightly_batch analytics orchestration static_site sign_in
    monitoring firewall backups messaging search warehouse platform
}

/// A program has at least so many resources.
const RESOURCES: usize = 10;

#[test]
fn whole_programs_are_accepted() {
    let mut files = Vec::new();
    let mut refused = Vec::new();
    for program in PROGRAMS {
        match program.synthesize() {
            Ok(templates) => {
                let count: usize = templates.iter().map(|file| resources(file)).sum();
                assert!(count >= RESOURCES, "{}: {count} resources", program.name);
                files.extend(templates);
            }
            Err(error) => refused.push(error),
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    templates::lint("whole_programs_are_accepted", &files);
    expect_references("right/references.tsv", &files);
}

fn resources(file: &Path) -> usize {
    let template = templates::read(file);
    template["Resources"].as_object().map_or(0, Map::len)
}

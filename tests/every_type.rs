//! Every resource type: a literal with its required properties is accepted, one that lacks any of them or
//! misspells one is refused with the right name, and many are compiled and linted for real.

use std::fmt::Write as _;
use std::fs;
use std::thread;

use infrastruct_spec::ResourceType;
use infrastruct_tests::expansion::construct;
use infrastruct_tests::generated::Generated;
use infrastruct_tests::linter::CfnLint;
use infrastruct_tests::sample::{self, Sample};

fn all() -> Vec<ResourceType> {
    infrastruct_spec::resource_types()
        .filter_map(infrastruct_spec::resource_type)
        .collect()
}

/// What `check` finds wrong with any type.
fn refusals(check: fn(ResourceType) -> Vec<String>) -> Vec<String> {
    let types = all();
    let half = types.len().div_ceil(2);
    let (first, second) = types.split_at(half);
    let found = |types: &[ResourceType]| types.iter().copied().flat_map(check).collect::<Vec<_>>();
    thread::scope(|scope| {
        let first = scope.spawn(|| found(first));
        let mut all = found(second);
        all.extend(first.join().expect("the other half"));
        all
    })
}

fn assert_none(refusals: &[String]) {
    let shown: Vec<&str> = refusals.iter().take(40).map(String::as_str).collect();
    assert!(
        refusals.is_empty(),
        "{} refusals\n{}",
        refusals.len(),
        shown.join("\n")
    );
}

#[test]
fn there_are_all_of_them() {
    assert!(all().len() >= 1898, "{}", all().len());
}

#[test]
fn required_properties_suffice() {
    assert_none(&refusals(|resource_type| {
        let source = sample::resource(resource_type).source();
        let errors = construct(&source).errors;
        // Of a type whose service was shut down, that is the one thing to say.
        let is_gone =
            |error: &String| resource_type.end_of_life().is_some() && error.contains("is gone");
        let others = errors.into_iter().filter(|error| !is_gone(error));
        others.map(|error| format!("{source}: {error}")).collect()
    }));
}

#[test]
fn a_missing_property_is_named() {
    assert_none(&refusals(|resource_type| {
        let sample = sample::resource(resource_type);
        let mut refusals = Vec::new();
        for path in sample.required() {
            let (incomplete, name) = sample.without(&path);
            let source = incomplete.source();
            let errors = construct(&source).errors;
            if !errors
                .iter()
                .any(|error| error.contains(&format!("`{name}`")))
            {
                refusals.push(format!("{source}: lacks `{name}`, not in {errors:?}"));
            }
        }
        refusals
    }));
}

#[test]
fn a_misspelt_property_is_recognized() {
    assert_none(&refusals(|resource_type| {
        let sample = with_a_property(resource_type);
        let mut refusals = Vec::new();
        for path in sample.properties() {
            let mut right = String::new();
            let misspelt = sample.renamed(&path, &mut |name| {
                name.clone_into(&mut right);
                misspell(name)
            });
            let source = misspelt.source();
            let errors = construct(&source).errors;
            let is_recognized = |error: &String| {
                error.contains(&format!("`{}`", misspell(&right)))
                    && error.contains(&format!("`{right}`"))
            };
            if !errors.iter().any(is_recognized) {
                refusals.push(format!(
                    "{source}: `{right}` is misspelt, not in {errors:?}"
                ));
            }
        }
        refusals
    }));
}

/// The literal, and where it is empty, any property that can be set.
fn with_a_property(resource_type: ResourceType) -> Sample {
    let mut sample = sample::resource(resource_type);
    if let Sample::Object(_, fields) = &mut sample
        && fields.is_empty()
    {
        let properties = resource_type.schema().properties();
        let settable = properties
            .iter()
            .find(|property| !resource_type.is_read_only(property.name));
        fields.extend(settable.map(|property| sample::Field {
            name: property.rust_name(),
            is_required: false,
            value: Sample::Unknown,
        }));
    }
    sample
}

/// A finger too long on the first letter's key.
fn misspell(name: &str) -> String {
    let first = name.chars().next().unwrap_or('x');
    format!("{first}{name}")
}

const REGION: &str = "eu-central-1";
const COMPILED: usize = 300;
const PER_STACK: usize = 50;

/// As many types as asked for: the first of every service, then the second, and so on.
fn spread() -> Vec<(ResourceType, Sample)> {
    let mut spread = Vec::new();
    let mut rank = 0;
    while spread.len() < COMPILED {
        let before = spread.len();
        for service in infrastruct_spec::services() {
            let fit = service
                .type_names()
                .filter_map(infrastruct_spec::resource_type);
            // Services that were shut down take no new resources.
            let fit = fit.filter(|it| it.is_offered_in(REGION) && it.end_of_life().is_none());
            let fit = fit.map(|resource_type| (resource_type, sample::resource(resource_type)));
            spread.extend(fit.filter(|(_, sample)| !sample.has_unknown()).nth(rank));
        }
        assert!(
            spread.len() > before,
            "only {before} types can be written without an expression"
        );
        rank += 1;
    }
    spread.truncate(COMPILED);
    spread
}

#[test]
fn many_are_compiled_and_linted() {
    let mut script = String::from(
        "use infrastruct::{App, aws, json, stack};\n\nfn main() {\n    let app = App::new()",
    );
    for (index, types) in spread().chunks(PER_STACK).enumerate() {
        let _ = writeln!(script, ";\n    let stack{index} = stack!(Types{index} {{");
        for (resource_type, sample) in types {
            let name = resource_type
                .name()
                .trim_start_matches("AWS::")
                .replace("::", "_")
                .to_lowercase();
            let _ = writeln!(script, "        {name}: {},", sample.source());
        }
        let _ = write!(script, "    }});\n    let app = app.stack(stack{index})");
    }
    script.push_str(";\n    infrastruct::build(app);\n}\n");
    let generated = Generated::new("many-types", &script);
    let output = generated.build();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );

    let Some(linter) = CfnLint::find("many_are_compiled_and_linted") else {
        return;
    };
    let files: Vec<_> = fs::read_dir(generated.templates())
        .expect("the templates")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().ends_with(".template.json"))
        .collect();
    assert_eq!(files.len(), COMPILED.div_ceil(PER_STACK));
    let mut errors = linter.errors(&files, REGION);
    // The rules of schemas; others know what a name stands for in the world.
    errors.retain(|finding| finding.rule.starts_with("E3"));
    assert!(errors.is_empty(), "{errors:#?}");
}

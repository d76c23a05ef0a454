//! Input that no one means: each gets a clear sentence, never a panic, and what was built before stays whole.

use std::fs;
use std::path::{Path, PathBuf};

use infrastruct::{App, Resource, Stack, aws, construct, synth};
use infrastruct_tests::expansion;
use infrastruct_tests::generated::Generated;
use infrastruct_tests::workspace;

// the example's own, as its build script has it
use crate::combination::settings;

fn scratch(test: &str) -> PathBuf {
    let directory = workspace::target().join("tests/bad-input").join(test);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).expect("a directory for the test");
    directory
}

/// What is said about settings of this text.
fn settings_refusal(case: &str, text: &str) -> String {
    let file = scratch(case).join("settings.toml");
    fs::write(&file, text).expect("the settings");
    let path = file.to_str().expect("a path in UTF-8");
    match settings::Settings::load(path) {
        Ok(_) => panic!("accepted: {text}"),
        Err(error) => error.to_string().replace(path, "settings.toml"),
    }
}

/// The example's settings with one line replaced.
fn changed(from: &str, to: &str) -> String {
    let file = workspace::root().join("examples/zalando/settings.toml");
    let text = fs::read_to_string(file).expect("the example's settings");
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

#[test]
fn settings_that_are_missing() {
    let error = settings::Settings::load("no/such/settings.toml")
        .err()
        .expect("an error")
        .to_string();
    assert_eq!(
        error,
        "cannot read `no/such/settings.toml`: no such file or directory"
    );
}

#[test]
fn settings_that_cannot_be_read() {
    let directory = scratch("directory");
    let path = directory.to_str().expect("a path in UTF-8");
    let error = settings::Settings::load(path)
        .err()
        .expect("an error")
        .to_string();
    assert!(
        error.starts_with(&format!("cannot read `{path}`: ")),
        "{error}"
    );
}

#[test]
fn settings_that_are_no_toml() {
    let error = settings_refusal("no-toml", "team_accounts = [\n\nwhat?");
    assert!(error.starts_with("`settings.toml`: line 3: "), "{error}");
}

#[test]
fn settings_that_are_no_text() {
    let file = scratch("no-text").join("settings.toml");
    fs::write(&file, [0xff, 0xfe, 0]).expect("the settings");
    let error = settings::Settings::load(file.to_str().expect("a path"))
        .err()
        .expect("an error");
    assert!(
        error
            .to_string()
            .contains("settings.toml`: stream did not contain valid utf-8"),
        "{error}"
    );
}

#[test]
fn settings_that_lack_a_key() {
    let error = settings_refusal("no-key", &changed("timeout", "time_out"));
    assert_eq!(error, "`settings.toml`: `program.timeout` is missing");
    let error = settings_refusal(
        "no-section",
        "team_accounts = [\"111111111111\"]\ndatasets = [\"orders\"]\n",
    );
    assert_eq!(error, "`settings.toml`: `program` is missing");
}

#[test]
fn settings_of_the_wrong_kind() {
    let error = settings_refusal("text", &changed("timeout = 60", "timeout = \"60\""));
    assert_eq!(
        error,
        "`settings.toml`: `program.timeout` is not a whole number"
    );
    let error = settings_refusal("negative", &changed("timeout = 60", "timeout = -60"));
    assert_eq!(
        error,
        "`settings.toml`: `program.timeout` is not a whole number"
    );
    let error = settings_refusal("number", &changed("key = \"app.jar\"", "key = 7"));
    assert_eq!(error, "`settings.toml`: `program.key` is not a string");
    let error = settings_refusal(
        "list",
        &changed("[\"orders\", \"customers\"]", "\"orders\""),
    );
    assert_eq!(
        error,
        "`settings.toml`: `datasets` is not a list of at least one string"
    );
}

#[test]
fn settings_that_would_give_a_statement_nobody_is_in() {
    let error = settings_refusal(
        "empty",
        &changed("[\"111111111111\", \"222222222222\"]", "[]"),
    );
    assert_eq!(
        error,
        "`settings.toml`: `team_accounts` is not a list of at least one string"
    );
}

/// What is said about an app.
fn refused(test: &str, app: App) -> String {
    let directory = scratch(test);
    let error = synth(app, &directory).expect_err("an error").to_string();
    assert_eq!(
        files(&directory),
        Vec::<PathBuf>::new(),
        "something was written"
    );
    error
}

fn files(directory: &Path) -> Vec<PathBuf> {
    fs::read_dir(directory)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect()
}

fn queue() -> Resource<aws::sqs::Queue> {
    construct!(aws::sqs::Queue {})
}

#[test]
fn stack_names_that_cloudformation_refuses() {
    for name in ["my_signals", "1signals", "", "signals ", &"s".repeat(129)] {
        let error = refused("stack_name", App::new().stack(Stack::new(name, queue())));
        assert!(error.contains(&format!("`{name}`")), "{error}");
    }
}

#[test]
fn stacks_of_one_name() {
    let app = App::new()
        .stack(Stack::new("Signals", queue()))
        .stack(Stack::new("Signals", queue()));
    let error = refused("one-name", app);
    assert!(error.contains("`Signals`"), "{error}");
}

#[test]
fn output_that_cannot_be_written() {
    let file = scratch("output").join("file");
    fs::write(&file, "not a directory").expect("a file");
    let app = App::new().stack(Stack::new("Signals", queue()));
    let error = synth(app, file.join("templates"))
        .expect_err("an error")
        .to_string();
    assert!(error.contains("file/templates"), "{error}");
    assert_eq!(
        fs::read_to_string(&file).expect("the file"),
        "not a directory"
    );
}

#[test]
fn half_typed_and_empty_macros() {
    for source in [
        "",
        "a",
        "a:",
        "aws",
        "aws::",
        "aws::sqs",
        "aws::sqs::",
        "aws::sqs::Queue",
        "aws::sqs::Queue {} {}",
        "aws::sqs::Queue { visi }",
        "aws::sqs::Queue { visibility_timeout: }",
        "aws::sqs::Queue { : 1 }",
        "aws::sqs::Queue { visibility_timeout: 1 2 3 }",
        "aws::sqs::Queue { visibility_timeout: -- }",
        "aws::sqs::Queue { #[] }",
        "aws::sqs::Queue { # }",
        "aws::sqs::Queue { .. }",
        "aws::sqs::Queue { ..x }",
        "aws::sqs::Queue { tags: [Tag { ke }] }",
        "aws::sqs::Queue { tags: [,] }",
        "Self",
        "Self {",
        "Self { a }",
        "Self { a: aws::sqs::Queue }",
        "Self { a: aws::sqs::Queue { }, a }",
        "::",
        "{}",
        "[]",
        "()",
        "1",
        "\"a\"",
        "aws::sqs::Queue { visibility_timeout: 99999999999999999999999999999999999999999999 }",
        "aws::sqs::Queue { visibility_timeout: 1e999 }",
        "aws::sqs::Queue { queue_name: 'a' }",
        "aws::sqs::Queue { queue_name: b\"a\" }",
        "aws::sqs::Queue { redrive_policy: json!({ \"a\" }) }",
        "aws::sqs::Queue { redrive_policy: json!() }",
        "aws::sqs::Queue { queue_name: sub!( }",
    ] {
        // What rustc itself refuses to hand to a macro is not ours to judge.
        if source.parse::<proc_macro2::TokenStream>().is_ok() {
            expansion::construct(source);
            expansion::stack(source);
            expansion::stack(&format!("Signals {{ {source} }}"));
            expansion::json(source);
            expansion::sub(source);
            expansion::derive(source);
        }
    }
}

#[test]
fn an_empty_macro_is_told_what_it_takes() {
    for errors in [
        expansion::construct("").errors,
        expansion::stack("").errors,
        expansion::json("").errors,
        expansion::sub("").errors,
    ] {
        assert_eq!(errors.len(), 1, "{errors:?}");
    }
}

/// Deep nesting must not exhaust the stack of the compiler, which runs macros on its own.
#[test]
fn nesting_a_thousand_deep() {
    let nested = |open: &str, close: &str| format!("{}1{}", open.repeat(1000), close.repeat(1000));
    let literal = format!(
        "aws::sqs::Queue {{ tags: {} }}",
        nested("[Tag { value: ", "}]")
    );
    let run = std::thread::Builder::new()
        .stack_size(8 << 20)
        .spawn(move || {
            assert_ne!(expansion::construct(&literal).errors, Vec::<String>::new());
            for text in [nested("[", "]"), nested("{\"a\": ", "}")] {
                assert_ne!(
                    expansion::json(&text).errors,
                    Vec::<String>::new(),
                    "{}",
                    &text[..8]
                );
            }
        });
    run.expect("a thread").join().expect("no panic");
}

#[test]
fn a_failing_build_leaves_the_templates_as_they_were() {
    let script = |timeout: &str| {
        format!(
            "use infrastruct::{{App, aws, stack}};\n\nfn main() {{\n    let timeout = {timeout};\n    \
             infrastruct::build(App::new().stack(stack!(Signals {{\n        \
             inbox: aws::sqs::Queue {{ visibility_timeout: timeout }},\n    }})));\n}}\n"
        )
    };
    let good = Generated::new("bad-input", &script("60"));
    let output = good.build();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let template = good.templates().join("Signals.template.json");
    let before = fs::read_to_string(&template).expect("the template");

    let bad = Generated::new("bad-input", &script("100_000"));
    let output = bad.build();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    for part in ["build.rs:6", "inbox", "visibility_timeout", "43200"] {
        assert!(
            said.to_lowercase().contains(part),
            "`{part}` is not in {said}"
        );
    }
    assert_eq!(fs::read_to_string(&template).expect("the template"), before);
}

//! Functions that run a binary of the workspace, in a process whose workspace is made up.

use std::env;
use std::fs;
use std::process::Command;

use infrastruct::{App, Architecture, Error, RustBinary, aws, build, stack, synth};
use serde_json::json;

use crate::support::Directory;

/// What the build script of the workspace does.
#[test]
#[ignore = "run by the other tests"]
fn script() {
    let variable = |name: &str| env::var(name).ok();
    let Some(name) = variable("TEST_BINARY") else {
        return;
    };
    build(|| {
        let mut worker = RustBinary::new(&name)?;
        if variable("TEST_ARCHITECTURE").as_deref() == Some("x86_64") {
            worker = worker.built_for(Architecture::X86_64);
        }
        Ok::<_, Error>(app(&worker))
    });
}

fn app(worker: &RustBinary) -> App {
    let variable = |name: &str| env::var(name).ok();
    App::new().stack(stack!(Functions {
        function: aws::lambda::Function {
            architectures: variable("TEST_FUNCTION").map(|architecture| [architecture]),
            code: Code {
                s3_bucket: worker.bucket(),
                s3_key: worker.key()
            },
            handler: "bootstrap",
            runtime: variable("TEST_RUNTIME").unwrap_or("provided.al2023".to_owned()),
            role: "arn:aws:iam::123456789012:role/worker",
        },
    }))
}

/// A workspace with two packages of binaries, and the output of its build script.
fn run(variables: &[(&str, &str)]) -> (Directory, String) {
    let root = Directory::new();
    let files = [
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"functions\", \"stacks\"]\nresolver = \"3\"\n",
        ),
        (
            "functions/Cargo.toml",
            "[package]\nname = \"functions\"\nedition = \"2024\"\n",
        ),
        ("functions/src/bin/worker.rs", "fn main() {}\n"),
        ("functions/src/bin/reporter.rs", "fn main() {}\n"),
        (
            "stacks/Cargo.toml",
            "[package]\nname = \"stacks\"\nedition = \"2024\"\n",
        ),
        ("stacks/src/lib.rs", ""),
    ];
    for (name, text) in files {
        let path = root.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let out = root
        .0
        .join("target/debug/build/stacks-0123456789abcdef/out");
    fs::create_dir_all(&out).unwrap();
    let mut script = Command::new(env::current_exe().unwrap());
    script.args([
        "--exact",
        "rust_binary::script",
        "--ignored",
        "--nocapture",
        "--quiet",
    ]);
    script
        .current_dir(root.0.join("stacks"))
        .env("CARGO_MANIFEST_DIR", root.0.join("stacks"))
        .env("CARGO_PKG_NAME", "stacks")
        .env("OUT_DIR", &out)
        .env("TARGET", "x86_64-unknown-linux-gnu")
        .env_remove("CARGO_TARGET_DIR")
        .envs(variables.iter().copied());
    let output = script.output().unwrap();
    (root, String::from_utf8(output.stdout).unwrap())
}

#[track_caller]
fn errors(variables: &[(&str, &str)]) -> String {
    let (_, said) = run(variables);
    let lines = said
        .lines()
        .filter_map(|line| line.strip_prefix("cargo::error="));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_template_names_the_binary_and_what_it_is_built_for() {
    let arm = [("TEST_BINARY", "worker"), ("TEST_FUNCTION", "arm64")];
    let x86 = [("TEST_BINARY", "reporter"), ("TEST_ARCHITECTURE", "x86_64")];
    let cases = [
        (arm, "functions/worker/arm64"),
        (x86, "functions/reporter/x86_64"),
    ];
    for (variables, key) in cases {
        let (root, said) = run(&variables);
        let template = root.0.join("target/infrastruct/stacks");
        assert!(template.exists(), "{said}");
        let template = Directory::json(&Directory(template), "Functions.template.json");
        assert_eq!(
            template["Resources"]["Function"]["Properties"]["Code"],
            json!({"S3Bucket": "infrastruct-asset-rust", "S3Key": key})
        );
    }
}

#[test]
fn the_build_runs_again_when_the_workspace_changes() {
    let (root, said) = run(&[("TEST_BINARY", "worker"), ("TEST_FUNCTION", "arm64")]);
    let root = root.0.canonicalize().unwrap();
    for file in [
        "Cargo.toml",
        "functions/Cargo.toml",
        "stacks/Cargo.toml",
        "functions/src/bin/worker.rs",
    ] {
        let line = format!("cargo::rerun-if-changed={}", root.join(file).display());
        assert!(said.contains(&line), "{line}\n{said}");
    }
}

#[test]
fn a_name_that_the_workspace_does_not_have_is_an_error_of_the_build() {
    let said = errors(&[("TEST_BINARY", "wroker")]);
    assert!(
        said.starts_with("the workspace has no binary `wroker`\n"),
        "{said}"
    );
    assert!(said.contains(&format!("{}:21:26", file!())), "{said}");
    assert!(said.contains("help: did you mean `worker`?"), "{said}");
    assert!(
        said.contains("help: its binaries are `reporter`, `worker`"),
        "{said}"
    );
}

#[test]
fn a_function_has_to_be_what_its_binary_is_built_for() {
    let said = errors(&[("TEST_BINARY", "worker")]);
    let expected = "the function runs on x86_64, and `worker` is built for arm64\n";
    assert!(said.starts_with(expected), "{said}");
    let said = errors(&[
        ("TEST_BINARY", "worker"),
        ("TEST_ARCHITECTURE", "x86_64"),
        ("TEST_FUNCTION", "arm64"),
    ]);
    let expected = "the function runs on arm64, and `worker` is built for x86_64\n";
    assert!(said.starts_with(expected), "{said}");
    let said = errors(&[
        ("TEST_BINARY", "worker"),
        ("TEST_FUNCTION", "arm64"),
        ("TEST_RUNTIME", "provided.al2"),
    ]);
    let expected = "`provided.al2` does not run `worker`, which is built for `provided.al2023`\n";
    assert!(said.starts_with(expected), "{said}");
}

#[test]
fn a_mistake_keeps_its_place_however_it_is_handed_on() {
    let found = || RustBinary::new("no-such-binary").map(|worker| app(&worker));
    let boxed = || found().map_err(Box::<dyn std::error::Error>::from);
    let shared = || found().map_err(Box::<dyn std::error::Error + Send + Sync>::from);
    let results = [
        synth(found, "never"),
        synth(boxed, "never"),
        synth(shared, "never"),
    ];
    for result in results {
        let error = result.unwrap_err();
        let source = error.diagnostics()[0].source.unwrap();
        assert_eq!(source.file, file!());
    }
}

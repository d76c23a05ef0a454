//! The build step in a process of its own, as Cargo runs a build script.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use infrastruct::{App, Stack, build, input};

use crate::group;
use crate::support::{Directory, queue};

/// What a build script of the tests does.
#[test]
#[ignore = "run by the other tests"]
fn script() {
    let Ok(stacks) = env::var("TEST_STACKS") else {
        return;
    };
    build(|| {
        let _ = input::variable("TEST_STACKS");
        if stacks.is_empty() {
            return Err("settings.toml: no stacks\nare listed");
        }
        Ok(stacks.split(' ').fold(App::new(), |app, name| {
            app.stack(Stack::new(name, group! { inbox: queue() }))
        }))
    });
}

struct Package {
    target: Directory,
    out: PathBuf,
}

impl Package {
    fn new() -> Self {
        let target = Directory::new();
        let out = target
            .0
            .join("target/x86_64-unknown-linux-gnu/debug/build/jobs-0123456789abcdef/out");
        fs::create_dir_all(&out).unwrap();
        Self { target, out }
    }

    fn run(&self, stacks: &str, in_cargo: bool) -> Output {
        let mut script = Command::new(env::current_exe().unwrap());
        script.args([
            "--exact",
            "build_step::script",
            "--ignored",
            "--nocapture",
            "--quiet",
        ]);
        script
            .current_dir(&self.target.0)
            .env("TEST_STACKS", stacks)
            .env("CARGO_PKG_NAME", "jobs");
        script
            .env_remove("OUT_DIR")
            .env_remove("TARGET")
            .env_remove("CARGO_TARGET_DIR");
        if in_cargo {
            script
                .env("OUT_DIR", &self.out)
                .env("TARGET", "x86_64-unknown-linux-gnu");
        }
        script.output().unwrap()
    }

    fn copy(&self) -> PathBuf {
        self.target.0.join("target/infrastruct/jobs")
    }
}

fn lines(output: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(output);
    let is_ours = |line: &&str| {
        line.contains("cargo::") || line.contains("template") || line.starts_with("error: ")
    };
    text.lines()
        .filter(is_ours)
        .map(|line| line[line.find("cargo::").unwrap_or(0)..].to_owned())
        .collect()
}

#[test]
fn templates_go_to_cargo_and_to_people() {
    let package = Package::new();
    let output = package.run("One Two", true);
    assert!(output.status.success());
    let manifest = package.copy().join("manifest.json");
    let expected = [
        "cargo::rerun-if-env-changed=TEST_STACKS".to_owned(),
        "2 templates are in target/infrastruct/jobs".to_owned(),
        format!(
            "cargo::rustc-env=INFRASTRUCT_TEMPLATES={}",
            package.copy().display()
        ),
        format!("cargo::rerun-if-changed={}", manifest.display()),
    ];
    assert_eq!(lines(&output.stdout), expected);
    let names = ["One.template.json", "Two.template.json", "manifest.json"];
    assert_eq!(crate::support::names(&package.out), names);
    assert_eq!(crate::support::names(&package.copy()), names);
    let script = fs::metadata(env::current_exe().unwrap())
        .unwrap()
        .modified()
        .unwrap();
    assert_eq!(fs::metadata(manifest).unwrap().modified().unwrap(), script);
}

#[test]
fn a_mistake_fails_the_build_and_leaves_what_was_built() {
    let package = Package::new();
    package.run("One", true);
    let output = package.run("1st", true);
    // Cargo fails for the line; a status would make it print everything again.
    assert!(output.status.success());
    let said = lines(&output.stdout);
    // The source is not where the script runs.
    let place = format!("cargo::error=  --> {}:26:23", file!());
    let expected = [
        "cargo::error=a stack's name starts with a letter",
        place.as_str(),
        "cargo::error=   = note: in `1st`",
    ];
    assert_eq!(said[1..], expected);
    assert_eq!(
        crate::support::names(&package.copy()),
        ["One.template.json", "manifest.json"]
    );
    let output = package.run("", true);
    assert_eq!(
        lines(&output.stdout)[1..],
        [
            "cargo::error=settings.toml: no stacks",
            "cargo::error=       are listed"
        ]
    );
}

#[test]
fn a_mistake_is_shown_in_its_source() {
    let package = Package::new();
    let copy = package.target.0.join(file!());
    fs::create_dir_all(copy.parent().unwrap()).unwrap();
    fs::write(&copy, include_str!("build_step.rs")).unwrap();
    fs::create_dir(package.target.0.join("member")).unwrap();
    fs::write(package.target.0.join("Cargo.lock"), "").unwrap();
    let expected = format!(
        "error: a stack's name starts with a letter
  --> {}:26:23
   |
26 |             app.stack(Stack::new(name, group! {{ inbox: queue() }}))
   |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = note: in `1st`
",
        file!()
    );
    let output = package.run("1st", false);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.starts_with(&expected), "{said}");
    // Cargo has the same lines, and no others.
    let output = package.run("1st", true);
    let said = lines(&output.stdout)[1..].join("\n");
    let said = said.replace("cargo::error=", "");
    assert_eq!(format!("error: {said}\n"), expected);
}

#[test]
fn outside_of_cargo_a_mistake_is_the_status() {
    let package = Package::new();
    let output = package.run("One", false);
    assert!(output.status.success());
    assert_eq!(
        lines(&output.stdout),
        ["1 template is in target/infrastruct/jobs"]
    );
    assert_eq!(
        crate::support::names(&package.target.0.join("target/infrastruct/jobs")),
        ["One.template.json", "manifest.json"]
    );
    let output = package.run("1st", false);
    assert_eq!(output.status.code(), Some(1));
    assert!(lines(&output.stderr)[0].starts_with("error: "));
}

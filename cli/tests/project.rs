//! What `new` makes builds at once, and the commands find their way in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

fn infrastruct(directory: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"))
        .arg("infrastruct")
        .args(arguments)
        .current_dir(directory)
        .env("CARGO_TARGET_DIR", target().join("projects"))
        .env_remove("CARGO_BUILD_TARGET")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A directory of its own, outside of any workspace.
fn empty(name: &str) -> PathBuf {
    let directory = std::env::temp_dir().join(format!("infrastruct-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

#[test]
fn a_new_project_builds_at_once() {
    let directory = empty("new");
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let made = infrastruct(
        &directory,
        &["new", "my-app", "--path", &library.display().to_string()],
    );
    assert!(made.status.success(), "{}", said(&made));
    assert!(said(&made).contains("the first stack is in my-app/src/stacks.rs"));
    let project = directory.join("my-app");
    assert!(
        fs::read_to_string(project.join(".gitignore"))
            .unwrap()
            .contains("target")
    );

    let synth = infrastruct(&project, &["synth"]);
    assert!(synth.status.success(), "{}", said(&synth));
    let template: serde_json::Value = serde_json::from_slice(&synth.stdout).unwrap();
    assert_eq!(template["Resources"]["Inbox"]["Type"], "AWS::SQS::Queue");

    let listed = infrastruct(&project.join("src"), &["list", "--json"]);
    let list: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
    assert_eq!(
        (
            list["stacks"][0]["name"].as_str(),
            list["stacks"][0]["resources"].as_u64()
        ),
        (Some("First"), Some(2))
    );

    // What was built is compared with what is in a file; the change is found with its source line.
    fs::write(
        project.join("old.yaml"),
        "Resources:\n  Inbox:\n    Type: AWS::SQS::Queue\n",
    )
    .unwrap();
    let diff = infrastruct(&project, &["diff", "--template", "old.yaml"]);
    assert!(
        said(&diff).contains("First.inbox src/stacks.rs:11"),
        "{}",
        said(&diff)
    );

    // A mistake is told by cargo, and ends the command.
    let stacks = project.join("src/stacks.rs");
    let text = fs::read_to_string(&stacks).unwrap();
    fs::write(
        &stacks,
        text.replace("visibility_timeout", "visibility_timeuot"),
    )
    .unwrap();
    let broken = infrastruct(&project, &["synth"]);
    assert_eq!(broken.status.code(), Some(1));
    assert!(
        said(&broken).contains("did you mean `visibility_timeout`?"),
        "{}",
        said(&broken)
    );
    assert!(
        said(&broken).contains("error: `my-app` does not build"),
        "{}",
        said(&broken)
    );
    assert!(
        infrastruct(&project, &["synth", "--no-build"])
            .status
            .success()
    );
    fs::remove_dir_all(&directory).unwrap();
}

/// The timeout that `synth` gives the queue. Cargo builds beside the target directory, where nothing but Cargo's own
/// messages tells the way to what was built.
fn timeout(project: &Path, arguments: &[&str]) -> u64 {
    let synth = Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"))
        .args(["infrastruct", "synth"])
        .args(arguments)
        .current_dir(project)
        .env("CARGO_TARGET_DIR", target().join("profiles"))
        .env("CARGO_BUILD_BUILD_DIR", target().join("projects"))
        .output()
        .unwrap();
    assert!(synth.status.success(), "{}", said(&synth));
    let template: serde_json::Value = serde_json::from_slice(&synth.stdout).unwrap();
    template["Resources"]["Inbox"]["Properties"]["VisibilityTimeout"]
        .as_u64()
        .unwrap()
}

#[test]
fn each_profile_and_each_set_of_features_has_its_own_templates() {
    let directory = empty("profiles");
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let library = library.display().to_string();
    let made = infrastruct(&directory, &["new", "profiled", "--library", &library]);
    assert!(made.status.success(), "{}", said(&made));
    let project = directory.join("profiled");
    let manifest = project.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text + "\n[features]\nlong = []\n").unwrap();
    let build = "fn main() {
        let of_profile = if std::env::var(\"PROFILE\").unwrap() == \"release\" { 90 } else { 30 };
        let of_feature = if std::env::var(\"CARGO_FEATURE_LONG\").is_ok() { 5 } else { 0 };
        let first = infrastruct::stack!(First {
            inbox: infrastruct::aws::sqs::Queue { visibility_timeout: of_profile + of_feature },
        });
        infrastruct::build(infrastruct::App::new().stack(first));
    }";
    fs::write(project.join("build.rs"), build).unwrap();
    for _ in 0..2 {
        assert_eq!(timeout(&project, &[]), 30);
        assert_eq!(timeout(&project, &["--release"]), 90);
        assert_eq!(timeout(&project, &["--features", "long"]), 35);
    }
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn a_library_that_is_not_published_comes_from_git() {
    let directory = empty("git");
    let url = "https://example.com/infrastruct.git";
    let made = infrastruct(&directory, &["new", "forked", "--git", url, "--tag", "v1"]);
    assert!(made.status.success(), "{}", said(&made));
    let metadata = Command::new("cargo")
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(directory.join("forked"))
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let dependency = &metadata["packages"][0]["dependencies"][0];
    assert_eq!(dependency["name"], "infrastruct");
    assert_eq!(dependency["kind"], "build");
    assert_eq!(dependency["source"], format!("git+{url}?tag=v1"));
    let refused = infrastruct(&directory, &["new", "other", "--branch", "main"]);
    assert!(!refused.status.success() && said(&refused).contains("--git"));
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn a_project_that_cannot_be_made_says_why() {
    let directory = empty("refused");
    fs::create_dir(directory.join("taken")).unwrap();
    fs::write(directory.join("taken/notes.txt"), "").unwrap();
    fs::write(directory.join("file"), "").unwrap();
    for (name, code, why) in [
        ("taken", 2, "`notes.txt` is in it"),
        ("file", 1, "already exists"),
        ("1st", 1, "cannot start with a digit"),
        ("a b", 1, "invalid character"),
    ] {
        let refused = infrastruct(&directory, &["new", name]);
        assert_eq!(refused.status.code(), Some(code));
        assert!(said(&refused).contains(why), "{}", said(&refused));
    }
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn outside_of_a_project_the_way_is_told() {
    let directory = empty("nowhere");
    let lost = infrastruct(&directory, &["list"]);
    assert_eq!(lost.status.code(), Some(2));
    assert!(
        said(&lost).contains("cargo infrastruct new NAME"),
        "{}",
        said(&lost)
    );
    let made = Command::new("cargo")
        .args(["new", "--quiet", "--lib", "plain"])
        .current_dir(&directory)
        .status()
        .unwrap();
    assert!(made.success());
    let plain = infrastruct(&directory.join("plain"), &["list"]);
    assert!(
        said(&plain).contains("no package here depends on `infrastruct`"),
        "{}",
        said(&plain)
    );
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn a_project_is_made_where_nothing_is_yet() {
    let directory = empty("here");
    let made = infrastruct(&directory, &["new", ".", "--name", "here"]);
    assert!(made.status.success(), "{}", said(&made));
    assert!(said(&made).contains("src/stacks.rs") && !said(&made).contains("cd ."));
    assert!(directory.join("build.rs").exists());

    let again = infrastruct(&directory, &["new", ".", "--name", "here"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(said(&again).contains("is not empty"), "{}", said(&again));

    for path in ["nowhere", "src"] {
        let without = infrastruct(&directory, &["new", "other", "--path", path]);
        assert!(!without.status.success(), "{path}");
        assert!(!directory.join("other").exists(), "nothing is half made");
    }

    let own = infrastruct(&directory, &["new", "infrastruct"]);
    assert_eq!(own.status.code(), Some(2));
    assert!(said(&own).contains("`--name NAME`"), "{}", said(&own));
    assert!(!directory.join("infrastruct").exists());
    fs::remove_dir_all(directory).unwrap();
}

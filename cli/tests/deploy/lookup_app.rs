//! A package that looks up what its file `wants.txt` says, a line for each: `vpc shared -> id`, or for an environment of its own
//! `444455556666/eu-west-1 image al2023-* owner=amazon -> id`. What starts with `@` is the value of that parameter.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::app::{App, Said};

const BUILD: &str = r#"
use std::collections::BTreeMap;

use infrastruct::lookup::{Environment, Lookup};
use infrastruct::{App, Error, Output, Stack, Text, Value, aws, construct, input};

fn lookup(words: &str) -> Result<Lookup, Error> {
    let mut words = words.split(' ');
    let kind = words.next().unwrap_or_default();
    let mut lookup = match kind {
        "availability-zones" => Lookup::availability_zones(),
        "vpc-id" => {
            let id = words.next().unwrap_or_default();
            match id.strip_prefix('@') {
                Some(name) => Lookup::vpc_with("id", &Lookup::parameter(name).text("value")?),
                None => Lookup::vpc_with("id", id),
            }
        }
        _ => {
            let name = words.next().unwrap_or_default();
            match kind {
                "vpc" => Lookup::vpc(name),
                "image" => Lookup::image(name),
                "hosted-zone" => Lookup::hosted_zone(name),
                "parameter" => Lookup::parameter(name),
                "security-group" => Lookup::security_group(name),
                "key" => Lookup::key(name),
                "load-balancer" => Lookup::load_balancer(name),
                "database" => Lookup::property::<aws::rds::DBInstance>(name, "Endpoint.Address"),
                other => panic!("{other}"),
            }
        }
    };
    for word in words {
        let (name, value) = word.split_once('=').unwrap();
        lookup = lookup.with(name, value);
    }
    Ok(lookup)
}

fn output(line: &str) -> Result<Output, Error> {
    let (words, field) = line.split_once(" -> ").unwrap();
    let found = match words.split_once(' ') {
        Some((place, rest)) if place.contains('/') => {
            let (account, region) = place.split_once('/').unwrap();
            Environment::new(account, region).scope(|| lookup(rest))?
        }
        _ => lookup(words)?,
    };
    let value: Value<Text> = match field {
        "names" => found.found().map_or("".into(), |found| found.texts("names").join(" ").into()),
        "subnets" => found.found().map_or("".into(), |found| {
            let subnets = found.list("subnets");
            let words = subnets.iter().map(|it| format!("{} {}", it.text("id").unwrap(), it.text("type").unwrap()));
            words.collect::<Vec<_>>().join(", ").into()
        }),
        "listeners" => found.found().map_or("".into(), |found| {
            let listeners = found.list("listeners");
            let words = listeners.iter().map(|it| format!("{} {}", it.text("id").unwrap(), it.text("port").unwrap()));
            words.collect::<Vec<_>>().join(", ").into()
        }),
        field => found.value(field),
    };
    Ok(Output::new(value))
}

fn app() -> Result<App, Error> {
    let wants = input::file("wants.txt")?;
    let mut outputs = BTreeMap::new();
    for (line, number) in wants.lines().zip(1..) {
        outputs.insert(format!("found{number}"), output(line)?);
    }
    let queue = construct!(aws::sqs::Queue {});
    Ok(App::new().stack(Stack::new("Looked", (queue, outputs))))
}

fn main() {
    infrastruct::build(app);
}
"#;

/// A package that looks up, and the account in which it does.
pub(crate) struct LookupApp {
    pub(crate) app: App,
    pub(crate) directory: PathBuf,
}

impl LookupApp {
    /// A package of a name, which wants these.
    pub(crate) fn new(app: App, name: &str, wants: &[&str]) -> Self {
        let directory = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(directory.join("src")).unwrap();
        let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
        let library = library.display();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[build-dependencies]\ninfrastruct = {{ path = \"{library}\" }}\n\n[workspace]\n"
        );
        fs::write(directory.join("Cargo.toml"), manifest).unwrap();
        fs::write(directory.join("src/lib.rs"), "").unwrap();
        fs::write(directory.join("build.rs"), BUILD).unwrap();
        let made = Self { app, directory };
        made.wants(wants);
        made
    }

    /// Has it want these instead.
    pub(crate) fn wants(&self, wants: &[&str]) {
        fs::write(self.directory.join("wants.txt"), wants.join("\n")).unwrap();
    }

    /// The file of what was looked up.
    pub(crate) fn file(&self) -> PathBuf {
        self.directory.join("infrastruct.lookups.jsonl")
    }

    /// Its lines after the first.
    pub(crate) fn lines(&self) -> Vec<String> {
        let text = fs::read_to_string(self.file()).unwrap_or_default();
        text.lines().skip(1).map(str::to_owned).collect()
    }

    fn prepared(mut command: Command) -> Said {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("projects");
        command.env("CARGO_TARGET_DIR", target);
        command.env_remove("CARGO_BUILD_TARGET");
        Said::of(command.output().unwrap())
    }

    #[track_caller]
    pub(crate) fn ends(&self, code: i32, arguments: &[&str]) -> Said {
        let said = Self::prepared(self.app.command_in(&self.directory, arguments));
        assert_eq!(said.code, code, "{arguments:?}\n{}\n{}", said.out, said.err);
        said
    }

    #[track_caller]
    pub(crate) fn done(&self, arguments: &[&str]) -> Said {
        self.ends(0, arguments)
    }

    /// What Cargo itself says.
    pub(crate) fn cargo_build(&self) -> Said {
        let mut cargo = Command::new("cargo");
        cargo
            .args(["build", "--offline"])
            .current_dir(&self.directory);
        Self::prepared(cargo)
    }

    /// What the template has of each line.
    #[track_caller]
    pub(crate) fn found(&self) -> Vec<String> {
        let template: serde_json::Value = serde_json::from_str(&self.done(&["synth"]).out).unwrap();
        let outputs = template["Outputs"].as_object().unwrap();
        let value = |number: usize| {
            let name = format!("Found{number}");
            let mut outputs = outputs.iter();
            let output = outputs.find(|(id, _)| id.ends_with(&name));
            let value = output.and_then(|(_, output)| output["Value"].as_str());
            value.unwrap_or_default().to_owned()
        };
        (1..=outputs.len()).map(value).collect()
    }
}

impl Drop for LookupApp {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.directory);
    }
}

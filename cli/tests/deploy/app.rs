//! An app as a build leaves it, and the subcommand run upon it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Value, json};

use super::server::Server;
use super::service::{REGION, Services};

/// An app of its own account, so that tests do not meet.
pub(crate) struct App {
    pub(crate) directory: PathBuf,
    pub(crate) services: Services,
    endpoint: String,
    stacks: Vec<Value>,
    environment: Vec<(String, String)>,
}

/// What a command said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl App {
    /// An app in MiniStack; nothing where that cannot be had.
    pub(crate) fn new(name: &str) -> Option<Self> {
        Some(Self::at(name, Server::ministack()?))
    }

    pub(crate) fn at(name: &str, server: &Server) -> Self {
        static ACCOUNTS: AtomicU64 = AtomicU64::new(100_000_000_001);
        let account = ACCOUNTS.fetch_add(1, Ordering::Relaxed).to_string();
        let apps = Path::new(env!("CARGO_TARGET_TMPDIR")).join("apps");
        let directory = apps.join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).unwrap();
        let services = Services {
            port: server.port,
            account,
        };
        Self {
            directory,
            services,
            endpoint: server.endpoint(),
            stacks: Vec::new(),
            environment: Vec::new(),
        }
    }

    /// The same app, in the same account, called through another port.
    pub(crate) fn through(&mut self, port: u16) {
        self.endpoint = format!("http://127.0.0.1:{port}");
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.environment.push((name.to_owned(), value.to_owned()));
    }

    /// Builds a stack: anew, or instead of the one of this name.
    pub(crate) fn stack(&mut self, name: &str, template: &Value, more: &Value) {
        let file = format!("{name}.template.json");
        fs::write(self.directory.join(&file), template.to_string()).unwrap();
        let resources = template["Resources"].as_object().unwrap();
        // The declarations are taken to be ten lines apart.
        let declared: Vec<Value> = resources
            .iter()
            .zip(1..)
            .map(|((id, resource), number)| {
                json!({"logicalId": id, "type": resource["Type"], "path": format!("{name}.{id}"), "file": "src/stacks.rs", "line": number * 10})
            })
            .collect();
        let mut stack = json!({"name": name, "template": file, "resources": declared});
        for (key, value) in more.as_object().into_iter().flatten() {
            stack[key] = value.clone();
        }
        self.stacks.retain(|stack| stack["name"] != name);
        self.stacks.push(stack);
        let manifest = json!({"version": 1, "infrastruct": "0.1.0", "schemaDate": "2026-10-20", "stacks": self.stacks});
        fs::write(self.directory.join("manifest.json"), manifest.to_string()).unwrap();
    }

    /// Builds the stacks of an app, as its build script would, and changes the templates.
    pub(crate) fn build(&mut self, app: infrastruct::App, change: impl Fn(String) -> String) {
        let templates = self.directory.join("built");
        infrastruct::synth(app, &templates).unwrap_or_else(|error| panic!("{error}"));
        let read = |name: &str| fs::read_to_string(templates.join(name)).unwrap();
        let manifest: Value = serde_json::from_str(&read("manifest.json")).unwrap();
        for stack in manifest["stacks"].as_array().unwrap() {
            let text = change(read(stack["template"].as_str().unwrap()));
            let template = serde_json::from_str(&text).unwrap();
            self.stack(stack["name"].as_str().unwrap(), &template, stack);
        }
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.command_in(&self.directory, arguments);
        // Its bucket is the account's, whatever app is here.
        if arguments.first() != Some(&"gc") {
            command.arg("--app").arg(&self.directory);
        }
        command
    }

    /// A command in the directory of a package, which it builds.
    pub(crate) fn command_in(&self, directory: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"));
        command.arg("infrastruct").args(arguments);
        command.current_dir(directory).stdin(Stdio::null());
        for name in [
            "AWS_PROFILE",
            "AWS_SESSION_TOKEN",
            "HTTP_PROXY",
            "HTTPS_PROXY",
            "http_proxy",
            "https_proxy",
        ] {
            command.env_remove(name);
        }
        command
            .env("AWS_ENDPOINT_URL", &self.endpoint)
            .env("AWS_REGION", REGION);
        command
            .env("AWS_ACCESS_KEY_ID", &self.services.account)
            .env("AWS_SECRET_ACCESS_KEY", "secret-of-the-test");
        command
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("AWS_CONFIG_FILE", "/dev/null");
        command.env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        Said::of(self.command(arguments).output().unwrap())
    }

    /// Runs what has to succeed.
    pub(crate) fn done(&self, arguments: &[&str]) -> Said {
        self.ended(0, arguments)
    }

    /// Runs what has to fail.
    pub(crate) fn failed(&self, arguments: &[&str]) -> Said {
        self.ended(1, arguments)
    }

    /// Runs a command line that asks for what there is not.
    pub(crate) fn misused(&self, arguments: &[&str]) -> Said {
        self.ended(2, arguments)
    }

    /// Runs what nobody agrees to.
    pub(crate) fn refused(&self, arguments: &[&str]) -> Said {
        self.ended(3, arguments)
    }

    /// Runs what has to find that something differs.
    pub(crate) fn differs(&self, arguments: &[&str]) -> Said {
        self.ended(4, arguments)
    }

    fn ended(&self, code: i32, arguments: &[&str]) -> Said {
        let said = self.run(arguments);
        assert_eq!(said.code, code, "{arguments:?}\n{}\n{}", said.out, said.err);
        said
    }
}

impl Drop for App {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.directory);
    }
}

impl Said {
    pub(crate) fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let said = Self {
            code: output.status.code().unwrap_or(-1),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        assert!(!said.err.contains("panicked"), "{}", said.err);
        assert!(
            !format!("{}{}", said.out, said.err).contains("secret-of-the-test"),
            "a credential was printed"
        );
        said
    }

    /// The texts are said, in this order.
    pub(crate) fn says(&self, texts: &[&str]) -> &Self {
        let mut rest = self.err.as_str();
        for text in texts {
            let Some(at) = rest.find(text) else {
                panic!("`{text}` is not said, in this order:\n{}", self.err)
            };
            rest = &rest[at + text.len()..];
        }
        self
    }
}

/// A queue with a visibility timeout.
pub(crate) fn queue(timeout: u32) -> Value {
    json!({"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": timeout}})
}

/// A queue that SQS refuses.
pub(crate) fn bad_queue(after: &str) -> Value {
    json!({"Type": "AWS::SQS::Queue", "DependsOn": after, "Properties": {"MaximumMessageSize": 2_621_244}})
}

pub(crate) fn template(resources: &Value) -> Value {
    json!({"Resources": resources})
}

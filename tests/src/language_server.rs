//! A client of rust-analyzer: enough of the protocol to ask what an editor asks.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::workspace;

/// The version of rust-analyzer that the pinned rustc can build.
const VERSION: &str = "0.0.328";

/// A running rust-analyzer.
pub struct LanguageServer {
    process: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    last_request: i64,
    last_version: i64,
    open: BTreeSet<PathBuf>,
    is_ready: bool,
}

/// The program to run: the environment's `RUST_ANALYZER`, or one that is installed into the target directory,
/// which takes ten minutes the first time.
pub fn find() -> Result<PathBuf, String> {
    if let Some(program) = std::env::var_os("RUST_ANALYZER") {
        return Ok(program.into());
    }
    let directory = workspace::target()
        .join("oracle")
        .join(format!("rust-analyzer-{VERSION}"));
    let program = directory.join("bin/rust-analyzer");
    if !program.exists() {
        let status = Command::new(env!("CARGO"))
            .args(["install", "--locked", "--root"])
            .arg(&directory)
            .arg(format!("ra_ap_rust-analyzer@{VERSION}"))
            .env("CARGO_TARGET_DIR", directory.join("target"))
            .status()
            .map_err(|error| format!("cargo cannot be run: {error}"))?;
        let _ = fs::remove_dir_all(directory.join("target"));
        if !status.success() {
            return Err(format!("rust-analyzer {VERSION} cannot be installed"));
        }
    }
    Ok(program)
}

impl LanguageServer {
    /// Starts it on the package at `root`, and waits until it has read everything.
    pub fn start(program: &Path, root: &Path) -> Self {
        let mut process = Command::new(program)
            .current_dir(root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let input = process.stdin.take().expect("its input");
        let output = process.stdout.take().expect("its output");
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = receive(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut server = Self {
            process,
            input,
            messages,
            last_request: 0,
            last_version: 0,
            open: BTreeSet::new(),
            is_ready: false,
        };
        server.request(
            "initialize",
            &json!({
                "processId": std::process::id(),
                "rootUri": uri(root),
                "capabilities": {
                    "experimental": { "serverStatusNotification": true },
                    "textDocument": { "hover": { "contentFormat": ["markdown"] } },
                },
                "initializationOptions": {
                    "checkOnSave": false,
                    "cachePriming": { "enable": false },
                    "cargo": { "targetDir": true },
                },
            }),
        );
        server.notify("initialized", &json!({}));
        let end = Instant::now() + Duration::from_secs(600);
        while !server.is_ready && Instant::now() < end {
            if let Ok(message) = server.messages.recv_timeout(Duration::from_secs(1)) {
                server.handle(&message);
            }
        }
        assert!(server.is_ready, "rust-analyzer does not get ready");
        server
    }

    /// Shows it a text as the contents of a file.
    pub fn open(&mut self, file: &Path, text: &str) {
        self.last_version += 1;
        if self.open.insert(file.to_owned()) {
            self.notify(
                "textDocument/didOpen",
                &json!({ "textDocument": {
                "uri": uri(file), "languageId": "rust", "version": self.last_version, "text": text,
            } }),
            );
        } else {
            self.notify(
                "textDocument/didChange",
                &json!({
                    "textDocument": { "uri": uri(file), "version": self.last_version },
                    "contentChanges": [{ "text": text }],
                }),
            );
        }
    }

    /// The labels it offers at an offset of a text.
    pub fn completions(&mut self, file: &Path, text: &str, offset: usize) -> Vec<String> {
        let answer = self.request("textDocument/completion", &position(file, text, offset));
        let items = answer
            .get("items")
            .unwrap_or(&answer)
            .as_array()
            .cloned()
            .unwrap_or_default();
        items
            .iter()
            .filter_map(|item| item["label"].as_str())
            .map(str::to_owned)
            .collect()
    }

    /// What it shows of the place at an offset of a text.
    pub fn hover(&mut self, file: &Path, text: &str, offset: usize) -> String {
        let answer = self.request("textDocument/hover", &position(file, text, offset));
        answer["contents"]["value"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The messages of its diagnostics, with the lines they are at, counted from zero.
    pub fn diagnostics(&mut self, file: &Path) -> Vec<(u64, String)> {
        let document = json!({ "textDocument": { "uri": uri(file) } });
        let answer = self.request("textDocument/diagnostic", &document);
        let items = answer["items"].as_array().cloned().unwrap_or_default();
        items
            .iter()
            .map(|item| {
                let line = item["range"]["start"]["line"].as_u64().unwrap_or_default();
                (
                    line,
                    item["message"].as_str().unwrap_or_default().to_owned(),
                )
            })
            .collect()
    }

    fn request(&mut self, method: &str, parameters: &Value) -> Value {
        self.last_request += 1;
        let id = self.last_request;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        loop {
            let message = self
                .messages
                .recv_timeout(Duration::from_secs(300))
                .unwrap_or_else(|error| panic!("no answer to {method}: {error}"));
            if message["id"] == id && message.get("method").is_none() {
                return message
                    .get("result")
                    .or(message.get("error"))
                    .cloned()
                    .unwrap_or_default();
            }
            self.handle(&message);
        }
    }

    fn notify(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    /// What it says by itself: that it is ready, or a question about settings, which all are as they are.
    fn handle(&mut self, message: &Value) {
        if message["method"] == "experimental/serverStatus" {
            self.is_ready = message["params"]["quiescent"] == true;
        } else if message.get("method").is_some() && message.get("id").is_some() {
            let items = message["params"]["items"].as_array().map_or(0, Vec::len);
            self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": vec![Value::Null; items] }));
        }
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len())
            .expect("rust-analyzer listens");
        self.input.flush().expect("rust-analyzer listens");
    }
}

impl Drop for LanguageServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn receive(output: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().split_once(": ") {
            Some(("Content-Length", value)) => length = value.parse().ok()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}

fn position(file: &Path, text: &str, offset: usize) -> Value {
    let before = &text[..offset];
    let line = before.matches('\n').count();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let character = before[start..].encode_utf16().count();
    json!({ "textDocument": { "uri": uri(file) }, "position": { "line": line, "character": character } })
}

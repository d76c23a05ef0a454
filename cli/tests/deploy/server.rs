//! Servers that act as AWS.

use std::fs;
use std::io::{BufRead, BufReader, Write, stderr};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

/// Runs a server until its standard input ends, which is when the tests are over, however they end.
const LAUNCHER: &str = "
import os, signal, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(child.pid, flush=True)
sys.stdin.read()
child.send_signal(signal.SIGTERM)
try:
    child.wait(10)
except subprocess.TimeoutExpired:
    child.kill()
";

/// A server that runs.
pub(crate) struct Server {
    pub(crate) port: u16,
}

impl Server {
    /// MiniStack, which creates resources for real; nothing where it cannot be had.
    pub(crate) fn ministack() -> Option<&'static Self> {
        static SERVER: OnceLock<Option<Server>> = OnceLock::new();
        let start = || {
            // what Lambda's Python has of its own
            let lambda = ["boto3==1.43.106", "cfnresponse==1.1.5"];
            let directory = install("ministack", "ministack==1.5.33", &lambda)?;
            let port = free_port();
            let mut command = launcher(&directory);
            command.arg(directory.join("bin/ministack"));
            command
                .env("BIND_HOST", "127.0.0.1")
                .env("GATEWAY_PORT", port.to_string());
            command.env("MINISTACK_HOST", "127.0.0.1");
            command
                .env("LAMBDA_EXECUTOR", "local")
                .env("IOT_MTLS_ENABLED", "false")
                .env("SFTP_ENABLED", "false");
            start(command, port)
        };
        report(SERVER.get_or_init(start).as_ref(), "MiniStack")
    }

    /// moto, for what MiniStack lacks: StackSets, and the attributes of what a state machine publishes.
    pub(crate) fn moto() -> Option<&'static Self> {
        static SERVER: OnceLock<Option<Server>> = OnceLock::new();
        let start = || {
            let directory = install("moto", "moto[server,stepfunctions]==5.2.5", &[])?;
            let port = free_port();
            let mut command = launcher(&directory);
            command.arg(directory.join("bin/moto_server")).args([
                "-H",
                "127.0.0.1",
                "-p",
                &port.to_string(),
            ]);
            start(command, port)
        };
        report(SERVER.get_or_init(start).as_ref(), "moto")
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

fn report<'a>(server: Option<&'a Server>, name: &str) -> Option<&'a Server> {
    if server.is_none() {
        skip(&format!("{name} cannot be had from PyPI or does not start"));
    }
    server
}

/// Says that a test shows nothing: loudly, past what captures the output of tests. Where `REQUIRE_SERVERS` is set,
/// as on the machine that decides about merging, that is a failure.
pub(crate) fn skip(reason: &str) {
    assert!(std::env::var_os("REQUIRE_SERVERS").is_none(), "{reason}");
    let line = format!("!!! SKIPPED: {reason}: nothing is shown by this test !!!");
    let _ = writeln!(stderr(), "\n{line}\n");
}

/// The virtual environment that holds the package and others beside it, made if it is not there.
fn install(name: &str, requirement: &str, beside: &[&str]) -> Option<PathBuf> {
    let version = requirement.split("==").nth(1)?;
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{version}"));
    let complete = directory.join("complete");
    // Another run of the tests may be at it.
    let lock = fs::File::create(directory.with_extension("lock")).ok()?;
    lock.lock().ok()?;
    let all = [&[requirement], beside].concat();
    if fs::read_to_string(&complete).is_ok_and(|known| known == all.join(" ")) {
        return Some(directory);
    }
    let run = |command: &mut Command| {
        let status = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        status.is_ok_and(|status| status.success()).then_some(())
    };
    run(Command::new("python3").args(["-m", "venv"]).arg(&directory))?;
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ];
    run(Command::new(directory.join("bin/python"))
        .args(pip)
        .args(&all))?;
    fs::write(complete, all.join(" ")).ok()?;
    Some(directory)
}

fn launcher(directory: &Path) -> Command {
    let mut command = Command::new(directory.join("bin/python"));
    command
        .args(["-c", LAUNCHER])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("TMPDIR", directory);
    command
}

fn start(mut command: Command, port: u16) -> Option<Server> {
    let mut child = command.spawn().ok()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take()?)
        .read_line(&mut line)
        .ok()?;
    // The launcher lives as long as this process holds its standard input.
    std::mem::forget(child);
    let start = Instant::now();
    while start.elapsed() < Duration::from_mins(1) {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Some(Server { port });
        }
        thread::sleep(Duration::from_millis(100));
    }
    None
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

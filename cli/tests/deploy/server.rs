//! Servers that act as AWS.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use infrastruct_oracle::{MINISTACK, Oracle, python, skipped};

/// Runs a server until its standard input ends, which is when the tests are over, however they end.
const LAUNCHER: &str = "
import os, signal, subprocess, sys
child = subprocess.Popen([sys.executable, *sys.argv[1:]], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
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

/// moto, with what its state machines need.
const MOTO: Oracle = Oracle::of_pypi("moto-5.2.5", &["moto[server,stepfunctions]==5.2.5"]);

impl Server {
    /// MiniStack, which creates resources for real; nothing where it cannot be had.
    pub(crate) fn ministack() -> Option<&'static Self> {
        static SERVER: OnceLock<Option<Server>> = OnceLock::new();
        let start = || {
            let port = free_port();
            let mut command = launcher(&MINISTACK.find("what is deployed to MiniStack")?);
            command.args(["-c", "from ministack.app import main; main()"]);
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
        SERVER.get_or_init(start).as_ref()
    }

    /// moto, for what MiniStack lacks: StackSets, and the attributes of what a state machine publishes.
    pub(crate) fn moto() -> Option<&'static Self> {
        static SERVER: OnceLock<Option<Server>> = OnceLock::new();
        let start = || {
            let port = free_port();
            let mut command = launcher(&MOTO.find("what is deployed to moto")?);
            let address = ["-m", "moto.server", "-H", "127.0.0.1", "-p"];
            command.args(address).arg(port.to_string());
            start(command, port)
        };
        SERVER.get_or_init(start).as_ref()
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// Runs Python with the arguments that follow.
fn launcher(packages: &Path) -> Command {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR")).join("servers");
    let _ = fs::create_dir_all(&temporary);
    let mut command = python(packages);
    command
        .args(["-c", LAUNCHER])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("TMPDIR", temporary);
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
    while start.elapsed() < Duration::from_mins(2) {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Some(Server { port });
        }
        thread::sleep(Duration::from_millis(100));
    }
    skipped("what is deployed", "an emulator does not start");
    None
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

//! A proxy that does to calls what networks and services do to them.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What happens to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Its answer is late.
    Delayed,
    /// It does not arrive.
    CutBefore,
    /// It arrives, and its answer does not.
    CutAfter,
    /// There are too many.
    Throttled,
    /// The service breaks before it does anything.
    Broken,
    /// The service does it, and answers that it broke.
    BrokenAfter,
}

pub(crate) const FAULTS: [Fault; 6] = [
    Fault::Delayed,
    Fault::CutBefore,
    Fault::CutAfter,
    Fault::Throttled,
    Fault::Broken,
    Fault::BrokenAfter,
];

/// Which calls meet a fault.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Plan {
    /// None.
    Calm,
    /// The one of this number, from 0.
    At(usize, Fault),
    /// Every third or so, differently for each seed.
    Storm(usize),
}

impl Plan {
    fn fault(self, number: usize) -> Option<Fault> {
        match self {
            Self::Calm => None,
            Self::At(at, fault) => (at == number).then_some(fault),
            Self::Storm(seed) => {
                let chance = (number + 1)
                    .wrapping_mul(2_654_435_761)
                    .wrapping_add(seed.wrapping_mul(40_503))
                    >> 7;
                let faults = [
                    Fault::CutBefore,
                    Fault::CutAfter,
                    Fault::Broken,
                    Fault::BrokenAfter,
                ];
                (chance % 3 == 0).then_some(faults[chance / 3 % 4])
            }
        }
    }
}

/// A proxy before a server, which lives as long as the process.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    plan: Arc<Mutex<Plan>>,
    calls: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    pub(crate) fn before(server: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let plan = Arc::new(Mutex::new(Plan::Calm));
        let calls: Arc<AtomicUsize> = Arc::default();
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let (its_plan, its_calls, its_requests) = (plan.clone(), calls.clone(), requests.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (plan, calls, requests) =
                    (its_plan.clone(), its_calls.clone(), its_requests.clone());
                thread::spawn(move || serve(stream, server, &plan, &calls, &requests));
            }
        });
        Self {
            port,
            plan,
            calls,
            requests,
        }
    }

    /// What happens to calls from now on.
    pub(crate) fn plan(&self, plan: Plan) {
        *self.plan.lock().unwrap() = plan;
        self.calls.store(0, Ordering::SeqCst);
    }

    /// The calls of an action, as they came.
    pub(crate) fn requests(&self, action: &str) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let is_of = |request: &&String| request.contains(&format!("Action={action}&"));
        requests.iter().filter(is_of).cloned().collect()
    }

    /// How many calls came since the plan was made.
    pub(crate) fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }
}

/// Takes one call from a connection, so that each is counted, and closes it.
fn serve(
    mut stream: TcpStream,
    server: u16,
    plan: &Mutex<Plan>,
    calls: &AtomicUsize,
    requests: &Mutex<Vec<String>>,
) {
    let Some(request) = read(&mut stream) else {
        return;
    };
    requests
        .lock()
        .unwrap()
        .push(String::from_utf8_lossy(&request).into_owned());
    let number = calls.fetch_add(1, Ordering::SeqCst);
    let fault = plan.lock().unwrap().fault(number);
    let error = |status: &str, code: &str| {
        let body = format!(
            "<ErrorResponse><Error><Code>{code}</Code><Message>{code}</Message></Error></ErrorResponse>"
        );
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )
    };
    let answer = match fault {
        Some(Fault::CutBefore) => return,
        Some(Fault::Throttled) => error("400 Bad Request", "Throttling").into_bytes(),
        Some(Fault::Broken) => error("503 Service Unavailable", "ServiceUnavailable").into_bytes(),
        _ => forward(&request, server),
    };
    match fault {
        Some(Fault::CutAfter) => return,
        Some(Fault::BrokenAfter) => {
            let _ =
                stream.write_all(error("500 Internal Server Error", "InternalFailure").as_bytes());
            return;
        }
        Some(Fault::Delayed) => thread::sleep(Duration::from_millis(700)),
        _ => {}
    }
    let _ = stream.write_all(&answer);
}

/// A whole request, with a header that has the server close the connection.
pub(crate) fn read(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 16 * 1024];
    loop {
        let head = bytes
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .map(|at| at + 4);
        if let Some(head) = head {
            let text = String::from_utf8_lossy(&bytes[..head]).to_lowercase();
            let length = text
                .lines()
                .find_map(|line| line.strip_prefix("content-length:"));
            let length: usize = length
                .and_then(|length| length.trim().parse().ok())
                .unwrap_or(0);
            if text.contains("expect: 100-continue") && bytes.len() == head {
                stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").ok()?;
            }
            if bytes.len() >= head + length {
                let mut request = bytes[..head - 2].to_vec();
                request.extend_from_slice(b"Connection: close\r\n\r\n");
                request.extend_from_slice(&bytes[head..head + length]);
                return Some(request);
            }
        }
        let read = stream.read(&mut buffer).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
    }
}

fn forward(request: &[u8], server: u16) -> Vec<u8> {
    let mut answer = Vec::new();
    if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", server)) {
        let _ = stream.write_all(request);
        let _ = stream.read_to_end(&mut answer);
    }
    answer
}

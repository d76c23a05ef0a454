//! A server that says what a script has for it: answers of CloudFormation, S3 and STS in the order of a story, for
//! what no emulator does, such as to lag behind itself.

use std::collections::{HashMap, VecDeque};
use std::fmt::Write as _;
use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use super::proxy::read;

/// The answers to one action, one after the other; the last one stays.
type Answers = HashMap<String, VecDeque<(u16, String)>>;

/// A server with its script.
pub(crate) struct Script {
    pub(crate) port: u16,
    answers: Arc<Mutex<Answers>>,
    requests: Arc<Mutex<Vec<String>>>,
}

/// Stands in an answer for the token of the latest call that had one.
pub(crate) const OWN_TOKEN: &str = "@token";

impl Script {
    /// A server that answers every action with nothing but success.
    pub(crate) fn new() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let answers: Arc<Mutex<Answers>> = Arc::default();
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let (its_answers, its_requests) = (answers.clone(), requests.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answers, requests) = (its_answers.clone(), its_requests.clone());
                thread::spawn(move || serve(stream, &answers, &requests));
            }
        });
        Self {
            port,
            answers,
            requests,
        }
    }

    /// What an action of the query protocol answers next: the inside of its result.
    pub(crate) fn says(&self, action: &str, result: &str) -> &Self {
        let body = format!(
            "<{action}Response><{action}Result>{result}</{action}Result></{action}Response>"
        );
        self.answers(action, 200, body)
    }

    /// The error that an action answers next.
    pub(crate) fn refuses(&self, action: &str, code: &str, message: &str) -> &Self {
        let body = format!(
            "<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error></ErrorResponse>"
        );
        self.answers(action, 400, body)
    }

    /// Forgets what an action answers.
    pub(crate) fn forgets(&self, action: &str) -> &Self {
        self.answers.lock().unwrap().remove(action);
        self
    }

    /// What a call answers next: of the query and the JSON protocol by its action, of others by its method and path.
    pub(crate) fn answers(&self, call: &str, status: u16, body: String) -> &Self {
        let mut answers = self.answers.lock().unwrap();
        answers
            .entry(call.to_owned())
            .or_default()
            .push_back((status, body));
        drop(answers);
        self
    }

    /// What an action answers next of a stack or change set whose name or ARN has this in it.
    pub(crate) fn says_of(&self, name: &str, action: &str, result: &str) -> &Self {
        let body = format!(
            "<{action}Response><{action}Result>{result}</{action}Result></{action}Response>"
        );
        self.answers(&format!("{action}@{name}"), 200, body)
    }

    /// The calls of an action, as they came.
    pub(crate) fn requests(&self, action: &str) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let is_of = |request: &&String| request.contains(&format!("Action={action}&"));
        requests.iter().filter(is_of).cloned().collect()
    }
}

impl Script {
    /// All that came, of methods and paths alone.
    pub(crate) fn calls(&self) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let line = |request: &String| {
            let mut words = request.split(' ');
            let (method, path) = (
                words.next().unwrap_or_default(),
                words.next().unwrap_or_default(),
            );
            format!("{method} {path}")
        };
        requests.iter().map(line).collect()
    }

    /// The requests whose first line starts like this.
    pub(crate) fn received(&self, start: &str) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let is_of = |request: &&String| request.starts_with(start);
        requests.iter().filter(is_of).cloned().collect()
    }
}

fn serve(mut stream: TcpStream, answers: &Mutex<Answers>, requests: &Mutex<Vec<String>>) {
    let Some(request) = read(&mut stream) else {
        return;
    };
    let request = String::from_utf8_lossy(&request).into_owned();
    let call = call(&request);
    let target = target(&request);
    let about = about(&request);
    let mut requests = requests.lock().unwrap();
    requests.push(request);
    let token = requests
        .iter()
        .rev()
        .find_map(|request| parameter(request, "ClientRequestToken"))
        .unwrap_or_default()
        .to_owned();
    drop(requests);
    let answer = {
        let mut answers = answers.lock().unwrap();
        let of_it = |key: &&String| {
            let name = key
                .strip_prefix(&call)
                .and_then(|rest| rest.strip_prefix('@'));
            name.is_some_and(|name| about.contains(name))
        };
        let of_target = target.filter(|action| answers.contains_key(action));
        let of_call = || answers.keys().find(of_it).unwrap_or(&call).clone();
        let key = of_target.unwrap_or_else(of_call);
        match answers.get_mut(&key) {
            Some(queue) if queue.len() > 1 => queue.pop_front(),
            Some(queue) => queue.front().cloned(),
            None => None,
        }
    };
    let (status, body) = answer.unwrap_or_else(|| {
        (
            200,
            format!("<{call}Response><{call}Result/></{call}Response>"),
        )
    });
    let body = body.replace(OWN_TOKEN, &token);
    let reason = if status < 300 { "OK" } else { "Bad Request" };
    let head = format!(
        "HTTP/1.1 {status} {reason}\r\nContent-Type: text/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let is_head = call.starts_with("HEAD ");
    let _ = stream.write_all(head.as_bytes());
    if !is_head {
        let _ = stream.write_all(body.as_bytes());
    }
}

/// `DescribeStacks`, or `PUT /bucket/key`.
fn call(request: &str) -> String {
    if let Some(action) = parameter(request, "Action") {
        return action.to_owned();
    }
    let mut words = request.split(' ');
    let (method, path) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    format!("{method} {}", path.split('?').next().unwrap_or(path))
}

/// `GetParameter`, of the JSON protocol.
fn target(request: &str) -> Option<String> {
    let (head, _) = request.split_once("\r\n\r\n")?;
    let mut headers = head.lines().filter_map(|line| line.split_once(": "));
    let (_, target) = headers.find(|(name, _)| name.eq_ignore_ascii_case("x-amz-target"))?;
    Some(target.rsplit('.').next()?.to_owned())
}

/// The names and ARNs of the stack and the change set that a call is about.
fn about(request: &str) -> String {
    let names = ["StackName", "ChangeSetName", "StackDriftDetectionId"];
    let names = names.iter().filter_map(|name| parameter(request, name));
    let names: Vec<String> = names
        .map(|name| name.replace("%3A", ":").replace("%2F", "/"))
        .collect();
    names.join(" ")
}

/// A parameter of a call of the query protocol.
pub(crate) fn parameter<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let (_, body) = request.split_once("\r\n\r\n")?;
    body.split('&')
        .filter_map(|parameter| parameter.split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// The ARN of a stack.
pub(crate) fn stack_arn(name: &str) -> String {
    format!("arn:aws:cloudformation:eu-central-1:111122223333:stack/{name}/0")
}

/// What `DescribeStacks` says of a stack.
pub(crate) fn stack(name: &str, status: &str) -> String {
    format!(
        "<Stacks><member><StackId>{}</StackId><StackName>{name}</StackName><StackStatus>{status}</StackStatus>\
         <CreationTime>2026-01-01T00:00:00Z</CreationTime></member></Stacks>",
        stack_arn(name)
    )
}

/// An event: `Ingest` stands for the stack itself, another name for a queue in it.
pub(crate) struct Event<'a> {
    pub(crate) id: &'a str,
    pub(crate) logical_id: &'a str,
    pub(crate) status: &'a str,
    pub(crate) token: &'a str,
}

/// What `DescribeStackEvents` says of a stack; the latest event stands first.
pub(crate) fn events(name: &str, events: &[Event<'_>]) -> String {
    let arn = stack_arn(name);
    let mut members = String::new();
    for event in events {
        let (kind, physical) = if event.logical_id == name {
            ("AWS::CloudFormation::Stack", arn.as_str())
        } else {
            ("AWS::SQS::Queue", "queue")
        };
        let _ = write!(
            members,
            "<member><StackId>{arn}</StackId><EventId>{}</EventId><StackName>{name}</StackName>\
             <LogicalResourceId>{}</LogicalResourceId><PhysicalResourceId>{physical}</PhysicalResourceId>\
             <ResourceType>{kind}</ResourceType><Timestamp>2026-01-01T12:00:00Z</Timestamp>\
             <ResourceStatus>{}</ResourceStatus><ClientRequestToken>{}</ClientRequestToken></member>",
            event.id, event.logical_id, event.status, event.token
        );
    }
    format!("<StackEvents>{members}</StackEvents>")
}

/// What `DescribeChangeSet` says of one that changes the stack's queue.
pub(crate) fn change_set(name: &str, status: &str, execution: &str) -> String {
    format!(
        "<ChangeSetName>infrastruct</ChangeSetName><ChangeSetId>arn:aws:cloudformation:eu-central-1:111122223333:changeSet/it/0</ChangeSetId>\
         <StackId>{}</StackId><StackName>{name}</StackName><Status>{status}</Status><ExecutionStatus>{execution}</ExecutionStatus>\
         <Changes><member><Type>Resource</Type><ResourceChange><Action>Modify</Action><LogicalResourceId>Inbox</LogicalResourceId>\
         <ResourceType>AWS::SQS::Queue</ResourceType><Replacement>False</Replacement></ResourceChange></member></Changes>",
        stack_arn(name)
    )
}

/// What `GetTemplate` says.
pub(crate) fn template(text: &str) -> String {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;");
    format!("<TemplateBody>{text}</TemplateBody>")
}

//! What an editor shows: completion, hover and diagnostics of a real rust-analyzer.
//!
//! Run with `cargo test -p infrastruct-tests editor -- --ignored`. It takes the server that the environment
//! names as `RUST_ANALYZER`; without one it installs it, which takes ten minutes.

use std::fs;
use std::path::PathBuf;

use infrastruct_tests::generated::Generated;
use infrastruct_tests::language_server::{self, LanguageServer};
use infrastruct_tests::workspace;

/// A build script around one literal; the last bar marks the cursor.
fn script(body: &str) -> (String, usize) {
    let text = format!(
        "use infrastruct::{{App, Output, aws, construct, json, stack}};\n\n\
         fn main() {{\n    let signals = stack!(Signals {{\n{body}\n    }});\n    \
         infrastruct::build(App::new().stack(signals));\n}}\n"
    );
    let Some(cursor) = text.rfind('|') else {
        return (text, 0);
    };
    (
        format!("{}{}", &text[..cursor], &text[cursor + 1..]),
        cursor,
    )
}

struct Editor {
    server: LanguageServer,
    file: PathBuf,
}

impl Editor {
    fn start(test: &str) -> Option<Self> {
        let program = match language_server::find() {
            Ok(program) => program,
            Err(reason) => {
                infrastruct_oracle::skipped(test, &reason);
                return None;
            }
        };
        let crate_of_user = Generated::new("editor", &script("inbox: aws::sqs::Queue {},").0);
        assert!(crate_of_user.build().status.success());
        let server = LanguageServer::start(&program, crate_of_user.directory());
        Some(Self {
            server,
            file: crate_of_user.directory().join("build.rs"),
        })
    }

    fn completions(&mut self, body: &str) -> Vec<String> {
        let (text, cursor) = script(body);
        self.server.open(&self.file, &text);
        self.server.completions(&self.file, &text, cursor)
    }

    fn hover(&mut self, body: &str) -> String {
        let (text, cursor) = script(body);
        self.server.open(&self.file, &text);
        self.server.hover(&self.file, &text, cursor)
    }

    fn diagnostics(&mut self, body: &str) -> Vec<String> {
        let (text, _) = script(body);
        self.server.open(&self.file, &text);
        self.server
            .diagnostics(&self.file)
            .into_iter()
            .map(|(_, message)| message)
            .collect()
    }
}

/// What is typed, and what has to be among the completions.
const COMPLETIONS: [(&str, &str); 30] = [
    ("inbox: aws::sq|", "sqs"),
    ("inbox: aws::sqs::Que|", "Queue"),
    ("inbox: aws::sqs::Que| {},", "Queue"),
    ("inbox: aws::sqs::Queue { visi| },", "visibility_timeout"),
    (
        "inbox: aws::sqs::Queue { visi|: 60 },",
        "visibility_timeout",
    ),
    (
        "inbox: aws::sqs::Queue { delay_seconds: 1, visi| },",
        "visibility_timeout",
    ),
    (
        "inbox: aws::sqs::Queue { visi| delay_seconds: 1 },",
        "visibility_timeout",
    ),
    ("worker: aws::lambda::Function { code: Co| },", "Code"),
    (
        "worker: aws::lambda::Function { code: Code { s3_b| } },",
        "s3_bucket",
    ),
    (
        "worker: aws::lambda::Function { code: Some(1).map(|_| Code { zip_f| }) },",
        "zip_file",
    ),
    (
        "inbox: aws::sqs::Queue { tags: vec![construct!(aws::sqs::Queue::Tag { ke| })] },",
        "key",
    ),
    (
        "inbox: aws::sqs::Queue { tags: vec![construct!(aws::sqs::Que|::Tag { key: \"a\" })] },",
        "Queue",
    ),
    ("rule: aws::events::Rule { targets: [Targ|] },", "Target"),
    (
        "rule: aws::events::Rule { targets: [Target { retry| }] },",
        "retry_policy",
    ),
    (
        "rule: aws::events::Rule { targets: [Target { retry_policy: RetryPolicy { maximum_r| } }] },",
        "maximum_retry_attempts",
    ),
    (
        "role: aws::iam::Role {},\nworker: aws::lambda::Function { role: role.a| },",
        "arn",
    ),
    (
        "role: aws::iam::Role {},\nworker: aws::lambda::Function { role: role.a|, timeout: 1 },",
        "arn",
    ),
    (
        "failed: aws::sqs::Queue {},\ninbox: aws::sqs::Queue { redrive_policy: json!({ \"deadLetterTargetArn\": failed.a| }) },",
        "arn",
    ),
    (
        "role: aws::iam::Role {},\nworker: aws::lambda::Function { role: ro| },",
        "role",
    ),
    (
        "worker: aws::lambda::Function { code: __ { s3_b| } },",
        "s3_bucket",
    ),
    (
        "worker: aws::lambda::Function { environment: if true { Some(Environment { vari| }) } else { None } },",
        "variables",
    ),
    (
        "inbox: match true { true => Some(aws::sqs::Queue { visi| }), _ => None },",
        "visibility_timeout",
    ),
    (
        "inbox: aws::sqs::Queue { #[cfg(all())] visi| },",
        "visibility_timeout",
    ),
    (
        "inbox: aws::sqs::Queue { tags: [#[cfg(all())] Tag { valu| }] },",
        "value",
    ),
    (
        "#[cfg(all())]\ninbox: aws::sqs::Queue { visi| },",
        "visibility_timeout",
    ),
    (
        "#[cfg(all())]\nrole: aws::iam::Role {},\nworker: aws::lambda::Function { role: role.a| },",
        "arn",
    ),
    (
        "policy: aws::iam::ManagedPolicy { policy_document: policy() },\ngroup: aws::iam::Group { managed_policy_arns: [policy.policy_| ] },",
        "policy_arn",
    ),
    (
        "inbox: { let inbox = construct!(aws::sqs::Queue {}); inbox.apply(&infrastruct::properties!(aws::sqs::Queue { visi| })); inbox },",
        "visibility_timeout",
    ),
    // what a literal of the user's becomes is known to its siblings, and so is an iterator
    (
        "inbox: construct!(aws::sqs::Queue {}),\npolicy: aws::sqs::QueuePolicy { queues: [inbox.queue_u|] },",
        "queue_url",
    ),
    (
        "queues: [construct!(aws::sqs::Queue {})].into_iter(),\npolicy: aws::sqs::QueuePolicy { queues: [queues[0].queue_u|] },",
        "queue_url",
    ),
];

#[test]
#[ignore = "needs rust-analyzer, and installs it"]
fn completion() {
    let Some(mut editor) = Editor::start("completion") else {
        return;
    };
    let mut missing = Vec::new();
    for (body, wanted) in COMPLETIONS {
        let offered = editor.completions(body);
        let is_offered = |label: &String| label.split(['(', ' ', ':']).next() == Some(wanted);
        if !offered.iter().any(is_offered) {
            missing.push(format!("{body}\n  lacks `{wanted}` among {offered:?}"));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The same of types that a package's own schemas describe.
const OWN_COMPLETIONS: [(&str, &str); 7] = [
    ("invoice: acme::bil|", "billing"),
    ("invoice: acme::billing::Inv| {},", "Invoice"),
    ("invoice: acme::billing::Invoice { due_d| },", "due_days"),
    ("invoice: acme::billing::Invoice { lines: [Li|] },", "Line"),
    (
        "invoice: acme::billing::Invoice { lines: [Line { amount: Amount { cur| } }] },",
        "currency",
    ),
    (
        "invoice: acme::billing::Invoice {},\nledger: acme::billing::Ledger { total: invoice.total_v| },",
        "total_value",
    ),
    ("queue: aws::sqs::Queue { visi| },", "visibility_timeout"),
];

#[test]
#[ignore = "needs rust-analyzer, and installs it"]
fn completion_of_own_types() {
    let program = match language_server::find() {
        Ok(program) => program,
        Err(reason) => return infrastruct_oracle::skipped("completion_of_own_types", &reason),
    };
    let own = |body: &str| {
        let (text, cursor) = script(body);
        let types = "infrastruct::resource_types!();\n";
        (format!("{types}{text}"), types.len() + cursor)
    };
    let generated = Generated::new("editor-own-types", &own("queue: aws::sqs::Queue {},").0);
    let schemas = workspace::root().join("examples/own-types/resource-types");
    for schema in fs::read_dir(schemas)
        .expect("the example's schemas")
        .flatten()
    {
        let text = fs::read_to_string(schema.path()).expect("a schema");
        let name = schema.file_name().to_string_lossy().into_owned();
        generated.write(&format!("resource-types/{name}"), &text);
    }
    assert!(generated.build().status.success());
    let file = generated.directory().join("build.rs");
    let mut server = LanguageServer::start(&program, generated.directory());
    let mut missing = Vec::new();
    for (body, wanted) in OWN_COMPLETIONS {
        let (text, cursor) = own(body);
        server.open(&file, &text);
        let offered = server.completions(&file, &text, cursor);
        let is_offered = |label: &String| label.split(['(', ' ', ':']).next() == Some(wanted);
        if !offered.iter().any(is_offered) {
            missing.push(format!("{body}\n  lacks `{wanted}` among {offered:?}"));
        }
    }
    let (text, cursor) = own("invoice: acme::billing::Invoice { due_da|ys: 30 },");
    server.open(&file, &text);
    let shown = server.hover(&file, &text, cursor);
    for wanted in ["The days that the customer has to pay.", "0 to 90"] {
        if !shown.contains(wanted) {
            missing.push(format!("the hover lacks `{wanted}`: {shown}"));
        }
    }
    let (text, _) =
        own("invoice: acme::billing::Invoice { customer: \"C0001\", lines: [], due_days: 91 },");
    server.open(&file, &text);
    let found = server.diagnostics(&file);
    if !found
        .iter()
        .any(|(_, message)| message.contains("maximum of 90"))
    {
        missing.push(format!("no diagnostic of `due_days`: {found:?}"));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// What the mouse is over, and what has to be among what is shown.
const HOVERS: [(&str, &[&str]); 12] = [
    (
        "inbox: aws::sqs::Que|ue {},",
        &[
            "AWS::SQS::Queue",
            "creates an Amazon SQS standard or FIFO queue.",
        ],
    ),
    (
        "worker: aws::lambda::Func|tion { code: Code {}, role: \"\" },",
        &["Requires `code`, `role`."],
    ),
    (
        "inbox: aws::sqs::Queue { visibility_|timeout: 60 },",
        &[
            "visibility_timeout: Option<Integer>",
            "`VisibilityTimeout`: integer, optional",
            "The length of time during which a message will be unavailable",
            "0 to 43200",
            "update: no replacement",
            "https://",
        ],
    ),
    (
        "inbox: aws::sqs::Queue { queue_na|me: \"inbox\" },",
        &["queue_name: Option<Text>", "update: replacement"],
    ),
    (
        "worker: aws::lambda::Function { tracing_config: TracingConfig { mo|de: \"Active\" } },",
        &["one of `Active`, `PassThrough`"],
    ),
    (
        "worker: aws::lambda::Function { ro|le: \"\" },",
        &["role: Text", "required"],
    ),
    (
        "worker: aws::lambda::Function { co|de: Code {} },",
        &["code: Code", "The code for the function."],
    ),
    (
        "worker: aws::lambda::Function { code: Co|de {} },",
        &[
            "struct Code {",
            "The deployment package for a Lambda function.",
        ],
    ),
    (
        "rule: aws::events::Rule { tar|gets: [Target {}] },",
        &["targets: Option<List<Target>>"],
    ),
    (
        "inb|ox: aws::sqs::Queue {},",
        &["let inbox: Ref<Queue>", "pub inbox: Resource<Queue>"],
    ),
    (
        "role: aws::iam::Role {},\nworker: aws::lambda::Function { role: ro|le.arn() },",
        &["let role: Ref<Role>"],
    ),
    (
        "role: aws::iam::Role {},\nworker: aws::lambda::Function { role: role.ar|n() },",
        &["Arn"],
    ),
];

/// What an expansion is made of, and nobody has written.
const NOISE: [&str; 6] = ["`P0", "Field0", "resource0", "given", "[!; 1]", "{unknown}"];

#[test]
#[ignore = "needs rust-analyzer, and installs it"]
fn hover() {
    let Some(mut editor) = Editor::start("hover") else {
        return;
    };
    let mut wrong = Vec::new();
    for (body, wanted) in HOVERS {
        let shown = editor.hover(body);
        for wanted in wanted.iter().filter(|wanted| !shown.contains(**wanted)) {
            wrong.push(format!("{body}\n  does not show `{wanted}`:\n{shown}"));
        }
        for noise in NOISE.iter().filter(|noise| shown.contains(**noise)) {
            wrong.push(format!("{body}\n  shows `{noise}`:\n{shown}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Mistakes, each with the one thing that is said about it.
const MISTAKES: [(&str, &str); 5] = [
    (
        "inbox: aws::sqs::Queue { visibility_timeuot: 60 },",
        "visibility_timeuot",
    ),
    (
        "inbox: aws::sqs::Queue { visibility_timeout: 100_000 },",
        "43200",
    ),
    ("inbox: aws::sqs::Queu {},", "Queu"),
    ("inbox: aws::sqss::Queue {},", "sqss"),
    (
        "permission: aws::lambda::Permission { action: \"lambda:*\", principal: \"*\" },",
        "function_name",
    ),
];

#[test]
#[ignore = "needs rust-analyzer, and installs it"]
fn diagnostics() {
    let Some(mut editor) = Editor::start("diagnostics") else {
        return;
    };
    let mut wrong = Vec::new();
    let found = editor.diagnostics("inbox: aws::sqs::Queue { visibility_timeout: 60 },");
    if !found.is_empty() {
        wrong.push(format!("without a mistake: {found:#?}"));
    }
    for (body, wanted) in MISTAKES {
        let found = editor.diagnostics(body);
        if found.len() != 1 || !found[0].contains(wanted) {
            wrong.push(format!(
                "{body}\n  not one diagnostic of `{wanted}`: {found:#?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "needs rust-analyzer, and installs it"]
fn examples_are_without_diagnostics() {
    let program = match language_server::find() {
        Ok(program) => program,
        Err(reason) => {
            return infrastruct_oracle::skipped("examples_are_without_diagnostics", &reason);
        }
    };
    let mut server = LanguageServer::start(&program, workspace::root());
    let examples = workspace::root().join("examples");
    let mut files = vec![examples.join("quickstart/build.rs")];
    let sources = fs::read_dir(examples.join("zalando/src")).expect("the example's sources");
    files.extend(sources.map(|entry| entry.expect("an entry").path()));
    for file in files {
        let text = fs::read_to_string(&file).expect("a source file");
        server.open(&file, &text);
        let found = server.diagnostics(&file);
        assert!(found.is_empty(), "{}: {found:#?}", file.display());
    }
}

//! What an app may hold, from any bytes: templates that are JSON, or an error; and the same bytes twice.
#![no_main]

use std::fs;
use std::path::Path;

use infrastruct::intrinsic::{if_, join, select};
use infrastruct::{
    App, Condition, IntoApp, Mapping, Output, Parameter, Stack, aws, json, stack, sub, synth,
};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let directories = ["one", "other"].map(|name| {
        std::env::temp_dir().join(format!("infrastruct-fuzz-{}-{name}", std::process::id()))
    });
    let written = directories
        .each_ref()
        .map(|directory| write(bytes, directory));
    assert_eq!(written[0], written[1]);
    if let Ok(files) = &written[0] {
        for (name, text) in files {
            let read = serde_json::from_slice::<Value>(text);
            assert!(read.is_ok(), "{name} is no JSON");
        }
    }
});

/// The files' names and bytes, or what is wrong with the app.
fn write(bytes: &[u8], directory: &Path) -> Result<Vec<(String, Vec<u8>)>, String> {
    let _ = fs::remove_dir_all(directory);
    synth(app(bytes), directory).map_err(|error| error.to_string())?;
    let mut files: Vec<_> = fs::read_dir(directory)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).unwrap_or_default())
        })
        .collect();
    files.sort();
    Ok(files)
}

/// Texts end where a byte is that no text has.
fn app(bytes: &[u8]) -> impl IntoApp {
    let mut texts = bytes
        .split(|byte| *byte == 0xff)
        .map(|text| String::from_utf8_lossy(text).into_owned());
    let mut text = || texts.next().unwrap_or_default();
    let number = i64::try_from(text().len()).unwrap_or_default();
    let document: Value = serde_json::from_str(&text()).unwrap_or(Value::Null);
    let condition = Condition::equals(text(), text());
    let stage = Parameter::text()
        .default(text())
        .description(text())
        .allowed_pattern(text());
    let first = stack!(First {
        stage: stage,
        is_live: condition,
        sizes: Mapping::new([(text(), [(text(), text())])]),
        #[condition(is_live)]
        inbox: aws::sqs::Queue {
            queue_name: text(),
            visibility_timeout: number,
            tags: [(text(), text())]
        },
        #[allow(policy, reason = "any document")]
        policy: aws::sqs::QueuePolicy {
            queues: [inbox.queue_url()],
            policy_document: json!({ "a": document.clone(), (text()): inbox.arn() })
        },
        topic: aws::sns::Topic {
            display_name: sub!("{start}-{stage}-$-{inbox}", start = text())
        },
        role: aws::iam::Role {
            assume_role_policy_document: document,
            description: join(&text(), [text(), text()]),
            role_name: if_(&is_live, text(), text()),
            path: select(0, [text()]),
        },
        url: Output::new(inbox.queue_url())
            .description(text())
            .export(text()),
    })
    .description(text())
    .tag(text(), text());
    let second = stack!(Second {
        name: Output::new(first.inbox.arn()),
        other: aws::sns::Topic {
            topic_name: first.topic.topic_name()
        }
    })
    .name(text());
    let _: &Stack<_> = &second;
    App::new().stack(first).stack(second)
}

//! Queues that are called dead letter queues, and are nobody's.

use crate::Resource;
use crate::query::context::Context;
use crate::query::sight::{one, text};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[UNUSED_DEAD_LETTER_QUEUE], check);

const UNUSED_DEAD_LETTER_QUEUE: Rule = Rule::advice(
    "unused_dead_letter_queue",
    "a queue that is called a dead letter queue and is nobody's",
)
.because(
    "A queue gets what fails elsewhere only where that names it.",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
)
.at_build();

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource) in context.of_type("AWS::SQS::Queue") {
        if !context.is_complete(context.home(at))
            || !is_called_so(resource)
            // it says itself whose it may be
            || one(resource, "RedriveAllowPolicy").is_some()
        {
            continue;
        }
        let mut uses = context.graph().to(at);
        let outputs = &context.stack(at).outputs;
        let is_shown = outputs
            .iter()
            .any(|output| names(&output.value, &resource.name));
        let is_used = is_shown || uses.any(|edge| !NO_USE.contains(&last(&edge.path)));
        if !is_used {
            let message = format!(
                "`{}` is called a dead letter queue, and no queue or function has it as one",
                resource.name
            );
            let help = format!(
                "name it in the {} of its source",
                context.property("RedrivePolicy")
            );
            report.add(
                at,
                UNUSED_DEAD_LETTER_QUEUE
                    .at(resource.position, message)
                    .with_help(help),
            );
        }
    }
}

fn is_called_so(queue: &Resource) -> bool {
    let name = one(queue, "QueueName").and_then(text).unwrap_or_default();
    [&queue.name, name].iter().any(|name| {
        let name = name.to_lowercase();
        let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        letters.contains("dlq") || letters.contains("deadletter")
    })
}

/// `Targets/*/Arn` ends with `Arn`, and so does `Arns/*`.
fn last(path: &str) -> &str {
    let mut steps = path.rsplit('/').filter(|step| *step != "*");
    steps.next().unwrap_or_default()
}

fn names(node: &Node, queue: &str) -> bool {
    match &node.value {
        Value::Reference(reference) => reference.resource == queue,
        _ => node.parts().into_iter().any(|part| names(part, queue)),
    }
}

/// Properties in which a queue is read, watched or granted, not written to.
const NO_USE: [&str; 6] = [
    "EventSourceArn",
    "Queues",
    "Resource",
    "Value",
    "QueueUrl",
    "QueueURL",
];

use infrastruct_constructs::{minutes, states};

fn main() {
    let pause = "soon";
    let _ = states!(
        wait: Wait { seconds: "30", next: again },
        again: Wait { seconds: pause, next: each },
        each: Map { max_concurrency: -1, item_processor: states!(one: Pass { end: true }), next: both },
        both: Wait { seconds: minutes(1), seconds_path: "$.pause", next: ask },
        ask: Task {
            resource: "arn:aws:states:::sqs:sendMesage",
            retry: [Retry { error_equals: ["States.ALL", "Busy"], max_attempt: 3 }],
            catch: [Catch { error_equals: ["States.ALL"], next: nowhere }],
            end: true,
        },
    );
}

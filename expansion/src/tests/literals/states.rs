query_language: "JSONPath",
submit: Task {
    call: invoke(&submit_job, payload),
    retry: [&retry, Retry { error_equals: ["States.ALL"], max_attempts: attempts }],
    catch: [Catch { error_equals: ["States.ALL"], result_path: "$.error", next: failed }],
    parameters: json!({ "name": name }),
    next: wait,
},
wait: Wait { seconds: pause, next: is_done },
#[allow(partial_choice, reason = "the job has one of two states")]
is_done: Choice {
    choices: [
        When { variable: "$.state", string_equals: running, next: wait },
        When { not: When { variable: "$.state", string_equals: "RUNNING" }, next: each },
    ],
},
each: Map {
    item_processor: states!(
        charge: Task { call: charges, arguments: 1, next: chargd },
        charged: Succeed {},
    ),
    next: both,
},
both: Parallel {
    branches: [states!(left: Pass { result: left_result, end: true }), right_branch(settings)],
    next: don,
},
#[cfg(test)]
tested: Pass { next: done },
#[name("Processing failed")]
failed: Fail { error: reason },
half: Wai,
ha
done: Succeed {},
typed: Task { cal },

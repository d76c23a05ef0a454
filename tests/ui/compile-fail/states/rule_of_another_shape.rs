use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        is_done: Choice {
            choices: [
                When { variable: "$.state", string_equal: "RUNNING", next: done },
                When { variable: "$.count", numeric_equals: "5", next: done },
                When { variable: "state", string_equals: "SUCCESS", next: done },
                When { and: [When { variable: "$.a", is_null: true, next: done }], next: done },
                When { variable: "$.state", string_equals: "A", is_null: true, next: done },
                When { string_equals: "A" },
            ],
            default: done,
        },
        done: Succeed {},
    );
}

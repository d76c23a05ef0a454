use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        is_done: Choice {
            choices: [
                When { variable: "$.state", string_equals: "RUNNING", next: wait },
                When { variable: "$.state", string_equals: "SUCCESS", next: done },
            ],
        },
        wait: Wait { seconds: 30, next: is_done },
        done: Succeed {},
    );
    let _ = states!(
        is_new: Choice {
            choices: [When { variable: "$.state", string_equals: "NEW", next: done }],
            default: None,
        },
        done: Succeed {},
    );
    let _ = states!(
        #[allow(partial_choice, reason = "every order is either new or paid")]
        is_new: Choice {
            choices: [
                When { variable: "$.state", string_equals: "NEW", next: done },
                When { variable: "$.state", string_equals: "PAID", next: done },
            ],
        },
        done: Succeed {},
    );
}

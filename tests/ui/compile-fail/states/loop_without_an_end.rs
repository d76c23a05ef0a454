use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        is_new: Choice {
            choices: [When { variable: "$.new", boolean_equals: true, next: wait }],
            default: done,
        },
        wait: Wait { seconds: 30, next: check },
        check: Pass { next: wait },
        done: Succeed {},
    );
}

use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        #[name("Wait for it")]
        wait: Wait { seconds: 30, next: don },
        done: Succeed {},
    );
    let _ = states!(
        retry: Pass { next: finished },
        done: Succeed {},
    );
}

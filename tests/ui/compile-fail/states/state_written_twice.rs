use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        #[nam("Wait for it")]
        wait: Wait { seconds: 1, next: done },
        #[name("done")]
        finished: Succeed {},
        done: Succeed {},
    );
}

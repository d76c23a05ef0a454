use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        wait: Wait { seconds: 30 },
    );
    let _ = states!(
        wait: Wait { seconds: 30, next: done, end: true },
        done: Succeed {},
    );
}

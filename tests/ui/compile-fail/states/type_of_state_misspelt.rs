use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        check: Pas { next: is_done },
        is_done: Chioce { choices: [], default: done },
        wait: 30,
        done: Succeed {},
    );
    let _ = states!();
}

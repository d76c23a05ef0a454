use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        wait: Wait { seconds: 30, end: true },
        check: Pass { next: wait },
    );
}

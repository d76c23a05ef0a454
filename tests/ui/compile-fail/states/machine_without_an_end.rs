use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        wait: Wait { seconds: 30, next: check },
        check: Pass { next: wait },
    );
}

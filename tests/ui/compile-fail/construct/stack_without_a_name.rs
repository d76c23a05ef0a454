use infrastruct::stack;

fn main() {
    let _ = stack!({});
}

use infrastruct::construct;

fn main() {
    let _ = construct!();
}

use infrastruct::construct;

fn main() {
    let _ = construct!(360 + 1);
}

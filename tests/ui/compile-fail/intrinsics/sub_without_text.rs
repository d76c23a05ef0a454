use infrastruct::sub;

fn main() {
    let _ = sub!();
}

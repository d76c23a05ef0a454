use infrastruct::Construct;

#[derive(Construct)]
struct Signals {
    title: String,
}

fn main() {}

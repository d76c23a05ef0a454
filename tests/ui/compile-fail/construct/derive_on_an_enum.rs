use infrastruct::Construct;

#[derive(Construct)]
enum Signals {
    On,
    Off,
}

fn main() {}

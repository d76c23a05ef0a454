use infrastruct::Construct;

#[derive(Construct)]
union Signals {
    on: (),
    off: (),
}

fn main() {}

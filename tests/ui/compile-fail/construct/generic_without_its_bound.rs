use infrastruct::{Construct, construct};

#[derive(Construct)]
struct Pair<C> {
    left: C,
    right: C,
}

impl<C> Pair<C> {
    fn new(left: C, right: C) -> Self {
        construct!(Self { left: left, right: right })
    }
}

fn main() {}

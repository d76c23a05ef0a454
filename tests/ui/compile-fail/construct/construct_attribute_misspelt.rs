use infrastruct::{Construct, Resource, aws};

#[derive(Construct)]
#[construct(krate = "infrastruct")]
struct Signals {
    topic: Resource<aws::sns::Topic>,
    #[construct(skipped)]
    name: String,
}

fn main() {}

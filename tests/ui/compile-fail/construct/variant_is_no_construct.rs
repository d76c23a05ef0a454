use infrastruct::{Construct, Resource, aws};

#[derive(Construct)]
enum Signals {
    On(Resource<aws::sns::Topic>),
    Planned(String),
    Split {
        topic: Resource<aws::sns::Topic>,
        share: f64,
    },
}

fn main() {}

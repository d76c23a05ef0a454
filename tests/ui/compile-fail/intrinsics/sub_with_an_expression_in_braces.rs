use infrastruct::{aws, construct, sub};

fn main() {
    let names = ["a", "b"];
    let _ = construct!(aws::sns::Topic { display_name: sub!("worker-{names[0]}") });
}

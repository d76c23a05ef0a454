use infrastruct::{aws, construct, sub};

fn main() {
    let n = 7;
    let _ = construct!(aws::sns::Topic { display_name: sub!("worker-{n:03}") });
}

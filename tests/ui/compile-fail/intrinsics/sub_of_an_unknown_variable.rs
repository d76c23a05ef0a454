use infrastruct::{aws, construct, sub};

fn main() {
    let _ = construct!(aws::sns::Topic { display_name: sub!("signals of {account}") });
}

use infrastruct::{aws, construct};

fn main() {
    let account = "111111111111";
    let _ = construct!(aws::sns::Topic { display_name: "signals of ${account}" });
}

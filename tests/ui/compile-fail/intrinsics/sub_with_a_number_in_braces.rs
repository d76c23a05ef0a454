use infrastruct::{aws, construct, pseudo, sub};

fn main() {
    let _ = construct!(aws::sns::Topic { display_name: sub!("signals of {0}", pseudo::region()) });
}

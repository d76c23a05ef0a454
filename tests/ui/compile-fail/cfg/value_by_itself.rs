use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(#[cfg(all())] aws::sns::Topic {});
}

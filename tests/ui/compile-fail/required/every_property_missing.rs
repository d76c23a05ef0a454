use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Permission {});
}

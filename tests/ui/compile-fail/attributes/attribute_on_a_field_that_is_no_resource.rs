use infrastruct::{Output, stack};

fn main() {
    let _ = stack!(Signals {
        #[deletion_policy(Retain)]
        url: Output::new("https://example.com"),
    });
}

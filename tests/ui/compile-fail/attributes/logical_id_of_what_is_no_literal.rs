use infrastruct::{Output, stack};

fn main() {
    let _ = stack!(Signals {
        #[logical_id("URL")]
        url: Output::new("https://example.com"),
    });
}

//! Says where `cargo build` has put the templates.

fn main() {
    println!("the templates are in {}", env!("OUT_DIR"));
}

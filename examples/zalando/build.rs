//! Checks the stacks and writes their templates.

#[path = "src/stacks.rs"]
mod stacks;

fn main() {
    infrastruct::build(stacks::app("settings.toml"));
}

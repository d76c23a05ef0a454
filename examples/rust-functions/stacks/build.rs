//! Checks the stack and writes its template.

#[path = "src/stacks.rs"]
mod stacks;

fn main() {
    infrastruct::build(stacks::app);
}

//! The binary that `cargo infrastruct` runs.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_infrastruct::main()
}

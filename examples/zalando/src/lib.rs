//! Nothing but the stacks, which the build script checks and writes: see `stacks.rs`.

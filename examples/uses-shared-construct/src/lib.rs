//! Nothing but a stack, which the build script checks and writes.

//! Cases only: see `compile-fail`.

//! What exists already, in an account: looked up by name once, kept in a file of the package, read at every build.
//!
//! `cargo infrastruct lookup` asks AWS for what a build lacks and writes `infrastruct.lookups.jsonl` beside `Cargo.toml`, which is
//! committed. A build reads that file and nothing else: it needs no network and no credentials, and gives the same templates on
//! every machine.
//!
//! ```no_run
//! use infrastruct::lookup::Lookup;
//! use infrastruct::{App, Id, aws, stack};
//!
//! // build.rs
//! fn main() {
//!     let network = Lookup::vpc("shared");
//!     infrastruct::build(App::new().stack(stack!(Orders {
//!         workers: aws::ec2::SecurityGroup {
//!             group_description: "workers",
//!             vpc_id: network.value::<Id<aws::ec2::VPC>>("id"),
//!         },
//!     })));
//! }
//! ```
//!
//! What is not in the file yet fails the build, all of it at once and each at its line; nothing else stands for it.

mod asked;
mod by_name;
mod environment;
mod file;
mod found;
mod kind;
mod placement;
mod question;

pub(crate) use asked::{Asked, take};
pub use by_name::Lookup;
pub use environment::Environment;
pub use found::Found;
pub(crate) use placement::Placed;

#[doc(hidden)]
pub use asked::reading;

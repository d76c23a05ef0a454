//! The environment of a Lambda function, as a struct that the function reads and its stack fills.
//!
//! ```
//! use infrastruct_env::environment;
//!
//! /// What the worker is told.
//! #[environment]
//! pub struct Env {
//!     /// Where its jobs come from.
//!     pub queue_url: String,
//!     pub retries: u32,
//!     pub table: Option<String>,
//! }
//!
//! // The function: `Env` is a struct of these types, and `load` reads `QUEUE_URL`, `RETRIES` and `TABLE`.
//! fn read() -> Result<u32, infrastruct_env::Error> {
//!     let env: Env = Env::load()?;
//!     Ok(env.retries)
//! }
//! # assert!(read().is_err());
//!
//! // The stack: a field holds what the variable will be, such as a queue's URL that is known at deployment.
//! struct QueueUrl;
//!
//! let values = Env { queue_url: QueueUrl, retries: 3, table: infrastruct_env::UNSET };
//! ```
//!
//! It is one struct, so neither side can miss or misspell a variable: rustc says so. The package has no facts about AWS and
//! needs nothing of `infrastruct`, for a function's build pays for it. It belongs into a package that both sides depend on.

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod environment;
mod error;
pub mod form;
mod reader;
mod variable;

#[doc(hidden)]
pub use environment::Fills;
pub use environment::{Environment, Fill, UNSET};
pub use error::Error;
/// Makes a struct the environment of a Lambda function.
///
/// Each field is a variable, named as the field in capitals: `queue_url` is `QUEUE_URL`. Its type is what the function reads it as, by
/// [`FromStr`](std::str::FromStr); that of an `Option` need not be set. `#[environment(name = "…")]` on a field names the
/// variable otherwise. Names that Lambda keeps for itself are refused.
///
/// The function calls `load`, which reads the variables of the process, or names all that are not set or cannot be read;
/// `load_from` takes them from elsewhere, as tests do:
///
/// ```
/// use infrastruct_env::environment;
///
/// #[environment]
/// struct Env {
///     queue_url: String,
///     #[environment(name = "MAX_RETRIES")]
///     retries: u32,
///     table: Option<String>,
/// }
///
/// # fn main() -> Result<(), infrastruct_env::Error> {
/// let env = Env::load_from(|name| match name {
///     "QUEUE_URL" => Some("https://queue.example/jobs".into()),
///     "MAX_RETRIES" => Some("3".into()),
///     _ => None,
/// })?;
/// assert_eq!(env.retries, 3);
/// assert_eq!(env.table, None);
/// # Ok(())
/// # }
/// ```
///
/// The stack writes a literal of the same struct, with any value in each field, such as one that is known at deployment only. It is the same
/// struct, because it gets a type parameter for each field, with the declared type as its default: `Env` as a type is
/// what the function reads, and in an expression what its values are.
pub use infrastruct_env_macros::environment;
pub use variable::Variable;

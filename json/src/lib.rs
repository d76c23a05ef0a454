//! JSON: a [`Value`], what reads one ([`from_str`], or [`Reader`] piece by piece), and what writes one.
//!
//! [`infrastruct`](https://docs.rs/infrastruct) is the crate to depend on. This one is what it needs of JSON and no more, since its users
//! wait for it at their first build: `serde_json` takes ten times as long to compile. The names are those of `serde_json`.
//!
//! ```
//! use infrastruct_json::{Value, from_str, json};
//!
//! let read: Value = from_str(r#"{"b": [1, 2.5], "a": null}"#).unwrap();
//! assert_eq!(read["b"][0], 1);
//! assert_eq!(read, json!({ "a": null, "b": [1, 2.5] }));
//! assert_eq!(read.to_string(), r#"{"a":null,"b":[1,2.5]}"#);
//! ```

mod convert;
mod error;
mod index;
mod macros;
mod number;
mod reader;
#[cfg(feature = "serde_json")]
mod serde;
mod value;
mod writer;

pub use convert::ToJson;
pub use error::Error;
pub use number::{Number, float};
pub use reader::{Reader, Token, from_str};
pub use value::{Entry, Iter, IterMut, Map, Value};
pub use writer::{quoted, to_string_pretty};

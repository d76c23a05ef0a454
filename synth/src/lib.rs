//! From an app to its templates; `infrastruct` re-exports and documents what is for users.
//!
//! In comes an `App`, made of what `infrastruct-core` has and the macros' expansions put together; out go templates and a
//! manifest, or all that is wrong, with its lines of the source. The stages, each a folder that needs only those before it:
//!
//! 1. `facts`: what schemas say while the app is made: which value a handle means, where a property or a tag is.
//! 2. `synth`: the outline, everything declared by stack with its logical ID; then each value resolved, to what the template
//!    says or to a mistake; what stacks export and import on the way; the order of stacks; templates as text.
//! 3. `check`: rules of the user's own, limits, and the rules of `infrastruct-spec` over the whole app.
//! 4. `build`: all of it in order, and the files.

mod build;
mod check;
mod facts;
#[doc(hidden)]
pub mod private;
mod synth;

pub use build::asset::Asset;
pub use build::build_step::build;
pub use build::input;
pub use build::lookup;
pub use build::rust_binary::{Architecture, RustBinary};
pub use build::synthesis::synth;
pub use facts::endpoint_service::endpoint_service;
pub use synth::manifest;

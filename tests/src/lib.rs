//! What the tests share: the workspace, the macros as functions, cfn-lint, the comparison of templates, a
//! client of a language server.

pub mod correction;
mod exception;
pub mod expansion;
pub mod generated;
pub mod imports;
pub mod language_server;
pub mod oracle;
mod reading;
pub mod sample;
mod text;
pub mod translation;
pub mod wiring;
pub mod workspace;

// A crate of procedural macros exports nothing else, so its modules are included here.
extern crate proc_macro;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/check/mod.rs"]
mod check;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/crate_path.rs"]
mod crate_path;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/documentation/mod.rs"]
mod documentation;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/errors.rs"]
mod errors;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/expand/mod.rs"]
mod expand;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/gate.rs"]
mod gate;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/host.rs"]
mod host;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/model/mod.rs"]
mod model;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/pipeline.rs"]
mod pipeline;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/schemas.rs"]
mod schemas;
#[allow(dead_code, unused_imports)]
#[path = "../../macros/src/syntax/mod.rs"]
mod syntax;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../../docs/writing-constructs.md")]
pub struct WritingConstructs;

#[cfg(doctest)]
#[doc = include_str!("../../docs/lookups.md")]
pub struct Lookups;

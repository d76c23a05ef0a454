//! Tests of the pipeline on token streams: what rustc and rust-analyzer would be given.

mod constants;
mod contents;
mod crate_path;
mod depth;
mod documentation;
mod editor_law;
mod expressions;
mod mutations;
mod skeleton;

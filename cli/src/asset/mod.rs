//! Files that a template refers to and that are uploaded before it is deployed.
//!
//! `infrastruct::Asset` writes them. A place in a template is an object that says a bucket of no account and, as its key, a path:
//! `Code: { S3Bucket: infrastruct-asset, S3Key: lambda/resize }`; or a text that starts with `https://infrastruct-asset/`. A
//! deployment replaces both, so the template says by its key what the files hold, and a change of them is a change of the
//! template.

mod archive;
mod assets;
mod files;
mod packed;
mod place;
mod root;

pub(crate) use archive::Archive;
pub(crate) use assets::Assets;
pub(crate) use packed::Packed;
pub(crate) use place::names;
pub(crate) use root::Root;

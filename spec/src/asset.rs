//! What stands in a template for files that are uploaded before it is deployed.
//!
//! `infrastruct::Asset` writes it, `cargo infrastruct deploy` puts in its place where the files went.
//!
//! ```
//! use infrastruct_spec::asset;
//!
//! assert_eq!(asset::ADDRESS, format!("https://{}/", asset::BUCKET));
//! // Whoever looks whether a template has either needs to look for one.
//! assert!(asset::BINARY_BUCKET.contains(asset::BUCKET));
//! ```

/// The bucket of an object that is to be uploaded. Its key is the path of a file or a directory in the package.
pub const BUCKET: &str = "infrastruct-asset";

/// The bucket that stands for the one that binaries of the workspace are uploaded to, once they are built. The key beside it says the package,
/// the binary and the architecture: `functions/worker/arm64`.
pub const BINARY_BUCKET: &str = "infrastruct-asset-rust";

/// What the address of such an object starts with. The path comes after it.
pub const ADDRESS: &str = "https://infrastruct-asset/";

/// What the address of such a binary starts with. The package, the binary and the architecture come after it.
pub const BINARY_ADDRESS: &str = "https://infrastruct-asset-rust/";

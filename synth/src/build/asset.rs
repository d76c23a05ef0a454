//! Files that are uploaded before a stack is deployed: the code of a function, above all.

use std::fs;
use std::path::Path;

use infrastruct_core::report::error::Error;
use infrastruct_core::value::deferred::Value;
use infrastruct_core::value::expression::Expression;
use infrastruct_core::value::kind::{Name, Text};
use infrastruct_spec::asset::{ADDRESS, BUCKET};

use crate::build::input;

/// A file or directory of the package that is deployed with a stack, such as a function's code.
///
/// The template names its path; `cargo infrastruct deploy` zips and uploads it, and puts the bucket and a key made
/// from the content in its place, so that a change of the files is a change of the template. The bucket is made when
/// it is first needed.
///
/// ```
/// use infrastruct::{Asset, Error, Resource, aws, construct};
///
/// fn function(role: &str) -> Result<Resource<aws::lambda::Function>, Error> {
///     let code = Asset::new("src")?;
///     Ok(construct!(aws::lambda::Function {
///         code: Code { s3_bucket: code.bucket(), s3_key: code.key() },
///         handler: "index.handler",
///         runtime: "python3.13",
///         role: role,
///     }))
/// }
/// # function("arn:aws:iam::123456789012:role/worker").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    path: String,
}

impl Asset {
    /// The asset at a path in the package. The build runs again when it changes.
    ///
    /// It is an error if nothing is there, or if it cannot be read.
    pub fn new(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        input::watch(path);
        fs::metadata(path).map_err(|error| Error::of_file("find the asset", path, &error))?;
        let steps = path
            .components()
            .map(|step| step.as_os_str().to_string_lossy());
        Ok(Self {
            path: steps.collect::<Vec<_>>().join("/"),
        })
    }

    /// The name of the bucket that it is uploaded to.
    pub fn bucket(&self) -> Value<Name<infrastruct_core::aws::s3::Bucket>> {
        Value::new(BUCKET.into_part())
    }

    /// The address of what is uploaded, for properties that take one, such as the `template_url` of a nested stack.
    pub fn url(&self) -> Value<Text> {
        Value::new(format!("{ADDRESS}{}", self.path).into_part())
    }

    /// Its key in the bucket.
    pub fn key(&self) -> Value<Text> {
        Value::new(self.path.as_str().into_part())
    }
}

//! Where a function's code is.

use std::path::Path;

use infrastruct::{Asset, Error, IntoValue, Properties, RustBinary, Text, aws, properties};

use crate::runtime::Runtime;

/// A function's code: a directory of the package, an object in S3, or a few lines.
///
/// ```no_run
/// use infrastruct_constructs::{Code, Function, Runtime};
///
/// # fn main() -> Result<(), infrastruct::Error> {
/// let worker = Function::new(Runtime::PYTHON_3_13, "index.handler", Code::asset("functions/worker")?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Code(Properties<aws::lambda::Function>);

impl Code {
    /// A file or directory of the package, which `cargo infrastruct deploy` uploads. It is an error if nothing is there.
    pub fn asset(path: impl AsRef<Path>) -> Result<Self, Error> {
        let asset = Asset::new(path)?;
        Ok(Self::s3(asset.bucket(), asset.key()))
    }

    /// An object in S3.
    pub fn s3(bucket: impl IntoValue<Text>, key: impl IntoValue<Text>) -> Self {
        Self(properties!(aws::lambda::Function {
            code: Code {
                s3_bucket: bucket.into_value(),
                s3_key: key.into_value()
            },
        }))
    }

    /// A version of an object in S3: another one is an update of the function, which the same key would not be.
    pub fn s3_version(
        bucket: impl IntoValue<Text>,
        key: impl IntoValue<Text>,
        version: impl IntoValue<Text>,
    ) -> Self {
        Self(properties!(aws::lambda::Function {
            code: Code {
                s3_bucket: bucket.into_value(),
                s3_key: key.into_value(),
                s3_object_version: version.into_value(),
            },
        }))
    }

    /// A few lines of Python or JavaScript, in a file called `index`.
    pub fn inline(text: impl IntoValue<Text>) -> Self {
        Self(properties!(aws::lambda::Function {
            code: Code {
                zip_file: text.into_value()
            },
        }))
    }

    /// A binary of the workspace.
    pub(crate) fn rust(binary: &RustBinary) -> Self {
        Self(properties!(aws::lambda::Function {
            architectures: [binary.architecture()],
            code: Code {
                s3_bucket: binary.bucket(),
                s3_key: binary.key()
            },
            handler: "bootstrap",
            runtime: Runtime::PROVIDED_AL2023,
        }))
    }

    /// An image in ECR, by its URI.
    pub(crate) fn image(uri: impl IntoValue<Text>) -> Self {
        Self(properties!(aws::lambda::Function {
            package_type: "Image",
            code: Code {
                image_uri: uri.into_value()
            },
        }))
    }

    pub(crate) fn properties(&self) -> &Properties<aws::lambda::Function> {
        &self.0
    }
}

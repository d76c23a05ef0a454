//! Where a function's code is.

use std::path::Path;

use infrastruct::{Asset, Error, IntoValue, Properties, RustBinary, Text, Value, aws, properties};

use crate::digest::digest;
use crate::runtime::Runtime;
use crate::stands::stands;

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
pub struct Code {
    properties: Properties<aws::lambda::Function>,
    revision: Value<Text>,
}

impl Code {
    /// A file or directory of the package, which `cargo infrastruct deploy` uploads. It is an error if nothing is there.
    pub fn asset(path: impl AsRef<Path>) -> Result<Self, Error> {
        let asset = Asset::new(path)?;
        let code = Self::s3(asset.bucket(), asset.key());
        // the address says what is in it, once it is uploaded
        Ok(code.revised(asset.url()))
    }

    /// An object in S3.
    pub fn s3(bucket: impl IntoValue<Text>, key: impl IntoValue<Text>) -> Self {
        let key = key.into_value();
        let revision = key.clone();
        Self::of(
            properties!(aws::lambda::Function {
                code: Code {
                    s3_bucket: bucket.into_value(),
                    s3_key: key
                },
            }),
            revision,
        )
    }

    /// A version of an object in S3: another one is an update of the function, which the same key would not be.
    pub fn s3_version(
        bucket: impl IntoValue<Text>,
        key: impl IntoValue<Text>,
        version: impl IntoValue<Text>,
    ) -> Self {
        let version = version.into_value();
        let revision = version.clone();
        Self::of(
            properties!(aws::lambda::Function {
                code: Code {
                    s3_bucket: bucket.into_value(),
                    s3_key: key.into_value(),
                    s3_object_version: version,
                },
            }),
            revision,
        )
    }

    /// A few lines of Python or JavaScript, in a file called `index`.
    pub fn inline(text: impl IntoValue<Text>) -> Self {
        let text = text.into_value();
        let revision = format!("{:016x}", digest(&text.wording()));
        Self::of(
            properties!(aws::lambda::Function {
                code: Code { zip_file: text },
            }),
            revision.into_value(),
        )
    }

    /// A binary of the workspace.
    pub(crate) fn rust(binary: &RustBinary) -> Self {
        Self::of(
            properties!(aws::lambda::Function {
                architectures: [binary.architecture()],
                code: Code {
                    s3_bucket: binary.bucket(),
                    s3_key: binary.key()
                },
                handler: "bootstrap",
                runtime: Runtime::PROVIDED_AL2023,
            }),
            binary.url(),
        )
    }

    /// An image in ECR, by its URI.
    pub(crate) fn image(uri: impl IntoValue<Text>) -> Self {
        let uri = uri.into_value();
        let revision = uri.clone();
        Self::of(
            properties!(aws::lambda::Function {
                package_type: "Image",
                code: Code { image_uri: uri },
            }),
            revision,
        )
    }

    pub(crate) fn properties(&self) -> &Properties<aws::lambda::Function> {
        &self.properties
    }

    /// What changes with the code, as far as that is known: where it is, or a digest of its text.
    pub(crate) fn revision(&self) -> Value<Text> {
        self.revision.clone()
    }

    fn of(properties: Properties<aws::lambda::Function>, revision: Value<Text>) -> Self {
        Self {
            properties,
            revision,
        }
    }

    fn revised(self, revision: Value<Text>) -> Self {
        Self { revision, ..self }
    }
}

stands! {
    /// A function's code: a [`Code`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say where the code is",
        label = "not a `Code`",
        note = "a directory or a file: `Code::asset(\"functions/worker\")?`; a few lines: `Code::inline(\"…\")`; an object in S3: `Code::s3(bucket, key)`"
    )]
    IntoCode, into_code for Code
}

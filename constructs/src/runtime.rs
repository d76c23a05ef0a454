//! What functions run on.

use infrastruct::{Expression, Part, Text};

use crate::stands::stands;

/// A runtime of Lambda that takes new functions.
///
/// A newer one than this crate knows: `Runtime::named("python3.15")`, which the build checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runtime(&'static str);

macro_rules! runtimes {
    ($($name:ident $id:literal)*) => {
        impl Runtime {
            $(#[doc = concat!("`", $id, "`")] pub const $name: Self = Self($id);)*

            /// All that this crate knows.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

runtimes! {
    DOTNET_8 "dotnet8"
    DOTNET_10 "dotnet10"
    JAVA_17 "java17"
    JAVA_21 "java21"
    JAVA_25 "java25"
    NODEJS_22 "nodejs22.x"
    NODEJS_24 "nodejs24.x"
    PROVIDED_AL2023 "provided.al2023"
    PYTHON_3_11 "python3.11"
    PYTHON_3_12 "python3.12"
    PYTHON_3_13 "python3.13"
    PYTHON_3_14 "python3.14"
    RUBY_3_3 "ruby3.3"
    RUBY_3_4 "ruby3.4"
}

impl Runtime {
    /// A runtime by its identifier.
    pub const fn named(identifier: &'static str) -> Self {
        Self(identifier)
    }

    /// Its identifier, such as `java21`.
    pub const fn identifier(self) -> &'static str {
        self.0
    }
}

#[diagnostic::do_not_recommend]
impl Expression for Runtime {
    type Kind = Text;

    fn into_part(self) -> Part {
        self.0.into_part()
    }
}

stands! {
    /// What a function runs on: a [`Runtime`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no runtime of Lambda",
        label = "not a `Runtime`",
        note = "`Runtime::PYTHON_3_13` is one; by its identifier: `Runtime::named(\"python3.13\")`"
    )]
    IntoRuntime, into_runtime for Runtime
}

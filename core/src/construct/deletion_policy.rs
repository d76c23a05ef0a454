//! What becomes of a resource at its end.

use std::fmt;
use std::str::FromStr;

use crate::report::error::Error;
use crate::value::part::Part;

macro_rules! policies {
    ($(
        $(#[$doc:meta])*
        $policy:ident: $attribute:literal {
            $($(#[$what:meta])* $name:ident)*
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $policy {
            $($(#[$what])* $name,)*
        }

        impl $policy {
            /// Its name in a template.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }
        }

        /// The name in a template.
        impl fmt::Display for $policy {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        /// From the name in a template, for settings from a file.
        impl FromStr for $policy {
            type Err = Error;

            fn from_str(name: &str) -> Result<Self, Error> {
                match name {
                    $(stringify!($name) => Ok(Self::$name),)*
                    _ => {
                        let names = [$(concat!("`", stringify!($name), "`")),*].join(", ");
                        Err(Error::of_app(&format!("`{name}` is no {}: there are {names}", $attribute)))
                    }
                }
            }
        }
    )*};
}

policies! {
    /// What becomes of a resource when it is no longer in the template, or its stack is deleted.
    ///
    /// `#[deletion_policy(Retain)]` names one.
    ///
    /// ```
    /// use infrastruct::DeletionPolicy;
    ///
    /// # fn main() -> Result<(), infrastruct::Error> {
    /// let from_settings: DeletionPolicy = "Retain".parse()?;
    /// assert_eq!(from_settings, DeletionPolicy::Retain);
    /// # Ok(())
    /// # }
    /// ```
    DeletionPolicy: "deletion policy" {
        /// It is deleted.
        Delete
        /// It is kept.
        Retain
        /// It is kept, unless the deployment that would have created it fails.
        RetainExceptOnCreate
        /// A snapshot of it is kept, where the type has one, such as a database or a volume.
        Snapshot
    }

    /// What becomes of the old resource when an update replaces it.
    ///
    /// ```
    /// use infrastruct::{DeletionPolicy, UpdateReplacePolicy};
    ///
    /// let kept = UpdateReplacePolicy::from(DeletionPolicy::RetainExceptOnCreate);
    /// assert_eq!(kept, UpdateReplacePolicy::Retain);
    /// ```
    UpdateReplacePolicy: "update-replace policy" {
        /// It is deleted.
        Delete
        /// It is kept.
        Retain
        /// A snapshot of it is kept, where the type has one.
        Snapshot
    }
}

/// The policy that treats the old resource of a replacement as the other treats one that is deleted.
impl From<DeletionPolicy> for UpdateReplacePolicy {
    fn from(policy: DeletionPolicy) -> Self {
        match policy {
            DeletionPolicy::Delete => Self::Delete,
            DeletionPolicy::Retain | DeletionPolicy::RetainExceptOnCreate => Self::Retain,
            DeletionPolicy::Snapshot => Self::Snapshot,
        }
    }
}

impl From<DeletionPolicy> for Part {
    fn from(policy: DeletionPolicy) -> Self {
        Self::text(policy.as_str())
    }
}

impl From<UpdateReplacePolicy> for Part {
    fn from(policy: UpdateReplacePolicy) -> Self {
        Self::text(policy.as_str())
    }
}

//! Vendors: whose types they are.

use crate::registry;
use crate::service::{Service, service, services};

const AWS: &str = "aws";

/// The first part of types' names, which is a Rust module: `AWS` is `aws`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vendor {
    module: &'static str,
}

/// The vendor of a module: AWS, or that of a type in the [`Registry`](crate::Registry).
///
/// ```
/// let aws = infrastruct_spec::vendor("aws").unwrap();
/// assert_eq!(aws.service("sqs").unwrap().namespace(), "AWS::SQS");
/// assert!(infrastruct_spec::vendor("acme").is_none());
/// ```
pub fn vendor(module: &str) -> Option<Vendor> {
    if module == AWS {
        return Some(Vendor { module: AWS });
    }
    registry::vendor(module).map(|module| Vendor { module })
}

impl Vendor {
    /// The Rust module, such as `aws`.
    pub fn module(self) -> &'static str {
        self.module
    }

    /// Whether it is AWS itself.
    pub fn is_aws(self) -> bool {
        self.module == AWS
    }

    /// The service of a module, such as `sqs`.
    pub fn service(self, module: &str) -> Option<Service> {
        if self.is_aws() {
            service(module)
        } else {
            registry::service(self.module, module)
        }
    }

    /// Its services, sorted by their modules.
    pub fn services(self) -> Vec<Service> {
        if self.is_aws() {
            services().collect()
        } else {
            registry::services(self.module)
        }
    }
}

/// Whether no module or type can have this name in Rust.
pub(crate) fn is_reserved(segment: &str) -> bool {
    ["self", "super", "crate"].contains(&segment.to_lowercase().as_str())
}

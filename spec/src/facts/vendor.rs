//! Vendors: whose types they are.

use super::registry;
use super::service::{AWS, Service, all_registered, registered, service, services};
use crate::list::List;

/// The first part of types' names, in lower case: `AWS` is `aws`.
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
    /// Its name in lower case, such as `aws`.
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
            registered(self.module, module)
        }
    }

    /// Its services, sorted by their modules.
    pub fn services(self) -> Vec<Service> {
        if self.is_aws() {
            services().list()
        } else {
            all_registered(self.module)
        }
    }
}

//! What is known of the things that are looked up.

/// Where something of a kind can be of use.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// Its name in the file.
    pub(crate) name: &'static str,
    /// Whether it is the same in all regions of an account, so that an entry has none.
    pub(crate) is_global: bool,
    /// Whether only stacks of the same account can use it.
    pub(crate) needs_account: bool,
    /// Whether only stacks of the same region can use it.
    pub(crate) needs_region: bool,
}

const fn kind(name: &'static str, needs_account: bool, needs_region: bool) -> Kind {
    Kind {
        name,
        is_global: false,
        needs_account,
        needs_region,
    }
}

pub(crate) const VPC: Kind = kind("vpc", true, true);
pub(crate) const SECURITY_GROUP: Kind = kind("security-group", true, true);
pub(crate) const IMAGE: Kind = kind("image", false, true);
pub(crate) const AVAILABILITY_ZONES: Kind = kind("availability-zones", false, true);
pub(crate) const LOAD_BALANCER: Kind = kind("load-balancer", true, true);
/// A key may be one of another account, whose policy lets this one in.
pub(crate) const KEY: Kind = kind("key", false, true);
/// A value is a value, wherever it is of use.
pub(crate) const PARAMETER: Kind = kind("parameter", false, false);
pub(crate) const RESOURCE: Kind = kind("resource", false, false);
pub(crate) const HOSTED_ZONE: Kind = Kind {
    is_global: true,
    ..kind("hosted-zone", true, false)
};

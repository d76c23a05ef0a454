//! Which value of a resource.

/// Which value of a resource is referred to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The handle by itself: the facts must say which value is meant.
    Handle,
    /// What `Ref` returns.
    Ref,
    /// An attribute, as `Fn::GetAtt` names it, such as `Arn` or `Endpoint.Address`.
    Attribute(String),
}

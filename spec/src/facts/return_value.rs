//! What a resource returns: to `Ref`, to `Fn::GetAtt`.

/// Which value of a resource is referred to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReturnValue {
    /// The handle by itself: the facts must say which value is meant.
    Handle,
    /// What `Ref` returns.
    Ref,
    /// An attribute, as `Fn::GetAtt` names it, such as `Arn` or `Endpoint.Address`.
    Attribute(String),
}

//! Networks to run things in.

use infrastruct::{Construct, Id, Value, aws};

/// A network that functions and tasks run in: a [`Vpc`](crate::Vpc), or an [`ExistingVpc`](crate::ExistingVpc).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no network",
    label = "neither a `Vpc` nor an `ExistingVpc`",
    note = "one of this app is given by reference: `&network`; one that exists already: `&ExistingVpc::lookup(\"main\")`"
)]
pub trait Network {
    /// The VPC.
    fn vpc_id(&self) -> Value<Id<aws::ec2::VPC>>;

    /// Its subnets that nobody reaches from outside.
    fn private_subnets(&self) -> Vec<Value<Id<aws::ec2::Subnet>>>;

    /// Its subnets that the internet reaches.
    fn public_subnets(&self) -> Vec<Value<Id<aws::ec2::Subnet>>>;

    /// What has to be there before anything in its subnets reaches anything else.
    fn routes(&self) -> Box<dyn Construct>;
}

//! Resource types of `AWS::BackupGateway`.

use super::prelude::*;

/// [`AWS::BackupGateway::Hypervisor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html).
#[derive(Clone, Copy)]
pub struct Hypervisor(Identity);

impl ResourceType for Hypervisor {
    const TYPE_NAME: &'static str = "AWS::BackupGateway::Hypervisor";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Hypervisor {
    /// The attribute `HypervisorArn`.
    #[inline]
    pub fn hypervisor_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "HypervisorArn")
    }
}

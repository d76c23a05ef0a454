//! Networks to run things in.

use infrastruct::{Construct, Id, IntoValue, Value, aws};

/// A network that functions and tasks run in: a [`Vpc`](crate::Vpc), or an [`ExistingVpc`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no network",
    label = "neither a `Vpc` nor an `ExistingVpc`"
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

/// A VPC of another app or account, by its ID and those of its subnets.
///
/// ```
/// use infrastruct_constructs::{Code, ExistingVpc, Function, Runtime};
///
/// let office = ExistingVpc::new("vpc-0123456789abcdef0", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]);
/// let worker = Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///     .within(&office);
/// ```
#[derive(Clone, Debug)]
pub struct ExistingVpc {
    vpc: Value<Id<aws::ec2::VPC>>,
    private: Vec<Value<Id<aws::ec2::Subnet>>>,
    public: Vec<Value<Id<aws::ec2::Subnet>>>,
}

impl ExistingVpc {
    /// The VPC of an ID, and its private subnets.
    pub fn new<E: IntoValue<Id<aws::ec2::Subnet>>>(
        vpc: impl IntoValue<Id<aws::ec2::VPC>>,
        private: impl IntoIterator<Item = E>,
    ) -> Self {
        Self {
            vpc: vpc.into_value(),
            private: private.into_iter().map(E::into_value).collect(),
            public: Vec::new(),
        }
    }

    /// And its public subnets.
    pub fn public<E: IntoValue<Id<aws::ec2::Subnet>>>(
        mut self,
        public: impl IntoIterator<Item = E>,
    ) -> Self {
        self.public = public.into_iter().map(E::into_value).collect();
        self
    }
}

impl Network for ExistingVpc {
    fn vpc_id(&self) -> Value<Id<aws::ec2::VPC>> {
        self.vpc.clone()
    }

    fn private_subnets(&self) -> Vec<Value<Id<aws::ec2::Subnet>>> {
        self.private.clone()
    }

    fn public_subnets(&self) -> Vec<Value<Id<aws::ec2::Subnet>>> {
        self.public.clone()
    }

    fn routes(&self) -> Box<dyn Construct> {
        Box::new(())
    }
}

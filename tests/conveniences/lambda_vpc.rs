//! A function in a network without a way out
//!
//! ```ts
//! const vpc = new ec2.Vpc(this, 'V', {
//!   maxAzs: 2,
//!   natGateways: 0,
//!   subnetConfiguration: [
//!     { name: 'i', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
//!   ],
//! });
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   vpc,
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Runtime, Vpc};

#[derive(Construct)]
pub(crate) struct Example {
    network: Vpc,
    function: Function,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        network: Vpc::isolated(),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        )
        .within(&network),
    })
}

//! The names of endpoint services, which depend on where a stack goes.

use infrastruct_core::construct::intrinsic::{select, split};
use infrastruct_core::value::deferred::Value;
use infrastruct_core::value::expression::Expression;
use infrastruct_core::value::kind::Text;
use infrastruct_core::value::part::{Part, Shape, SubPart};
use infrastruct_core::value::pseudo;
use infrastruct_core::value::sub::sub;
use infrastruct_spec::{Partition, endpoint_services};

/// No function of CloudFormation's: which value is meant is decided here, as soon as it is known which region the stack goes to.
pub(crate) const BY_REGION: &str = "by region";

/// How names begin in most regions.
const USUAL: &str = "com.amazonaws";

/// What the name of a service of AWS begins with in China, before how it begins elsewhere.
const CHINA: &str = "aws-cn";

/// The name of an endpoint service of AWS, such as `sqs`, for an interface endpoint (`AWS::EC2::VPCEndpoint`): it begins with
/// `com.amazonaws` in most regions, with `cn.com.amazonaws` in China for most services, and in another way in isolated regions.
///
/// Where the stack says its [region](infrastruct_core::construct::stack::Stack::region), the name is that of this region; where it
/// does not, it is right outside China and in China, but not in isolated regions.
///
/// ```
/// use infrastruct::{aws, endpoint_service, stack};
///
/// let stack = stack!(Network {
///     vpc: aws::ec2::VPC { cidr_block: "10.0.0.0/16" },
///     queues: aws::ec2::VPCEndpoint {
///         vpc_id: vpc,
///         vpc_endpoint_type: "Interface",
///         service_name: endpoint_service("sqs"),
///     },
/// });
/// ```
pub fn endpoint_service(service: &str) -> Value<Text> {
    let named = |start: Part| {
        text([
            start,
            Part::text("."),
            pseudo::region().into_part(),
            Part::text(format!(".{service}")),
        ])
    };
    let usual = named(Part::text(USUAL));
    let others = endpoint_services(service);
    if others.is_empty() {
        return Value::new(usual);
    }
    let is_other_in_china = others
        .iter()
        .any(|(region, _)| Partition::of(region).name == CHINA);
    let anywhere = if is_other_in_china {
        named(text([china_first(), Part::text(USUAL)]))
    } else {
        usual.clone()
    };
    let others = others
        .into_iter()
        .map(|(region, start)| (region, named(Part::text(start))));
    let argument = Part::list([anywhere, usual, Part::object(others)]);
    Value::new(Part::function(BY_REGION, argument))
}

/// `cn.` in China, nothing elsewhere: what is between `amazonaws.com.` and what comes after it, of `amazonaws.com.cn` and
/// `amazonaws.com`. The end is there for domains of another kind, so that there is a second piece of them, too.
fn china_first() -> Part {
    let domain = text([
        pseudo::url_suffix().into_part(),
        Part::text(".amazonaws.com."),
    ]);
    let pieces = split("amazonaws.com.", Value::<Text>::new(domain));
    select(1, pieces).into_part()
}

fn text<const N: usize>(parts: [Part; N]) -> Part {
    sub(parts.map(SubPart::Value).into()).into_part()
}

/// The value that is meant in a region, or wherever the stack goes.
pub(crate) fn decided<'p>(argument: &'p Part, region: Option<&str>) -> Option<&'p Part> {
    let Shape::List(values) = &argument.shape else {
        return None;
    };
    let [anywhere, usual, others] = values.as_slice() else {
        return None;
    };
    let (Some(region), Shape::Object(others)) = (region, &others.shape) else {
        return Some(anywhere);
    };
    let own = others.iter().find(|(other, _)| other == region);
    Some(own.map_or(usual, |(_, own)| own))
}

use std::borrow::Cow;
use std::num::NonZero;

use infrastruct::{Expression, Part, Text, aws, construct};

/// A type of one's own, which is no number or string to rustc.
#[derive(Clone, Copy)]
enum Mode {
    Active,
}

impl Expression for Mode {
    type Kind = Text;

    fn into_part(self) -> Part {
        match self {
            Self::Active => "Active".into_part(),
        }
    }
}

const NAME: Cow<'static, str> = Cow::Borrowed("jobs");
const EMPTY: Option<String> = None;
const MODE: Mode = Mode::Active;
const SIZE: NonZero<u32> = NonZero::new(2048).unwrap();
const SHARE: f64 = 0.5;

struct Limits;

impl Limits {
    const NAME: Cow<'static, str> = NAME;

    fn queue() {
        let _ = construct!(aws::sqs::Queue { queue_name: Self::NAME });
    }
}

fn main() {
    Limits::queue();
    let _ = construct!(aws::sqs::Queue { queue_name: NAME, maximum_message_size: SIZE });
    let _ = construct!(aws::lambda::Function {
        function_name: EMPTY,
        code: Code { s3_bucket: NAME, s3_key: "app.jar" },
        role: "arn:aws:iam::123456789012:role/worker",
        tracing_config: TracingConfig { mode: MODE },
        runtime: "python3.13",
        handler: "index.handler",
    });
    let _ = construct!(aws::xray::SamplingRule {
        sampling_rule: SamplingRule {
            fixed_rate: SHARE,
            priority: 1,
            reservoir_size: 1,
            resource_arn: "*",
            host: "*",
            http_method: "*",
            service_name: "*",
            service_type: "*",
            url_path: "*",
            rule_name: "half",
            version: 1,
        },
    });
}

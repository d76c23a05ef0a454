//! A function whose errors are told to a topic
//!
//! ```ts
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! const topic = new sns.Topic(this, 'T');
//! const alarm = f.metricErrors().createAlarm(this, 'A', { threshold: 1, evaluationPeriods: 1 });
//! alarm.addAlarmAction(new cwa.SnsAction(topic));
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Alarm, Code, Function, Runtime, Topic};

#[derive(Construct)]
pub(crate) struct Example {
    function: Function,
    topic: Topic,
    alarm: Alarm,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        topic: Topic::new(),
        alarm: Alarm::new(function.errors()).above(0).notify(&topic),
    })
}

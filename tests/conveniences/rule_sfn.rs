//! A state machine that runs every five minutes
//!
//! ```ts
//! const machine = new sfn.StateMachine(this, 'M', {
//!   definitionBody: sfn.DefinitionBody.fromChainable(new sfn.Pass(this, 'P')),
//! });
//! new events.Rule(this, 'R', {
//!   schedule: events.Schedule.rate(Duration.minutes(5)),
//!   targets: [new targets.SfnStateMachine(machine)],
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Rule, StateMachine, every, minutes, states};

#[derive(Construct)]
pub(crate) struct Example {
    machine: StateMachine,
    rule: Rule,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        machine: StateMachine::new(states!(
            pass: Pass { end: true },
        )),
        rule: Rule::schedule(every(minutes(5))).target(&machine),
    })
}

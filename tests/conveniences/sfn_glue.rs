//! A state machine that runs a job of Glue to its end
//!
//! ```ts
//! const run = new tasks.GlueStartJobRun(this, 'G', {
//!   glueJobName: 'j',
//!   integrationPattern: sfn.IntegrationPattern.RUN_JOB,
//! });
//! new sfn.StateMachine(this, 'M', {
//!   definitionBody: sfn.DefinitionBody.fromChainable(run),
//! });
//! ```

use infrastruct_constructs::{StateMachine, states, task::glue};

pub(crate) fn example() -> StateMachine {
    StateMachine::new(states!(
        run: Task { call: glue::run("j"), end: true },
    ))
}

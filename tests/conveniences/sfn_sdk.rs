//! A state machine that calls an action of the SDK
//!
//! ```ts
//! const call = new tasks.CallAwsService(this, 'X', {
//!   service: 's3',
//!   action: 'listBuckets',
//!   iamResources: ['*'],
//! });
//! new sfn.StateMachine(this, 'M', {
//!   definitionBody: sfn.DefinitionBody.fromChainable(call),
//! });
//! ```

use infrastruct_constructs::{StateMachine, states, task::sdk};

pub(crate) fn example() -> StateMachine {
    StateMachine::new(states!(
        list: Task { call: sdk::call("s3:listBuckets"), end: true },
    ))
}

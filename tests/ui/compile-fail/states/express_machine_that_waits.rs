use infrastruct::{Resource, aws, construct, json, sub};

fn machine(role: Resource<aws::iam::Role>) -> Resource<aws::stepfunctions::StateMachine> {
    construct!(aws::stepfunctions::StateMachine {
        state_machine_type: "EXPRESS",
        role_arn: role.arn(),
        definition: json!({
            "StartAt": "run",
            "States": {
                "run": {
                    "Type": "Task",
                    "Resource": sub!("arn:{AWS::Partition}:states:::ecs:runTask.sync"),
                    "Parameters": { "TaskDefinition": "$.task" },
                    "End": true,
                },
            },
        }),
    })
}

fn main() {
    let _ = machine;
}

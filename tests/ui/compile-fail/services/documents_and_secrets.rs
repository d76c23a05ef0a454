use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(DynamicReference {
        db: aws::rds::DBInstance {
            allocated_storage: "20",
            db_instance_class: "db.t3.micro",
            engine: "mysql",
            master_user_password: "{{resolve:secretmanager:db}}",
            master_username: "admin",
        },
    });
    let _ = stack!(DynamicReference2 {
        db: aws::rds::DBInstance {
            allocated_storage: "20",
            db_instance_class: "db.t3.micro",
            engine: "mysql",
            master_user_password: "{{resolve:secretsmanager:db:SecretBinary:password}}",
            master_username: "admin",
        },
    });
    let _ = stack!(DynamicReference3 {
        db: aws::rds::DBInstance {
            allocated_storage: "20",
            db_instance_class: "db.t3.micro",
            engine: "mysql",
            master_user_password: "{{resolve:ssm-secure:db:latest}}",
            master_username: "admin",
        },
    });
    let _ = stack!(SecureReference {
        jobs: aws::sqs::Queue {
            queue_name: "{{resolve:ssm-secure:name:1}}"
        },
    });
    let _ = stack!(SecureReference2 {
        jobs: aws::sqs::Queue {},
    });
    let _ = stack!(DocumentWithoutSteps {
        patch: aws::ssm::Document {
            content: json!({ "description": "patches", "schemaVersion": "2.2" }),
            document_type: "Command"
        },
    });
    let _ = stack!(UnreachableState {
        machine: aws::stepfunctions::StateMachine {
            definition: json!({
                "StartAt": "A",
                "States": {
                    "A": { "End": true, "Type": "Pass" },
                    "B": { "Next": "C", "Type": "Pass" },
                    "C": { "End": true, "Type": "Pass" },
                },
            }),
            role_arn: "arn:aws:iam::123456789012:role/machine",
        },
    });
}

use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(EndedType {
        it: aws::opsworks::Stack {
            default_instance_profile_arn: "arn:aws:iam::123456789012:instance-profile/old",
            name: "old",
            service_role_arn: "arn:aws:iam::123456789012:role/worker",
        },
    });
    let _ = stack!(UpdateReplacePolicy {
        #[deletion_policy(Retain)]
        #[update_replace_policy(Snapshot)]
        jobs: aws::sqs::Queue {},
    });
    let _ = stack!(WrongCount {
        it: aws::lambda::Function {
            architectures: ["arm64", "x86_64"],
            code: Code {
                s3_bucket: "code",
                s3_key: "key.zip",
                s3_object_version: "1"
            },
            handler: "index.handler",
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "nodejs22.x",
        },
    });
    let _ = stack!(WrongTag {
        it: aws::sqs::Queue {
            tags: [Tag {
                key: "aws:team",
                value: "data"
            }]
        },
    });
}

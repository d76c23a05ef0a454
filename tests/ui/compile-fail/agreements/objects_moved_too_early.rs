use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Archive {
        files: aws::s3::Bucket {
            lifecycle_configuration: LifecycleConfiguration {
                rules: [Rule {
                    status: "Enabled",
                    transitions: [Transition { storage_class: "STANDARD_IA", transition_in_days: 7 }],
                }],
            },
        },
    });
}

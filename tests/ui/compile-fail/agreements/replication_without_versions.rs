use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Files {
        files: aws::s3::Bucket {
            replication_configuration: ReplicationConfiguration {
                role: "arn:aws:iam::123456789012:role/replicate",
                rules: [ReplicationRule {
                    status: "Enabled",
                    destination: ReplicationDestination {
                        bucket: "arn:aws:s3:::copies",
                    },
                }],
            },
        },
    });
}

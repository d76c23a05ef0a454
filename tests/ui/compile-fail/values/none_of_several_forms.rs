use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::s3::Bucket {
        bucket_encryption: BucketEncryption {
            server_side_encryption_configuration: [ServerSideEncryptionRule {
                server_side_encryption_by_default: ServerSideEncryptionByDefault {
                    sse_algorithm: "aws:kms",
                    kms_master_key_id: "the key",
                },
            }],
        },
    });
}

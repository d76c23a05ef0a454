use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Site {
        headers: aws::lambda::Function {
            role: "arn:aws:iam::123456789012:role/edge",
            runtime: "nodejs22.x",
            handler: "index.handler",
            code: Code { s3_bucket: "code", s3_key: "headers.zip", s3_object_version: "1" },
            environment: Environment { variables: [("STAGE", "live")] },
        },
        version: aws::lambda::Version { function_name: headers.function_name() },
        site: aws::cloudfront::Distribution {
            distribution_config: DistributionConfig {
                enabled: true,
                origins: [Origin {
                    id: "site",
                    domain_name: "example.com",
                    custom_origin_config: CustomOriginConfig { origin_protocol_policy: "https-only" },
                }],
                default_cache_behavior: DefaultCacheBehavior {
                    target_origin_id: "site",
                    viewer_protocol_policy: "redirect-to-https",
                    cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6",
                    lambda_function_associations: [LambdaFunctionAssociation {
                        event_type: "viewer-response",
                        lambda_function_arn: version.function_arn(),
                    }],
                },
            },
        },
    });
}

use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(ForeignValidationDomain {
        cert: aws::certificatemanager::Certificate {
            domain_name: "www.example.com",
            domain_validation_options: [DomainValidationOption {
                domain_name: "www.example.com",
                validation_domain: "ample.com"
            }],
        },
    });
    let _ = stack!(RecordOutsideZone {
        www: aws::route53::RecordSet {
            hosted_zone_name: "example.com.",
            name: "www.example.org",
            resource_records: ["192.0.2.1"],
            ttl: "300",
            r#type: "A",
        },
    });
    let _ = stack!(RecordOutsideZone2 {
        www: aws::route53::RecordSet {
            hosted_zone_name: "example.com",
            name: "www.example.com",
            resource_records: ["192.0.2.1"],
            ttl: "300",
            r#type: "A",
        },
    });
    let _ = stack!(Route53HealthcheckHealthcheckconfigTypeInclusive {
        it: aws::route53::HealthCheck {
            health_check_config: HealthCheckConfig {
                insufficient_data_health_status: "Healthy",
                r#type: "CLOUDWATCH_METRIC"
            },
        },
    });
    let _ = stack!(Route53RecordsetRecordsetAlias {
        it: aws::route53::RecordSet {
            alias_target: AliasTarget {
                dns_name: "d111111abcdef8.cloudfront.net",
                hosted_zone_id: "Z2FDTNDATAQYW2"
            },
            hosted_zone_id: "Z0123456789ABCDEF",
            name: "www.example.com",
            ttl: "300",
            r#type: "A",
        },
    });
    let _ = stack!(Route53RecordsetRecordsetPattern {
        it: aws::route53::RecordSet {
            hosted_zone_id: "Z0123456789ABCDEF",
            name: "www.example.com",
            resource_records: ["www.example.net"],
            ttl: "300",
            r#type: "A",
        },
    });
    let _ = stack!(WrongAlias {
        site: aws::cloudfront::Distribution {
            distribution_config: DistributionConfig {
                aliases: ["WWW.example.com"],
                viewer_certificate: ViewerCertificate {
                    acm_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef",
                    ssl_support_method: "sni-only",
                },
                default_cache_behavior: DefaultCacheBehavior {
                    cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6",
                    target_origin_id: "site",
                    viewer_protocol_policy: "allow-all",
                },
                enabled: true,
                origins: [Origin {
                    custom_origin_config: CustomOriginConfig {
                        origin_protocol_policy: "https-only"
                    },
                    domain_name: "example.com",
                    id: "site",
                },],
            },
        },
    });
    let _ = stack!(OtherRegion {
        site: aws::cognito::UserPoolDomain {
            custom_domain_config: CustomDomainConfigType {
                certificate_arn: "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
            },
            domain: "login.example.com",
            user_pool_id: "eu-west-1_AbCdEfGhI",
        },
    });
}

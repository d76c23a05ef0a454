//! A site of files, in a region of its own, with its certificate in the one that CloudFront wants.

use infrastruct::{App, Construct, Output, Ref, Resource, aws, construct, json, stack, sub};

const CLOUDFRONT_ZONE: &str = "Z2FDTNDATAQYW2";

struct Settings {
    domain: &'static str,
    aliases: &'static [&'static str],
    redirects: &'static [(&'static str, &'static str)],
    is_private: bool,
}

/// A script at the edge that sends old addresses to new ones.
fn redirects(pairs: &[(&str, &str)]) -> String {
    let table: Vec<String> = pairs
        .iter()
        .map(|(from, to)| format!("'{from}': '{to}'"))
        .collect();
    format!(
        "var moved = {{{}}};
function handler(event) {{
    var to = moved[event.request.uri];
    if (to) return {{ statusCode: 301, headers: {{ location: {{ value: to }} }} }};
    return event.request;
}}",
        table.join(", ")
    )
}

#[derive(Construct)]
struct Site {
    content: Resource<aws::s3::Bucket>,
    policy: Resource<aws::s3::BucketPolicy>,
    access: Resource<aws::cloudfront::OriginAccessControl>,
    script: Option<Resource<aws::cloudfront::Function>>,
    key: Option<Members>,
    headers: Resource<aws::cloudfront::ResponseHeadersPolicy>,
    distribution: Resource<aws::cloudfront::Distribution>,
    records: Vec<Resource<aws::route53::RecordSet>>,
}

/// Who may see a private site.
#[derive(Construct)]
struct Members {
    key: Resource<aws::cloudfront::PublicKey>,
    group: Resource<aws::cloudfront::KeyGroup>,
}

impl Members {
    fn new() -> Self {
        construct!(Self {
            key: aws::cloudfront::PublicKey {
                public_key_config: PublicKeyConfig {
                    name: "members",
                    caller_reference: "1",
                    encoded_key: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n",
                },
            },
            group: aws::cloudfront::KeyGroup {
                key_group_config: KeyGroupConfig {
                    name: "members",
                    items: [key],
                },
            },
        })
    }
}

impl Site {
    fn new(
        settings: &Settings,
        zone: Ref<aws::route53::HostedZone>,
        certificate: Ref<aws::certificatemanager::Certificate>,
    ) -> Self {
        let names: Vec<&str> = [settings.domain]
            .into_iter()
            .chain(settings.aliases.iter().copied())
            .collect();
        construct!(Self {
            content: aws::s3::Bucket {
                public_access_block_configuration: PublicAccessBlockConfiguration {
                    block_public_acls: true,
                    block_public_policy: true,
                    ignore_public_acls: true,
                    restrict_public_buckets: true,
                },
            },
            policy: aws::s3::BucketPolicy {
                bucket: content,
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "Service": "cloudfront.amazonaws.com" },
                        "Action": "s3:GetObject",
                        "Resource": sub!("{}/*", content.arn()),
                        "Condition": { "StringEquals": { "AWS:SourceArn": sub!(
                            "arn:{AWS::Partition}:cloudfront::{AWS::AccountId}:distribution/{}",
                            distribution.id()
                        ) } },
                    }],
                }),
            },
            access: aws::cloudfront::OriginAccessControl {
                origin_access_control_config: OriginAccessControlConfig {
                    name: settings.domain,
                    origin_access_control_origin_type: "s3",
                    signing_behavior: "always",
                    signing_protocol: "sigv4",
                },
            },
            script: (!settings.redirects.is_empty()).then(|| aws::cloudfront::Function {
                name: "redirects",
                auto_publish: true,
                function_code: redirects(settings.redirects),
                function_config: FunctionConfig {
                    comment: "old addresses",
                    runtime: "cloudfront-js-2.0",
                },
            }),
            key: settings.is_private.then(Members::new),
            headers: aws::cloudfront::ResponseHeadersPolicy {
                response_headers_policy_config: ResponseHeadersPolicyConfig {
                    name: "site",
                    security_headers_config: SecurityHeadersConfig {
                        content_type_options: ContentTypeOptions { r#override: true },
                    },
                },
            },
            distribution: aws::cloudfront::Distribution {
                distribution_config: DistributionConfig {
                    enabled: true,
                    aliases: &names,
                    default_root_object: "index.html",
                    http_version: "http2and3",
                    viewer_certificate: ViewerCertificate {
                        acm_certificate_arn: certificate,
                        ssl_support_method: "sni-only",
                        minimum_protocol_version: "TLSv1.2_2021",
                    },
                    origins: [Origin {
                        id: "content",
                        domain_name: content.regional_domain_name(),
                        origin_access_control_id: access,
                        s3_origin_config: S3OriginConfig {},
                    }],
                    default_cache_behavior: DefaultCacheBehavior {
                        target_origin_id: "content",
                        viewer_protocol_policy: "redirect-to-https",
                        cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6",
                        response_headers_policy_id: headers,
                        function_associations: script.as_ref().map(|script| [
                            FunctionAssociation {
                                event_type: "viewer-request",
                                function_arn: script,
                            }
                        ]),
                        trusted_key_groups: key.as_ref().map(|members| [&members.group]),
                    },
                },
            },
            records: names
                .iter()
                .flat_map(|name| ["A", "AAAA"].map(|kind| aws::route53::RecordSet {
                    hosted_zone_id: zone,
                    name: *name,
                    r#type: kind,
                    alias_target: AliasTarget {
                        dns_name: distribution.domain_name(),
                        hosted_zone_id: CLOUDFRONT_ZONE,
                    },
                }))
                .collect(),
        })
    }
}

pub(super) fn app() -> App {
    let settings = Settings {
        domain: "example.com",
        aliases: &["www.example.com"],
        redirects: &[("/old", "/new")],
        is_private: true,
    };
    let names = stack!(Names {
        zone: aws::route53::HostedZone {
            name: settings.domain
        },
        certificate: aws::certificatemanager::Certificate {
            domain_name: settings.domain,
            subject_alternative_names: settings.aliases,
            validation_method: "DNS",
            domain_validation_options: [DomainValidationOption {
                domain_name: settings.domain,
                hosted_zone_id: zone,
            }],
        },
    })
    .region("us-east-1");
    let site = stack!(StaticSite {
        site: Site::new(&settings, *names.zone, *names.certificate),
        address: Output::new(format!("https://{}/", settings.domain)),
        distribution_id: Output::new(site.distribution.id()),
    })
    .region("us-east-1");
    App::new().stack(names).stack(site)
}

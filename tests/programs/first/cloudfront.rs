//! Amazon CloudFront, Amazon Route 53 and AWS Certificate Manager: a site under its own name.

use infrastruct::{App, Condition, Id, Output, Parameter, aws, if_, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "AmazonCloudFront/latest/DeveloperGuide/GettingStarted.html";

/// The zone of every distribution.
const CLOUDFRONT_ZONE: &str = "Z2FDTNDATAQYW2";

const REWRITE: &str = "function handler(event) {
    var request = event.request;
    if (request.uri.endsWith('/')) request.uri += 'index.html';
    return request;
}";

pub(super) fn app() -> App {
    let site = stack!(Site {
        domain: Parameter::text().default("example.com"),
        firewall: Parameter::text().default(""),
        parent: Parameter::<Id<aws::route53::HostedZone>>::new(),
        has_firewall: Condition::not(&no_firewall),
        no_firewall: Condition::equals(&firewall, ""),
        zone: aws::route53::HostedZone {
            name: &domain,
            hosted_zone_config: HostedZoneConfig {
                comment: "the site",
            },
            query_logging_config: QueryLoggingConfig {
                cloud_watch_logs_log_group_arn: logs,
            },
            hosted_zone_tags: [("team", "web")],
        },
        private: aws::route53::HostedZone {
            name: "internal.example.com",
            vp_cs: [VPC {
                vpc_id: "vpc-0a1b2c3d4e5f60718",
                vpc_region: pseudo::region(),
            }],
        },
        logs: aws::logs::LogGroup {
            log_group_name: "/aws/route53/site",
        },
        certificate: aws::certificatemanager::Certificate {
            domain_name: &domain,
            subject_alternative_names: [sub!("*.{domain}")],
            validation_method: "DNS",
            domain_validation_options: [DomainValidationOption {
                domain_name: &domain,
                hosted_zone_id: zone,
            }],
            key_algorithm: "EC_prime256v1",
            certificate_transparency_logging_preference: "ENABLED",
            tags: [("Name", "site")],
        },
        content: aws::s3::Bucket {},
        log_bucket: aws::s3::Bucket {
            ownership_controls: OwnershipControls {
                rules: [OwnershipControlsRule {
                    object_ownership: "BucketOwnerPreferred",
                }],
            },
        },
        access: aws::cloudfront::OriginAccessControl {
            origin_access_control_config: OriginAccessControlConfig {
                name: "site",
                origin_access_control_origin_type: "s3",
                signing_behavior: "always",
                signing_protocol: "sigv4",
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
                    "Condition": {
                        "StringEquals": {
                            "AWS:SourceArn": sub!(
                                "arn:aws:cloudfront::{AWS::AccountId}:distribution/{}",
                                distribution.id()
                            ),
                        },
                    },
                }],
            }),
        },
        cache: aws::cloudfront::CachePolicy {
            cache_policy_config: CachePolicyConfig {
                name: "site",
                default_ttl: 3600,
                max_ttl: 86_400,
                min_ttl: 0,
                parameters_in_cache_key_and_forwarded_to_origin:
                    ParametersInCacheKeyAndForwardedToOrigin {
                        enable_accept_encoding_gzip: true,
                        enable_accept_encoding_brotli: true,
                        cookies_config: CookiesConfig {
                            cookie_behavior: "none"
                        },
                        headers_config: HeadersConfig {
                            header_behavior: "none"
                        },
                        query_strings_config: QueryStringsConfig {
                            query_string_behavior: "whitelist",
                            query_strings: ["page"],
                        },
                    },
            },
        },
        request: aws::cloudfront::OriginRequestPolicy {
            origin_request_policy_config: OriginRequestPolicyConfig {
                name: "api",
                cookies_config: CookiesConfig {
                    cookie_behavior: "all"
                },
                headers_config: HeadersConfig {
                    header_behavior: "allViewer",
                },
                query_strings_config: QueryStringsConfig {
                    query_string_behavior: "all",
                },
            },
        },
        headers: aws::cloudfront::ResponseHeadersPolicy {
            response_headers_policy_config: ResponseHeadersPolicyConfig {
                name: "secure",
                security_headers_config: SecurityHeadersConfig {
                    strict_transport_security: StrictTransportSecurity {
                        access_control_max_age_sec: 31_536_000,
                        include_subdomains: true,
                        r#override: true,
                    },
                    content_type_options: ContentTypeOptions { r#override: true },
                    frame_options: FrameOptions {
                        frame_option: "DENY",
                        r#override: true,
                    },
                },
            },
        },
        rewrite: aws::cloudfront::Function {
            name: "rewrite",
            auto_publish: true,
            function_code: REWRITE,
            function_config: FunctionConfig {
                comment: "adds index.html",
                runtime: "cloudfront-js-2.0",
            },
        },
        public_key: aws::cloudfront::PublicKey {
            public_key_config: PublicKeyConfig {
                name: "members",
                caller_reference: "members-1",
                encoded_key: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n",
            },
        },
        members: aws::cloudfront::KeyGroup {
            key_group_config: KeyGroupConfig {
                name: "members",
                items: [public_key],
            },
        },
        distribution: aws::cloudfront::Distribution {
            distribution_config: DistributionConfig {
                enabled: true,
                comment: "the site",
                aliases: [&domain],
                default_root_object: "index.html",
                http_version: "http2and3",
                ipv6_enabled: true,
                price_class: "PriceClass_100",
                web_acl_id: if_(&has_firewall, &firewall, pseudo::no_value()),
                viewer_certificate: ViewerCertificate {
                    acm_certificate_arn: certificate,
                    ssl_support_method: "sni-only",
                    minimum_protocol_version: "TLSv1.2_2021",
                },
                logging: Logging {
                    bucket: log_bucket.regional_domain_name(),
                    prefix: "site/",
                    include_cookies: false,
                },
                origins: [
                    Origin {
                        id: "content",
                        domain_name: content.regional_domain_name(),
                        origin_access_control_id: access,
                        s3_origin_config: S3OriginConfig {
                            origin_access_identity: "",
                        },
                    },
                    Origin {
                        id: "api",
                        domain_name: "api.example.com",
                        origin_path: "/live",
                        custom_origin_config: CustomOriginConfig {
                            origin_protocol_policy: "https-only",
                            https_port: 443,
                            origin_ssl_protocols: ["TLSv1.2"],
                            origin_read_timeout: 30,
                        },
                        origin_custom_headers: [OriginCustomHeader {
                            header_name: "x-from",
                            header_value: "cloudfront",
                        }],
                    },
                ],
                default_cache_behavior: DefaultCacheBehavior {
                    target_origin_id: "content",
                    viewer_protocol_policy: "redirect-to-https",
                    allowed_methods: ["GET", "HEAD"],
                    cached_methods: ["GET", "HEAD"],
                    compress: true,
                    cache_policy_id: cache,
                    response_headers_policy_id: headers,
                    function_associations: [FunctionAssociation {
                        event_type: "viewer-request",
                        function_arn: rewrite,
                    }],
                },
                cache_behaviors: [
                    CacheBehavior {
                        path_pattern: "/api/*",
                        target_origin_id: "api",
                        viewer_protocol_policy: "https-only",
                        allowed_methods: [
                            "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"
                        ],
                        cache_policy_id: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
                        origin_request_policy_id: request,
                    },
                    CacheBehavior {
                        path_pattern: "/members/*",
                        target_origin_id: "content",
                        viewer_protocol_policy: "https-only",
                        cache_policy_id: cache,
                        trusted_key_groups: [members],
                    },
                ],
                custom_error_responses: [CustomErrorResponse {
                    error_code: 404,
                    response_code: 404,
                    response_page_path: "/404.html",
                    error_caching_min_ttl: 60,
                }],
                restrictions: Restrictions {
                    geo_restriction: GeoRestriction {
                        restriction_type: "blacklist",
                        locations: ["KP"],
                    },
                },
            },
            tags: [("team", "web")],
        },
        records: ["A", "AAAA"].map(|kind| aws::route53::RecordSet {
            hosted_zone_id: zone,
            name: &domain,
            r#type: kind,
            alias_target: AliasTarget {
                dns_name: distribution.domain_name(),
                hosted_zone_id: CLOUDFRONT_ZONE,
            },
        }),
        mail: aws::route53::RecordSet {
            hosted_zone_id: zone,
            name: &domain,
            r#type: "MX",
            ttl: 3600,
            resource_records: ["10 mail.example.com."],
        },
        others: aws::route53::RecordSetGroup {
            hosted_zone_id: zone,
            record_sets: [
                RecordSet {
                    name: sub!("www.{domain}"),
                    r#type: "CNAME",
                    ttl: 300,
                    resource_records: [&domain],
                },
                RecordSet {
                    name: sub!("api.{domain}"),
                    r#type: "A",
                    ttl: 60,
                    set_identifier: "first",
                    weight: 90,
                    health_check_id: health,
                    resource_records: ["192.0.2.1"],
                },
            ],
        },
        delegation: aws::route53::RecordSet {
            hosted_zone_id: &parent,
            name: &domain,
            r#type: "NS",
            ttl: 172_800,
            resource_records: zone.name_servers(),
        },
        health: aws::route53::HealthCheck {
            health_check_config: HealthCheckConfig {
                r#type: "HTTPS",
                fully_qualified_domain_name: &domain,
                port: 443,
                resource_path: "/health",
                request_interval: 30,
                failure_threshold: 3,
            },
            health_check_tags: [("Name", "site")],
        },

        url: Output::new(sub!("https://{domain}/")),
        distribution_id: Output::new(distribution.id()),
        distribution_domain: Output::new(distribution.domain_name()),
        certificate_arn: Output::new(certificate.certificate_arn()),
        zone_id: Output::new(zone.id()).export("site-zone"),
    });
    App::new().stack(site)
}

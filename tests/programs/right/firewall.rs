//! An API that a firewall protects.

use infrastruct::{
    App, Condition, Construct, Output, Parameter, Ref, Resource, aws, construct, if_, json, stack,
    sub,
};

/// Groups of rules that AWS keeps, by how strict the firewall is.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Strictness {
    Low,
    High,
}

impl Strictness {
    fn for_attackers(count: usize) -> Self {
        if count == 0 { Self::Low } else { Self::High }
    }
}

fn managed(strictness: Strictness) -> Vec<&'static str> {
    let mut names = vec![
        "AWSManagedRulesCommonRuleSet",
        "AWSManagedRulesKnownBadInputsRuleSet",
    ];
    if strictness >= Strictness::High {
        names.push("AWSManagedRulesSQLiRuleSet");
    }
    names
}

#[derive(Construct)]
struct Firewall {
    blocked: Resource<aws::wafv2::IPSet>,
    acl: Resource<aws::wafv2::WebACL>,
    association: Resource<aws::wafv2::WebACLAssociation>,
    logs: Resource<aws::logs::LogGroup>,
    logging: Resource<aws::wafv2::LoggingConfiguration>,
}

impl Firewall {
    fn new(
        strictness: Strictness,
        addresses: &[&str],
        stage: Ref<aws::apigateway::Stage>,
        api: Ref<aws::apigateway::RestApi>,
    ) -> Self {
        let visible = |name: &str| {
            construct!(aws::wafv2::WebACL::VisibilityConfig {
                cloud_watch_metrics_enabled: true,
                metric_name: name,
                sampled_requests_enabled: true,
            })
        };
        construct!(Self {
            blocked: aws::wafv2::IPSet {
                scope: "REGIONAL",
                ip_address_version: "IPV4",
                addresses: addresses,
            },
            acl: aws::wafv2::WebACL {
                scope: "REGIONAL",
                default_action: DefaultAction {
                    allow: AllowAction {}
                },
                visibility_config: visible("api"),
                rules: [
                    Rule {
                        name: "blocked",
                        priority: 0,
                        action: RuleAction {
                            block: BlockAction {}
                        },
                        visibility_config: visible("blocked"),
                        statement: Statement {
                            ip_set_reference_statement: IPSetReferenceStatement { arn: blocked },
                        },
                    },
                    Rule {
                        name: "too-many",
                        priority: 1,
                        action: RuleAction {
                            block: BlockAction {
                                custom_response: CustomResponse { response_code: 429 },
                            },
                        },
                        visibility_config: visible("too-many"),
                        statement: Statement {
                            rate_based_statement: RateBasedStatement {
                                limit: 2000,
                                aggregate_key_type: "IP",
                            },
                        },
                    },
                ]
                .into_iter()
                .chain(
                    managed(strictness)
                        .into_iter()
                        .zip(10..)
                        .map(|(name, priority)| Rule {
                            name: name,
                            priority: priority,
                            override_action: OverrideAction { none: json!({}) },
                            visibility_config: visible(name),
                            statement: Statement {
                                managed_rule_group_statement: ManagedRuleGroupStatement {
                                    vendor_name: "AWS",
                                    name: name,
                                },
                            },
                        })
                ),
            },
            association: aws::wafv2::WebACLAssociation {
                resource_arn: sub!(
                    "arn:{AWS::Partition}:apigateway:{AWS::Region}::/restapis/{}/stages/{}",
                    api.rest_api_id(),
                    stage.stage_name()
                ),
                web_acl_arn: acl,
            },
            logs: aws::logs::LogGroup {
                log_group_name: "aws-waf-logs-api",
                retention_in_days: 30,
            },
            logging: aws::wafv2::LoggingConfiguration {
                resource_arn: acl,
                log_destination_configs: [logs],
                redacted_fields: [FieldToMatch {
                    single_header: SingleHeader {
                        name: "authorization"
                    },
                }],
            },
        })
    }
}

pub(super) fn app() -> App {
    let attackers = ["192.0.2.0/24", "198.51.100.7/32"];
    let strictness = Strictness::for_attackers(attackers.len());
    let api = stack!(ProtectedApi {
        stage_name: Parameter::text().default("live"),
        is_live: Condition::equals(&stage_name, "live"),
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
        function: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            role: role,
            code: Code {
                zip_file: "def handler(event, context): return {'statusCode': 200}"
            },
        },
        permission: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function,
            principal: "apigateway.amazonaws.com",
            source_arn: sub!(
                "arn:{AWS::Partition}:execute-api:{AWS::Region}:{AWS::AccountId}:{}/*",
                rest.rest_api_id()
            ),
        },
        rest: aws::apigateway::RestApi { name: "protected" },
        proxy: aws::apigateway::Resource {
            rest_api_id: rest,
            parent_id: rest.root_resource_id(),
            path_part: "{proxy+}",
        },
        any: aws::apigateway::Method {
            rest_api_id: rest,
            resource_id: proxy,
            http_method: "ANY",
            authorization_type: "NONE",
            integration: Integration {
                r#type: "AWS_PROXY",
                integration_http_method: "POST",
                uri: sub!(
                    "arn:{AWS::Partition}:apigateway:{AWS::Region}:lambda:path/2015-03-31/functions/{}/invocations",
                    function.arn()
                ),
            },
        },
        #[depends_on(any)]
        deployment: aws::apigateway::Deployment { rest_api_id: rest },
        stage: aws::apigateway::Stage {
            rest_api_id: rest,
            deployment_id: deployment,
            stage_name: &stage_name,
            method_settings: [MethodSetting {
                http_method: "*",
                resource_path: "/*",
                throttling_rate_limit: if_(&is_live, 1000, 10),
                throttling_burst_limit: if_(&is_live, 2000, 20),
            }],
        },
        firewall: Firewall::new(strictness, &attackers, stage, rest),
        url: Output::new(sub!(
            "https://{}.execute-api.{AWS::Region}.amazonaws.com/{stage_name}",
            rest.rest_api_id()
        )),
    });
    App::new().stack(api)
}

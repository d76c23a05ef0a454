//! Amazon Cognito: users, and what they sign in to.

use infrastruct::{
    App, Condition, Json, Output, Parameter, Value, aws, if_, json, pseudo, stack, sub,
};

pub(super) const PAGE: &str = "cognito/latest/developerguide/getting-started-user-pools.html";

fn signed_in(pool: Value<infrastruct::Text>, how: &str) -> Value<Json> {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Federated": "cognito-identity.amazonaws.com" },
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {
                "StringEquals": { "cognito-identity.amazonaws.com:aud": pool },
                "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": how },
            },
        }],
    })
}

pub(super) fn app() -> App {
    let accounts = stack!(Accounts {
        stage: Parameter::text().default("test"),
        google_id: Parameter::text(),
        google_secret: Parameter::text().no_echo(),
        is_live: Condition::equals(&stage, "live"),
        #[deletion_policy(Retain)]
        users: aws::cognito::UserPool {
            user_pool_name: sub!("users-{stage}"),
            username_attributes: ["email"],
            auto_verified_attributes: ["email"],
            user_pool_tier: "ESSENTIALS",
            mfa_configuration: "OPTIONAL",
            enabled_mfas: ["SOFTWARE_TOKEN_MFA"],
            deletion_protection: if_(&is_live, "ACTIVE", "INACTIVE"),
            username_configuration: UsernameConfiguration {
                case_sensitive: false,
            },
            admin_create_user_config: AdminCreateUserConfig {
                allow_admin_create_user_only: false,
                invite_message_template: InviteMessageTemplate {
                    email_subject: "Welcome",
                    email_message: "Your name is {username}, your password is {####}",
                },
            },
            policies: Policies {
                password_policy: PasswordPolicy {
                    minimum_length: 12,
                    require_lowercase: true,
                    require_uppercase: true,
                    require_numbers: true,
                    require_symbols: false,
                    temporary_password_validity_days: 7,
                },
            },
            account_recovery_setting: AccountRecoverySetting {
                recovery_mechanisms: [RecoveryOption {
                    name: "verified_email",
                    priority: 1,
                }],
            },
            verification_message_template: VerificationMessageTemplate {
                default_email_option: "CONFIRM_WITH_CODE",
                email_subject: "Your code",
                email_message: "Your code is {####}",
            },
            email_configuration: EmailConfiguration {
                email_sending_account: "COGNITO_DEFAULT",
            },
            schema: [
                SchemaAttribute {
                    name: "email",
                    attribute_data_type: "String",
                    required: true,
                    mutable: true,
                },
                SchemaAttribute {
                    name: "team",
                    attribute_data_type: "String",
                    mutable: true,
                    string_attribute_constraints: StringAttributeConstraints {
                        min_length: 1,
                        max_length: 50,
                    },
                },
            ],
            lambda_config: LambdaConfig {
                pre_sign_up: check,
                post_confirmation: check,
            },
            device_configuration: DeviceConfiguration {
                challenge_required_on_new_device: true,
                device_only_remembered_on_user_prompt: true,
            },
            user_pool_add_ons: UserPoolAddOns {
                advanced_security_mode: "OFF",
            },
            user_pool_tags: [("team", "accounts")],
        },
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
        check: aws::lambda::Function {
            runtime: "nodejs22.x",
            handler: "index.handler",
            role: role,
            code: Code {
                zip_file: "exports.handler = async (event) => event",
            },
        },
        may_invoke: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: check,
            principal: "cognito-idp.amazonaws.com",
            source_arn: users,
        },
        google: aws::cognito::UserPoolIdentityProvider {
            user_pool_id: users,
            provider_name: "Google",
            provider_type: "Google",
            provider_details: json!({
                "client_id": &google_id,
                "client_secret": &google_secret,
                "authorize_scopes": "openid email",
            }),
            attribute_mapping: json!({ "email": "email" }),
        },
        orders: aws::cognito::UserPoolResourceServer {
            user_pool_id: users,
            identifier: "orders",
            name: "Orders",
            scopes: ["read", "write"].map(|scope| ResourceServerScopeType {
                scope_name: scope,
                scope_description: format!("{scope} orders"),
            }),
        },
        #[depends_on(google, orders)]
        web: aws::cognito::UserPoolClient {
            user_pool_id: users,
            client_name: "web",
            generate_secret: false,
            explicit_auth_flows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
            allowed_oauth_flows: ["code"],
            allowed_oauth_flows_user_pool_client: true,
            allowed_oauth_scopes: ["openid", "email", "orders/read"],
            callback_urls: ["https://example.com/callback"],
            logout_urls: ["https://example.com/"],
            supported_identity_providers: ["COGNITO", google],
            prevent_user_existence_errors: "ENABLED",
            enable_token_revocation: true,
            access_token_validity: 60,
            id_token_validity: 60,
            refresh_token_validity: 30,
            token_validity_units: TokenValidityUnits {
                access_token: "minutes",
                id_token: "minutes",
                refresh_token: "days",
            },
            read_attributes: ["email"],
            write_attributes: ["email"],
        },
        #[depends_on(orders)]
        machine: aws::cognito::UserPoolClient {
            user_pool_id: users,
            generate_secret: true,
            allowed_oauth_flows: ["client_credentials"],
            allowed_oauth_flows_user_pool_client: true,
            allowed_oauth_scopes: ["orders/write"],
        },
        domain: aws::cognito::UserPoolDomain {
            user_pool_id: users,
            domain: sub!("example-{stage}"),
            managed_login_version: 2,
        },
        administrators: aws::cognito::UserPoolGroup {
            user_pool_id: users,
            group_name: "administrators",
            description: "who may do everything",
            precedence: 1,
            role_arn: member,
        },
        first: aws::cognito::UserPoolUser {
            user_pool_id: users,
            username: "first@example.com",
            desired_delivery_mediums: ["EMAIL"],
            user_attributes: [AttributeType {
                name: "email",
                value: "first@example.com",
            }],
        },
        is_administrator: aws::cognito::UserPoolUserToGroupAttachment {
            user_pool_id: users,
            group_name: administrators,
            username: first,
        },
        branding: aws::cognito::ManagedLoginBranding {
            user_pool_id: users,
            client_id: web,
            use_cognito_provided_values: true,
        },
        risk: aws::cognito::UserPoolRiskConfigurationAttachment {
            user_pool_id: users,
            client_id: web,
            compromised_credentials_risk_configuration:
                CompromisedCredentialsRiskConfigurationType {
                    actions: CompromisedCredentialsActionsType {
                        event_action: "BLOCK"
                    },
                },
        },
        identities: aws::cognito::IdentityPool {
            identity_pool_name: "shop",
            allow_unauthenticated_identities: true,
            cognito_identity_providers: [CognitoIdentityProvider {
                client_id: web,
                provider_name: users.provider_name(),
                server_side_token_check: true,
            }],
        },
        member: aws::iam::Role {
            assume_role_policy_document: signed_in(identities.id().text(), "authenticated"),
        },
        guest: aws::iam::Role {
            assume_role_policy_document: signed_in(identities.id().text(), "unauthenticated"),
        },
        roles: aws::cognito::IdentityPoolRoleAttachment {
            identity_pool_id: identities,
            roles: json!({ "authenticated": member.arn(), "unauthenticated": guest.arn() }),
        },
        protected: aws::wafv2::WebACLAssociation {
            resource_arn: users,
            web_acl_arn: firewall,
        },
        firewall: aws::wafv2::WebACL {
            scope: "REGIONAL",
            default_action: DefaultAction {
                allow: AllowAction {}
            },
            visibility_config: VisibilityConfig {
                cloud_watch_metrics_enabled: true,
                metric_name: "sign-in",
                sampled_requests_enabled: true,
            },
        },

        user_pool_id: Output::new(users.user_pool_id()).export("users"),
        client_id: Output::new(web.client_id()),
        client_secret_of: Output::new(machine.client_id()),
        identity_pool_id: Output::new(identities.id()),
        sign_in: Output::new(sub!(
            "https://{}.auth.{AWS::Region}.amazoncognito.com",
            domain.domain()
        )),
        region: Output::new(pseudo::region()),
    });
    App::new().stack(accounts)
}

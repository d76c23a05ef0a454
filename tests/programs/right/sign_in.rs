//! Users of several organizations, each with its own client and its own group.

use std::collections::BTreeMap;

use infrastruct::{
    App, Construct, Output, Parameter, Ref, Resource, Text, aws, construct, json, stack, sub,
};

/// How an organization's users sign in.
enum SignIn {
    Password,
    Oidc {
        issuer: &'static str,
        client_id: &'static str,
    },
}

struct Organization {
    name: &'static str,
    sign_in: SignIn,
    callbacks: &'static [&'static str],
}

/// The client of an organization, and where its users come from.
#[derive(Construct)]
struct Tenant {
    provider: Option<Resource<aws::cognito::UserPoolIdentityProvider>>,
    client: Resource<aws::cognito::UserPoolClient>,
    group: Resource<aws::cognito::UserPoolGroup>,
    role: Resource<aws::iam::Role>,
}

impl Tenant {
    fn new(
        organization: &Organization,
        pool: Ref<aws::cognito::UserPool>,
        secret: &Parameter<Text>,
        files: Ref<aws::s3::Bucket>,
    ) -> Self {
        construct!(Self {
            provider: match &organization.sign_in {
                SignIn::Password => None,
                SignIn::Oidc { issuer, client_id } =>
                    Some(aws::cognito::UserPoolIdentityProvider {
                        user_pool_id: pool,
                        provider_name: organization.name,
                        provider_type: "OIDC",
                        provider_details: json!({
                            "client_id": client_id,
                            "client_secret": secret,
                            "oidc_issuer": issuer,
                            "authorize_scopes": "openid email",
                            "attributes_request_method": "GET",
                        }),
                        attribute_mapping: json!({ "email": "email" }),
                    }),
            },
            client: aws::cognito::UserPoolClient {
                user_pool_id: pool,
                client_name: organization.name,
                explicit_auth_flows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
                supported_identity_providers: [match &provider {
                    Some(provider) => provider.provider_name().text(),
                    None => infrastruct::value("COGNITO"),
                }],
                callback_urls: organization.callbacks,
                allowed_oauth_flows_user_pool_client: true,
                allowed_oauth_flows: ["code"],
                allowed_oauth_scopes: ["openid", "email"],
            },
            group: aws::cognito::UserPoolGroup {
                user_pool_id: pool,
                group_name: organization.name,
                role_arn: role,
            },
            role: aws::iam::Role {
                assume_role_policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "Federated": "cognito-identity.amazonaws.com" },
                        "Action": "sts:AssumeRoleWithWebIdentity",
                    }],
                }),
                policies: [Policy {
                    policy_name: "files",
                    policy_document: json!({
                        "Version": "2012-10-17",
                        "Statement": [{
                            "Effect": "Allow",
                            "Action": ["s3:GetObject", "s3:PutObject"],
                            "Resource": sub!("{}/{}/*", files.arn(), organization.name),
                        }],
                    }),
                }],
            },
        })
    }
}

pub(super) fn app() -> App {
    let organizations = [
        Organization {
            name: "acme",
            sign_in: SignIn::Password,
            callbacks: &["https://acme.example.com/callback"],
        },
        Organization {
            name: "globex",
            sign_in: SignIn::Oidc {
                issuer: "https://sign-in.globex.example",
                client_id: "shop",
            },
            callbacks: &["https://globex.example.com/callback"],
        },
    ];
    let sign_in = stack!(SignInOfAll {
        secret: Parameter::text().no_echo(),
        files: aws::s3::Bucket {},
        pool: aws::cognito::UserPool {
            username_attributes: ["email"],
            auto_verified_attributes: ["email"],
        },
        domain: aws::cognito::UserPoolDomain {
            user_pool_id: pool,
            domain: "shop-sign-in",
        },
        tenants: organizations
            .iter()
            .map(|organization| (
                organization.name,
                Tenant::new(organization, pool, &secret, files),
            ))
            .collect::<BTreeMap<_, _>>(),
        identities: aws::cognito::IdentityPool {
            allow_unauthenticated_identities: false,
            cognito_identity_providers: tenants.values().map(|tenant| CognitoIdentityProvider {
                client_id: &tenant.client,
                provider_name: pool.provider_name(),
            }),
        },
        roles: aws::cognito::IdentityPoolRoleAttachment {
            identity_pool_id: identities,
            roles: json!({ "authenticated": tenants["acme"].role.arn() }),
        },
        pool_id: Output::new(pool.user_pool_id()),
        acme_client: Output::new(tenants["acme"].client.client_id()),
    });
    App::new().stack(sign_in)
}

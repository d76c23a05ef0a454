//! The rules of wiring.

use crate::rule::Rule;

pub(super) const EVENT_SOURCE_ROLE: Rule = Rule::error(
    "event_source_role",
    "a source of events that the role may not read",
)
.because(
    "Lambda and EventBridge Pipes read the source with that role, and refuse the mapping where it may not.",
    "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
);
pub(super) const TARGET_ROLE: Rule = Rule::error(
    "target_role",
    "a target that the role may not use",
)
.because(
    "The service assumes the role to reach the target; where the role may not, nothing arrives.",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html",
);
pub(super) const FUNCTION_PERMISSION: Rule = Rule::error(
    "function_permission",
    "a function that the service may not invoke",
)
.because(
    "A service invokes a function only if the function's policy lets it: an `AWS::Lambda::Permission` adds to it.",
    "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html",
);
pub(super) const TARGET_POLICY: Rule = Rule::error(
    "target_policy",
    "a queue or a topic whose policy does not let the service in",
)
.because(
    "A service sends to a queue or a topic only if the policy of that lets it.",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html",
);
pub(super) const KEY_POLICY: Rule = Rule::error(
    "key_policy",
    "a key whose policy does not let the service use it",
)
.because(
    "What a service sends to a resource under a customer key, it encrypts with that key.",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html",
);
pub(super) const POLICY_ORDER: Rule = Rule::error(
    "policy_order",
    "a resource that may be created before what permits it",
)
.because(
    "AWS looks for the permission while it creates the resource; what is not referred to may come later.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html",
)
.at_build();
pub(super) const ROLE_TRUST: Rule = Rule::error(
    "role_trust",
    "a role that does not trust the service that it is given to",
)
.because(
    "A service can assume a role only if the role's trust policy names it.",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html",
);

pub(super) const RULES: &[Rule] = &[
    EVENT_SOURCE_ROLE,
    TARGET_ROLE,
    FUNCTION_PERMISSION,
    TARGET_POLICY,
    KEY_POLICY,
    POLICY_ORDER,
    ROLE_TRUST,
];

//! The rules over policy documents, beside that over their shape.

use crate::rule::Rule;

pub(super) const ALL: &[Rule] = &[
    UNKNOWN_ACTION,
    UNKNOWN_CONDITION_KEY,
    UNRELATED_RESOURCE,
    OLD_POLICY_LANGUAGE,
    FOREIGN_RESOURCE,
    KEY_LOCKED_OUT,
    POLICY_SIZE,
];

pub(super) const UNKNOWN_ACTION: Rule = Rule::advice(
    "unknown_action",
    "an action of IAM that does not exist, or a pattern that no action matches",
)
.because(
    "IAM takes any name, and a statement about an action that does not exist has no effect. Where something of the app needs the action that is meant, it is an error.",
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
)
.lint(&["W3037"]);

pub(super) const UNKNOWN_CONDITION_KEY: Rule = Rule::advice(
    "unknown_condition_key",
    "a global condition key that does not exist",
)
.because(
    "A key that no request carries never matches.",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html",
);

pub(super) const UNRELATED_RESOURCE: Rule = Rule::advice(
    "unrelated_resource",
    "an action that acts on none of its statement's resources",
)
.because(
    "The statement has no effect for that action.",
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
)
.lint(&["I3510"]);

pub(super) const OLD_POLICY_LANGUAGE: Rule = Rule::advice(
    "old_policy_language",
    "a variable in a policy whose version does not know variables",
)
.because(
    "Without `\"Version\": \"2012-10-17\"` a policy is read by the rules of 2008, and `${aws:username}` is plain text.",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html",
);

pub(super) const FOREIGN_RESOURCE: Rule = Rule::error(
    "foreign_resource",
    "a bucket's policy that names another bucket",
)
.because(
    "The policy of a bucket is about the bucket and its objects: S3 refuses others as invalid resources.",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html",
);

pub(super) const KEY_LOCKED_OUT: Rule = Rule::error(
    "key_locked_out",
    "a key's policy that lets nobody change it",
)
.because(
    "Such a key could not be managed any more, so KMS refuses the policy.",
    "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html",
);

pub(super) const POLICY_SIZE: Rule = Rule::error(
    "policy_size",
    "a policy, or the inline policies of one identity together, over AWS's limit",
)
.because(
    "Characters are counted without white space; what is not known counts nothing.",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
);

/// A statement that IAM refuses belongs to the rule over the shape.
pub(super) use crate::walker::rule::POLICY;

//! The rules that the build applies itself: to what a template does not show any more.

use crate::rule::{Family, Rule};

pub(super) const FAMILY: Family = Family::new(
    &[
        ACCOUNT,
        CONDITION,
        DECLARED_TWICE,
        DESCRIPTION_SIZE,
        DUPLICATE_KEY,
        DYNAMIC_REFERENCES,
        OTHER_STACK,
        OWN_RULE,
        REGION,
        STACK_CYCLE,
        STACK_NAME,
        TAGS,
        TEMPLATE_SIZE,
        VALUE,
    ],
    |_, _| {},
);

const GUIDE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/";
const QUOTAS: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html";

const ACCOUNT: Rule = Rule::error("account", "an account of another form than twelve digits")
    .because("AWS has no such account.", GUIDE)
    .at_build_only();
const CONDITION: Rule = Rule::error(
    "condition",
    "a condition that depends on what only the deployment knows",
)
.because(
    "CloudFormation decides conditions before it creates anything.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
)
.lint(&["E8001", "E8003", "E8004", "E8005", "E8006"])
.at_build_only();
const DECLARED_TWICE: Rule = Rule::error("declared_twice", "a construct in two places")
    .because("Its resources would have two logical IDs.", GUIDE)
    .at_build_only();
const DESCRIPTION_SIZE: Rule = Rule::error("description_size", "a description that is too long")
    .because("CloudFormation refuses templates that are larger.", QUOTAS)
    .lint(&["E1003"])
    .at_build_only();
const DUPLICATE_KEY: Rule = Rule::error("duplicate_key", "a key that is written twice")
    .because("Of two entries, readers of JSON keep one.", GUIDE)
    .lint(&["E0000"])
    .at_build_only();
const DYNAMIC_REFERENCES: Rule = Rule::error("dynamic_references", "too many dynamic references")
    .because("CloudFormation refuses templates that are larger.", QUOTAS)
    .at_build_only();
const OTHER_STACK: Rule = Rule::error(
    "other_stack",
    "a value of another stack where it cannot be read, or of no stack at all",
)
.because(
    "Exports are read in their account and region, and not in conditions and mappings.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-importvalue.html",
)
.at_build_only();
const OWN_RULE: Rule = Rule::error("own_rule", "a rule of the user's own without a namespace")
    .because("It might be mistaken for one of these.", GUIDE)
    .at_build_only();
const REGION: Rule = Rule::error("region", "a region of another form than AWS gives them")
    .because("AWS has no such region.", GUIDE)
    .at_build_only();
const STACK_CYCLE: Rule = Rule::error("stack_cycle", "stacks that need each other")
    .because("None of them can be deployed first.", GUIDE)
    .at_build_only();
const STACK_NAME: Rule = Rule::error(
    "stack_name",
    "a stack's name that CloudFormation does not take, or that is there twice",
)
.because(
    "It has letters, digits and `-`, and names one stack of an account and region.",
    GUIDE,
)
.at_build_only();
const TAGS: Rule = Rule::error("tags", "tags of a stack that AWS refuses")
    .because("Every resource of the stack gets them.", QUOTAS)
    .at_build_only();
const TEMPLATE_SIZE: Rule = Rule::error("template_size", "a template that is too large")
    .because("CloudFormation refuses templates that are larger.", QUOTAS)
    .lint(&["E1002"])
    .at_build_only();
const VALUE: Rule = Rule::error("value", "a value that no template can hold")
    .because(
        "JSON has no such value, or a function takes no such argument.",
        GUIDE,
    )
    .at_build_only();

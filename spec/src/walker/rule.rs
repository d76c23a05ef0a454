//! The rules that are reported in several places.

use crate::rule::Rule;

macro_rules! table {
    ($($constant:ident $severity:ident $name:literal $summary:literal because $reason:literal $source:ident [$($lint:literal),*] $(; $stage:ident)?)*) => {
        $(pub(crate) const $constant: Rule = Rule::$severity($name, $summary)
            .because($reason, page::$source)
            .lint(&[$($lint),*])
            $(.$stage())?;)*
        pub(crate) const TABLE: &[Rule] = &[$($constant),*];
    };
}

/// The pages that say so.
mod page {
    pub(super) const INTRINSIC: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html";
    pub(super) const REF: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html";
    pub(super) const GETATT: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html";
    pub(super) const SUB: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html";
    pub(super) const DEPENDS: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html";
    pub(super) const CREATION: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html";
    pub(super) const DELETION: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
    pub(super) const METADATA: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html";
    pub(super) const UPDATE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html";
    pub(super) const REPLACE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html";
    pub(super) const SCHEMA: &str =
        "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html";
    pub(super) const TYPES: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    pub(super) const REGIONS: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";
    pub(super) const RUNTIMES: &str =
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html";
    pub(super) const LIFECYCLE: &str = "https://aws.amazon.com/products/lifecycle/";
    pub(super) const POLICY: &str =
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html";
    pub(super) const TAGS: &str =
        "https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html";
    pub(super) const OWN: &str = "";
}

table! {
    AMBIGUOUS_REFERENCE error "ambiguous_reference"
        "a resource by itself, where the schema does not say which of its values is meant"
        because "A resource has a name, an ARN, an ID: which of them is sent makes the difference." INTRINSIC []
    CIRCULAR_REFERENCE error "circular_reference"
        "resources that need each other to be created first"
        because "CloudFormation creates what is needed first, and here nothing can be." DEPENDS ["E3004"]
    CREATION_POLICY error "creation_policy"
        "a creation policy that the type does not have"
        because "CloudFormation refuses the attribute on other types." CREATION ["E3055"]
    DELETION_POLICY error "deletion_policy"
        "a deletion policy that the type does not have"
        because "CloudFormation refuses the attribute, or a snapshot of what has none." DELETION ["E3035"]
    DEPENDENT_PROPERTY error "dependent_property"
        "a property that needs another one beside it"
        because "The service refuses the one without the other." SCHEMA ["E3021"]
    DEPRECATED_PROPERTY advice "deprecated_property"
        "a property that AWS advises against"
        because "What replaces it is on the type's page." SCHEMA []
    DEPRECATED_RUNTIME advice "deprecated_runtime"
        "a Lambda runtime past its end of support"
        because "It gets no security patches any more, and at a later date no updates of the code." RUNTIMES ["W2531"]
    BLOCKED_RUNTIME error "blocked_runtime"
        "a Lambda runtime that takes no new functions"
        because "Lambda refuses to create the function." RUNTIMES ["E2531", "E2533"]
    ENDED_TYPE error "ended_type"
        "a type of a service that AWS has shut down"
        because "Nothing of the service can be created." LIFECYCLE ["E3710"]
    ENDING_TYPE advice "ending_type"
        "a type of a service that AWS is phasing out"
        because "What is built on it will have to move." LIFECYCLE ["W3696", "W3697"]
    DUPLICATE_ITEM error "duplicate_item"
        "an item twice in a list that takes each once"
        because "The schema says that items are unique, and CloudFormation refuses others." SCHEMA ["E3037"]
    EXCLUSIVE_PROPERTY error "exclusive_property"
        "properties that exclude each other"
        because "The service refuses the two together." SCHEMA ["E3014", "E3020", "W3698"]
    MISSING_PROPERTY error "missing_property"
        "a required property that is not there"
        because "CloudFormation refuses the resource." SCHEMA ["E3003", "E3014", "E3018", "E3058"]
    MISSING_REASON error "missing_reason"
        "a rule lifted without a reason"
        because "Whoever reads it next asks why." OWN []
    MISSING_RESOURCE error "missing_resource"
        "a reference to a resource that the template does not have"
        because "CloudFormation refuses the template: unresolved resource dependencies." REF ["E1010", "E1020", "E3005"]
    PLACEHOLDER error "placeholder"
        "`${…}` in a plain string, which is sent as it stands"
        because "CloudFormation fills in what `Fn::Sub` holds, and nothing else." SUB ["E1029"]
    POLICY error "policy"
        "a policy document of another shape than IAM takes"
        because "IAM refuses the document." POLICY ["E3510", "E3512", "E3513", "E3514", "E3530"]
    READ_ONLY_PROPERTY error "read_only_property"
        "a property that only the service sets"
        because "CloudFormation refuses it: the service sets the value." SCHEMA ["E3040"]
    RESOURCE_METADATA error "resource_metadata"
        "a resource's metadata that is a text or a number"
        because "CloudFormation takes an object: names with values." METADATA ["E3028"]; at_build
    REVERSED_RANGE error "reversed_range"
        "the end of a range that comes before its start"
        because "Nothing is both as large as the one and as small as the other, and the service refuses the two." SCHEMA []
    UNAVAILABLE_TYPE error "unavailable_type"
        "a type that the stack's region does not offer"
        because "CloudFormation refuses the type in that region." REGIONS ["E3006"]; at_build
    UNAVAILABLE_VALUE advice "unavailable_value"
        "a runtime, a property or an endpoint service that the stack's region does not offer"
        because "AWS's documentation names what a region or a partition lacks, and the advice says as of when. A new region gets no Lambda runtime whose support ends within six months. No other lasting difference of runtimes is known: GovCloud and China get new ones some months later, and AWS publishes no list of that." RUNTIMES []
    UNEXPECTED_PROPERTY error "unexpected_property"
        "a property that does not go with the others"
        because "The service refuses it beside the others, or ignores it." SCHEMA []
    UNKNOWN_ATTRIBUTE error "unknown_attribute"
        "a reference to an attribute that the type does not have"
        because "CloudFormation refuses the template." GETATT ["E1010"]
    UNKNOWN_PROPERTY error "unknown_property"
        "a property that the type does not have"
        because "CloudFormation refuses the resource." SCHEMA ["E3002"]
    UNKNOWN_RULE error "unknown_rule"
        "an `allow` of a rule that does not exist"
        because "It would lift nothing." OWN []
    UNKNOWN_TYPE error "unknown_type"
        "a type that CloudFormation does not have"
        because "CloudFormation refuses the template." TYPES ["E3006"]
    UNUSED_ALLOW advice "unused_allow"
        "an `allow` of a rule that finds nothing"
        because "What it was for is gone, and it may hide something new." OWN []
    UPDATE_POLICY error "update_policy"
        "an update policy that the type does not have"
        because "CloudFormation refuses the attribute on other types." UPDATE ["E3016"]
    UPDATE_REPLACE_POLICY error "update_replace_policy"
        "an update-replace policy that the type does not have"
        because "CloudFormation refuses the attribute, or a snapshot of what has none." REPLACE ["E3036"]
    WRONG_COUNT error "wrong_count"
        "too few or too many items or entries"
        because "The schema has limits, and CloudFormation refuses what exceeds them." SCHEMA ["E3032", "E3065"]
    WRONG_FORMAT error "wrong_format"
        "a text of another form than the service takes"
        because "The service takes no other form." SCHEMA ["E3017", "E3031", "E3511", "W1030", "W2031", "E1150", "E1151", "E1152", "E1153", "E1154", "E1155", "E1156", "E1157", "E1158", "E1159", "E1160", "E1161", "E1162", "E1164"]
    WRONG_KIND error "wrong_kind"
        "a number where a text is wanted, and the like"
        because "CloudFormation converts texts and numbers, and nothing else." SCHEMA ["E3012"]
    WRONG_LENGTH error "wrong_length"
        "a text that is too short or too long"
        because "The schema has limits, and CloudFormation refuses what exceeds them." SCHEMA ["E3033", "W1030"]
    WRONG_NUMBER error "wrong_number"
        "a number that is too small or too large"
        because "The schema has limits, and CloudFormation refuses what exceeds them." SCHEMA ["E3034", "W1030", "W3034"]
    WRONG_REFERENCE error "wrong_reference"
        "a reference to something else than the property wants"
        because "The service looks for a resource of one type, and does not find it." REF ["E1040", "E1041"]
    WRONG_TAG error "wrong_tag"
        "a tag that AWS refuses"
        because "Tags have keys and values of limited letters and lengths, each key once, and none that starts with `aws:`." TAGS ["E3024"]
    WRONG_VALUE error "wrong_value"
        "a value that is not among the allowed ones"
        because "The service knows these values only." SCHEMA ["E3008", "E3030", "E3722", "W1030", "W1031", "W1032", "W1034", "W1035", "W2030", "W3700", "W3703"]
}

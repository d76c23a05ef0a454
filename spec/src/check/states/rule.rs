//! The rules over state machines.

use crate::rule::Rule;

const LANGUAGE: &str = "https://states-language.net/spec.html";
const TASKS: &str = "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html";
const SUBSTITUTIONS: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html";

pub(super) const ALL: &[Rule] = &[
    ENDLESS_LOOP,
    ENDLESS_STATE_MACHINE,
    MISSING_STATE,
    MISSING_SUBSTITUTION,
    PARTIAL_CHOICE,
    PATH_AS_TEXT,
    STATE_MACHINE,
    STATE_PATH,
    TASK_RESOURCE,
    TASK_TOKEN,
    UNKNOWN_STATE_ERROR,
    UNREACHABLE_STATE,
    UNUSED_SUBSTITUTION,
];

pub(super) const ENDLESS_LOOP: Rule = Rule::advice(
    "endless_loop",
    "states from which no end of their machine can be reached",
)
.because(
    "An execution that gets there goes on until it fails or times out.",
    LANGUAGE,
);

pub(super) const ENDLESS_STATE_MACHINE: Rule = Rule::error(
    "endless_state_machine",
    "a state machine without a reachable end",
)
.because(
    "Some state that is reached has to end the execution: one with `End`, or of type `Succeed` or `Fail`.",
    LANGUAGE,
);

pub(super) const MISSING_STATE: Rule = Rule::error(
    "missing_state",
    "a transition to a state that does not exist in its machine",
)
.because(
    "`StartAt`, `Next` and `Default` name states of the same machine; those of a branch or a map are apart.",
    LANGUAGE,
)
.lint(&["E3601"]);

pub(super) const MISSING_SUBSTITUTION: Rule = Rule::advice(
    "missing_substitution",
    "a `${name}` in a definition that nothing stands for",
)
.because(
    "CloudFormation replaces only the names that `DefinitionSubstitutions` has.",
    SUBSTITUTIONS,
);

pub(super) const PARTIAL_CHOICE: Rule =
    Rule::advice("partial_choice", "a Choice state without a default").because(
        "Where no rule matches, the execution fails with `States.NoChoiceMatched`. The rules may leave nothing else, or failing may be meant, so it is advice.",
        LANGUAGE,
    );

pub(super) const PATH_AS_TEXT: Rule = Rule::advice(
    "path_as_text",
    "a path or a function that is handed on as it is written",
)
.because(
    "Only what stands under a name that ends in `.$` is looked up; any other text stays as it is.",
    "https://docs.aws.amazon.com/step-functions/latest/dg/input-output-inputpath-params.html",
);

pub(super) const STATE_MACHINE: Rule = Rule::error(
    "state_machine",
    "a state machine of another shape than Step Functions takes",
)
.because(
    "A type of state has certain fields in each query language, with certain values.",
    LANGUAGE,
)
.lint(&["E3601"]);

pub(super) const STATE_PATH: Rule = Rule::error(
    "state_path",
    "a path, intrinsic function or JSONata expression that cannot be parsed",
)
.because(
    "Step Functions parse them when the machine is created.",
    "https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html",
);

pub(super) const TASK_RESOURCE: Rule = Rule::error(
    "task_resource",
    "a task that calls what Step Functions cannot call, or in a way that it cannot",
)
.because(
    "A task calls a Lambda function, an activity, an optimized integration or an action of the SDK; only some of them can be waited for.",
    TASKS,
);

pub(super) const TASK_TOKEN: Rule = Rule::advice(
    "task_token",
    "a task that waits for a token and hands none on",
)
.because(
    "Nobody can complete it, so it waits until its timeout.",
    "https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html",
);

pub(super) const UNKNOWN_STATE_ERROR: Rule = Rule::advice(
    "unknown_state_error",
    "an error of Step Functions that does not exist",
)
.because(
    "Names that start with `States.` are reserved, so nothing raises another one.",
    LANGUAGE,
);

pub(super) const UNREACHABLE_STATE: Rule =
    Rule::error("unreachable_state", "a state to which nothing leads").because(
        "Step Functions refuse a machine with such a state.",
        LANGUAGE,
    );

pub(super) const UNUSED_SUBSTITUTION: Rule = Rule::advice(
    "unused_substitution",
    "a substitution that is not in the definition",
)
.because(
    "It has no effect, and is often a name that was misspelt.",
    SUBSTITUTIONS,
);

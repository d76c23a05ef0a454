//! The names of the rules: what a diagnostic carries, and what an `allow` takes.

use crate::order::sorted_by_key;
use crate::{Conditional, ResourceType, Severity};

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its name, in snake case, as `#[allow(…)]` takes it.
    pub name: &'static str,
    /// What it finds.
    pub summary: &'static str,
    /// How grave its findings are.
    pub severity: Severity,
    /// Why it holds.
    pub reason: &'static str,
    /// The page that says so.
    pub source: &'static str,
    /// The numbers of cfn-lint's rules for the same.
    pub lint: &'static [&'static str],
    /// Who enforces it first.
    pub stage: Stage,
}

/// Who enforces a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Stage {
    /// The macro, for what stands in one literal; the build and the check of templates, for everything.
    Macro,
    /// The build and the check of templates, since it needs whole stacks.
    Build,
    /// The build alone: a template does not show it any more.
    BuildOnly,
}

impl Rule {
    /// A mistake.
    pub(super) const fn error(name: &'static str, summary: &'static str) -> Self {
        Self {
            name,
            summary,
            severity: Severity::Error,
            reason: "",
            source: "",
            lint: &[],
            stage: Stage::Macro,
        }
    }

    /// Advice.
    pub(super) const fn advice(name: &'static str, summary: &'static str) -> Self {
        Self {
            severity: Severity::Advice,
            ..Self::error(name, summary)
        }
    }

    /// Why it holds, and the page that says so.
    pub(super) const fn because(self, reason: &'static str, source: &'static str) -> Self {
        Self {
            reason,
            source,
            ..self
        }
    }

    /// cfn-lint's numbers for it.
    pub(super) const fn lint(self, lint: &'static [&'static str]) -> Self {
        Self { lint, ..self }
    }

    /// It needs whole stacks.
    pub(super) const fn at_build(self) -> Self {
        Self {
            stage: Stage::Build,
            ..self
        }
    }

    /// It needs what a template does not show.
    pub(super) const fn at_build_only(self) -> Self {
        Self {
            stage: Stage::BuildOnly,
            ..self
        }
    }
}

/// Every rule, the schemas' conditional ones included, sorted by name.
///
/// ```
/// assert!(infrastruct_spec::rules().iter().any(|rule| rule.name == "unknown_property"));
/// ```
pub fn rules() -> Vec<Rule> {
    let mut rules = own();
    rules.extend(crate::conditional::all().map(of_conditional));
    let mut rules = sorted_by_key(rules, |rule| rule.name);
    rules.dedup_by_key(|rule| rule.name);
    rules
}

fn of_conditional(conditional: Conditional) -> Rule {
    let summary = "what a service requires of properties that go together";
    Rule {
        severity: if conditional.is_advice() {
            Severity::Advice
        } else {
            Severity::Error
        },
        ..Rule::error(conditional.rule, summary)
    }
}

/// Every rule but the schemas' conditional ones.
fn own() -> Vec<Rule> {
    let families = super::FAMILIES
        .iter()
        .flat_map(super::family::Family::rules);
    TABLE.iter().cloned().chain(families).collect()
}

/// The names of the rules that may find something in a resource of a type.
pub(super) fn names(kind: Option<ResourceType>) -> Vec<&'static str> {
    let conditional = kind
        .into_iter()
        .flat_map(ResourceType::conditionals)
        .map(|conditional| conditional.rule);
    own()
        .iter()
        .map(|rule| rule.name)
        .chain(conditional)
        .collect()
}

macro_rules! table {
    ($($constant:ident $severity:ident $name:literal $summary:literal)*) => {
        $(pub(super) const $constant: Rule = Rule {
            severity: Severity::$severity,
            ..Rule::error($name, $summary)
        };)*
        const TABLE: &[Rule] = &[$($constant),*];
    };
}

table! {
    AMBIGUOUS_REFERENCE Error "ambiguous_reference" "a resource by itself, where the schema does not say which of its values is meant"
    CIRCULAR_REFERENCE Error "circular_reference" "resources that need each other to be created first"
    CREATION_POLICY Error "creation_policy" "a creation policy that the type does not have"
    DELETION_POLICY Error "deletion_policy" "a deletion policy that the type does not have"
    DEPENDENT_PROPERTY Error "dependent_property" "a property that needs another one beside it"
    DEPRECATED_PROPERTY Advice "deprecated_property" "a property that AWS advises against"
    DEPRECATED_RUNTIME Advice "deprecated_runtime" "a Lambda runtime past its end of support"
    BLOCKED_RUNTIME Error "blocked_runtime" "a Lambda runtime that takes no new functions"
    ENDED_TYPE Error "ended_type" "a type of a service that AWS has shut down"
    ENDING_TYPE Advice "ending_type" "a type of a service that AWS is phasing out"
    DUPLICATE_ITEM Error "duplicate_item" "an item twice in a list that takes each once"
    EXCLUSIVE_PROPERTY Error "exclusive_property" "properties that exclude each other"
    MISSING_PROPERTY Error "missing_property" "a required property that is not there"
    MISSING_REASON Error "missing_reason" "a rule lifted without a reason"
    MISSING_RESOURCE Error "missing_resource" "a reference to a resource that the template does not have"
    PLACEHOLDER Error "placeholder" "`${…}` in a plain string, which is sent as it stands"
    POLICY Error "policy" "a policy document of another shape than IAM takes"
    READ_ONLY_PROPERTY Error "read_only_property" "a property that only the service sets"
    UNAVAILABLE_TYPE Error "unavailable_type" "a type that the stack's region does not offer"
    UNEXPECTED_PROPERTY Error "unexpected_property" "a property that does not go with the others"
    UNKNOWN_ATTRIBUTE Error "unknown_attribute" "a reference to an attribute that the type does not have"
    UNKNOWN_PROPERTY Error "unknown_property" "a property that the type does not have"
    UNKNOWN_RULE Error "unknown_rule" "an `allow` of a rule that does not exist"
    UNKNOWN_TYPE Error "unknown_type" "a type that CloudFormation does not have"
    UNUSED_ALLOW Advice "unused_allow" "an `allow` of a rule that finds nothing"
    UPDATE_POLICY Error "update_policy" "an update policy that the type does not have"
    UPDATE_REPLACE_POLICY Error "update_replace_policy" "an update-replace policy that the type does not have"
    WRONG_COUNT Error "wrong_count" "too few or too many items or entries"
    WRONG_FORMAT Error "wrong_format" "a text of another form than the service takes"
    WRONG_KIND Error "wrong_kind" "a number where a text is wanted, and the like"
    WRONG_LENGTH Error "wrong_length" "a text that is too short or too long"
    WRONG_NUMBER Error "wrong_number" "a number that is too small or too large"
    WRONG_REFERENCE Error "wrong_reference" "a reference to something else than the property wants"
    WRONG_TAG Error "wrong_tag" "a tag that AWS refuses"
    WRONG_VALUE Error "wrong_value" "a value that is not among the allowed ones"
}

//! All rules, and in which order they report.

use std::sync::OnceLock;

use super::{
    access, alarm, balancer, build, conditional, conditional_reference, constant, container, cycle,
    dashboard, document, domain, dynamic, edge, environment, event, function, isolated, keys,
    log_group, logical_id, managed_policy, needless, nested, network, notification, order, origin,
    other_region, parameter, password, pipeline, placeholder, policy, protection, pseudo,
    reference, resource, resource_attribute, rest_api, runtime, schedule, schedule_target, secret,
    section, several, single_policy, snapshot, spare, states, unavailable, undeclared, unreachable,
    zones,
};
use crate::list::List;
use crate::order::sorted_by_key;
use crate::rule::{Family, Rule};
use crate::walker::rule;
use crate::{Conditional, ResourceType};

/// All rules, in the order of their reports. A rule of [the table](rule::TABLE) may be reported by several.
pub(super) const FAMILIES: &[Family] = &[
    // first: of a text that nobody fills in there is nothing else to say
    Family::new(&[], placeholder::check),
    Family::new(&[], resource::check),
    Family::new(&[], conditional::check),
    policy::FAMILY,
    reference::FAMILY,
    Family::new(&[], cycle::check),
    Family::new(&[], runtime::check),
    Family::new(&[], resource_attribute::check),
    access::FAMILY,
    single_policy::FAMILY,
    document::FAMILY,
    states::FAMILY,
    conditional_reference::FAMILY,
    secret::FAMILY,
    parameter::FAMILY,
    section::FAMILY,
    #[cfg(feature = "command")]
    super::shape::FAMILY,
    build::FAMILY,
    schedule::FAMILY,
    schedule_target::FAMILY,
    event::FAMILY,
    dashboard::FAMILY,
    constant::FAMILY,
    container::FAMILY,
    domain::FAMILY,
    dynamic::FAMILY,
    edge::FAMILY,
    environment::FAMILY,
    isolated::FAMILY,
    keys::FAMILY,
    network::FAMILY,
    balancer::FAMILY,
    alarm::FAMILY,
    notification::FAMILY,
    order::FAMILY,
    origin::FAMILY,
    other_region::FAMILY,
    pipeline::FAMILY,
    several::FAMILY,
    log_group::FAMILY,
    logical_id::FAMILY,
    managed_policy::FAMILY,
    needless::FAMILY,
    nested::FAMILY,
    password::FAMILY,
    protection::FAMILY,
    pseudo::FAMILY,
    rest_api::FAMILY,
    snapshot::FAMILY,
    function::FAMILY,
    spare::FAMILY,
    unavailable::FAMILY,
    undeclared::FAMILY,
    unreachable::FAMILY,
    zones::FAMILY,
];

/// Every rule, the schemas' conditional ones included, sorted by name.
///
/// ```
/// assert!(infrastruct_spec::rules().iter().any(|rule| rule.name == "unknown_property"));
/// ```
pub fn rules() -> Vec<Rule> {
    let mut rules = own();
    rules.extend(conditional().iter().cloned());
    let mut rules = sorted_by_key(rules, |rule| rule.name);
    rules.dedup_by_key(|rule| rule.name);
    rules
}

/// The rules of conditional schemas; one that several types share is that of the first.
fn conditional() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(|| {
        let all = crate::facts::conditional::all().into_iter();
        all.map(of_conditional).list()
    })
}

fn of_conditional(conditional: Conditional) -> Rule {
    let owner = conditional.owner();
    let of_type = || format!("what `{owner}` requires of properties that go together");
    let page = || crate::resource_type(owner).map(ResourceType::url);
    let lint: &'static [&'static str] = match conditional.id {
        "" => &[],
        id => Box::leak(Box::new([id])),
    };
    let summary = conditional.summary();
    let reason = conditional.reason();
    let source = conditional.source();
    let new = if conditional.is_advice() {
        Rule::advice
    } else {
        Rule::error
    };
    new(
        conditional.rule,
        summary.unwrap_or_else(|| of_type().leak()),
    )
    .because(
        reason.unwrap_or("The service refuses other combinations, which its schema does not say."),
        source.unwrap_or_else(|| page().unwrap_or_default().leak()),
    )
    .lint(lint)
}

/// Every rule but the schemas' conditional ones.
fn own() -> Vec<Rule> {
    let families = FAMILIES.iter().flat_map(Family::rules);
    rule::TABLE.iter().cloned().chain(families).list()
}

/// The names of the rules that may find something in a resource of a type.
pub(crate) fn names(of: Option<ResourceType>) -> Vec<&'static str> {
    let conditional = of
        .into_iter()
        .flat_map(ResourceType::conditionals)
        .map(|conditional| conditional.rule);
    own().iter().map(|rule| rule.name).chain(conditional).list()
}

//! A condition of a schema in words: why something is wanted, and what would make a difference.

use infrastruct_json::Value as Json;

use super::Walker;
use super::choice::names_of;
use super::missing::names;
use super::place::Place;
use super::rule;
use super::shown::shown;
use crate::facts::table;
use crate::list::List;
use crate::query::context::listed;
use crate::template::value::{Entry, Node, Object, Position, Value};
use crate::text::suggestion::nearest;
use crate::verdict::Verdict;
use crate::{Diagnostic, resource_type, suggest};

/// Why a condition holds, or does not: what is where.
pub(crate) type Reasons = Vec<(Position, String)>;

/// Values of more than this many are not listed.
const FEW: usize = 10;

impl Walker<'_> {
    /// Why a condition holds: `` `package_type` is `Image` ``. A value is no reason for what is said of itself.
    pub(crate) fn reasons(
        &self,
        condition: &'static Json,
        node: &Node,
        place: &Place<'_>,
        about: Position,
    ) -> Reasons {
        let mut reasons = Reasons::new();
        let mut told = Vec::new();
        let empty = Object::default();
        let object = match &node.value {
            Value::Object(object) => object,
            _ => &empty,
        };
        for (name, schema) in properties(condition) {
            let spelled = self.spelled(name, place);
            let Some(entry) = entry(object, name) else {
                if asks(schema) || *schema == Json::Bool(false) {
                    reasons.push((node.position, format!("{spelled} is not set")));
                }
                continue;
            };
            told.push(name);
            // that there is a resource is no reason for anything
            if place.gathered_resource(name).is_some() && schema.get("properties").is_none() {
                continue;
            }
            let inner = place.property(name, place.schema.within(schema));
            match &entry.value.value {
                Value::Object(_) if schema.get("properties").is_some() => {
                    reasons.extend(self.reasons(schema, &entry.value, &inner, about));
                }
                _ if entry.value.position == about => {}
                _ => reasons.extend(value_reason(&spelled, schema, entry)),
            }
        }
        for name in names(condition.get("required"))
            .into_iter()
            .filter(|name| !told.contains(name) && !place.is_gathered())
        {
            if let Some(entry) = entry(object, name).filter(|entry| entry.value.position != about) {
                let text = format!("{} is set", self.spelled(name, place));
                reasons.push((entry.value.position, text));
            }
        }
        if let Some(unwanted) = condition.get("not") {
            reasons.extend(self.objections(unwanted, node, place, about));
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            for branch in table::items(condition.get(keyword)) {
                if self.judge(branch, node, place) == Verdict::Yes {
                    reasons.extend(self.reasons(branch, node, place, about));
                    if keyword != "allOf" {
                        break;
                    }
                }
            }
        }
        reasons
    }

    /// The resources that a condition is about, where there is no better reason.
    pub(crate) fn parties(
        &self,
        condition: &'static Json,
        node: &Node,
        place: &Place<'_>,
    ) -> Reasons {
        let mut parties = Reasons::new();
        for name in names(condition.get("required")) {
            if let Some(resource) = place.gathered_resource(name) {
                let type_name = self.context.type_name(&resource.type_name);
                let text = format!("`{}` is an `{type_name}`", resource.name);
                parties.push((resource.position, text));
            }
        }
        for branch in table::items(condition.get("anyOf")) {
            if self.judge(branch, node, place) == Verdict::Yes {
                parties.extend(self.parties(branch, node, place));
            }
        }
        parties
    }

    /// Why a condition does not hold: `` `fifo_queue` is not set ``.
    pub(crate) fn objections(
        &self,
        condition: &'static Json,
        node: &Node,
        place: &Place<'_>,
        about: Position,
    ) -> Reasons {
        let Value::Object(object) = &node.value else {
            return Reasons::new();
        };
        let mut objections = Reasons::new();
        for name in names(condition.get("required")) {
            if entry(object, name).is_none() {
                let text = format!("{} is not set", self.spelled(name, place));
                objections.push((node.position, text));
            }
        }
        for (name, schema) in properties(condition) {
            let Some(entry) = entry(object, name) else {
                continue;
            };
            let inner = place.property(name, place.schema.within(schema));
            if self.judge(schema, &entry.value, &inner) == Verdict::No {
                let spelled = self.spelled(name, place);
                match &entry.value.value {
                    Value::Object(_) if schema.get("properties").is_some() => {
                        objections.extend(self.objections(schema, &entry.value, &inner, about));
                    }
                    _ if entry.value.position == about => {}
                    _ => objections.extend(value_reason(&spelled, schema, entry)),
                }
            }
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            for branch in table::items(condition.get(keyword)) {
                if self.judge(branch, node, place) == Verdict::No {
                    objections.extend(self.objections(branch, node, place, about));
                }
            }
        }
        objections
    }

    /// `` `timeout` ``, or `` `timeout` of `worker` `` among values of several resources.
    fn spelled(&self, name: &str, place: &Place<'_>) -> String {
        place.property(name, place.schema).subject(self.context)
    }

    /// What else a value would have to be, so that a condition does not hold.
    pub(crate) fn way_out(
        &self,
        condition: &'static Json,
        node: &Node,
        place: &Place<'_>,
        about: Position,
    ) -> Option<String> {
        let Value::Object(object) = &node.value else {
            return None;
        };
        for (name, schema) in properties(condition) {
            let entry = entry(object, name);
            if let Some(entry) = entry.filter(|entry| matches!(entry.value.value, Value::Object(_)))
            {
                let inner = place.property(name, place.schema.within(schema));
                let found = self.way_out(schema, &entry.value, &inner, about);
                if found.is_some() {
                    return found;
                }
                continue;
            }
            if entry.is_some_and(|entry| entry.value.position == about) {
                continue;
            }
            let others = Self::others(schema, name, place);
            if !others.is_empty() && others.len() < FEW {
                let spelled = self.spelled(name, place);
                let others = listed(&others, "or");
                return Some(format!("it goes with {spelled} as {others}"));
            }
        }
        None
    }

    /// The values that a schema does not take, among those that the property can have.
    fn others(schema: &'static Json, name: &str, place: &Place<'_>) -> Vec<String> {
        if let Some(unwanted) = schema.get("not") {
            return values(unwanted);
        }
        let taken = values(schema);
        match taken.as_slice() {
            [] => return Vec::new(),
            [only] if only == "true" => return vec!["false".to_owned()],
            [only] if only == "false" => return vec!["true".to_owned()],
            _ => {}
        }
        let known = place.type_schema(name).and_then(|schema| schema.choices());
        let all = known.map(|choices| choices.names()).unwrap_or_default();
        let is_other = |value: &&str| !taken.iter().any(|taken| taken == value);
        all.into_iter().filter(is_other).map(str::to_owned).list()
    }

    /// Of values that do not go together, the one that is one of many is the one to change.
    pub(crate) fn blame_a_value(
        &self,
        condition: &'static Json,
        node: &Node,
        place: &Place<'_>,
        diagnostic: &mut Diagnostic,
    ) {
        let Value::Object(object) = &node.value else {
            return;
        };
        if diagnostic.rule != rule::UNEXPECTED_PROPERTY.name {
            return;
        }
        let listed_values = properties(condition)
            .filter_map(|(name, schema)| Some((names_of(schema), entry(object, name)?)))
            .filter(|(values, _)| values.len() > 1);
        let Some((values, entry)) = listed_values.max_by_key(|(values, _)| values.len()) else {
            return;
        };
        let spelled = self.spelled(&entry.name, place);
        diagnostic.position = entry.value.position;
        diagnostic.message = format!("{spelled} cannot be {}", shown(&entry.value));
        let mut others = self.allowed_beside(&entry.name, node, place);
        others.retain(|other| !values.contains(other));
        if let Value::Text(text) = &entry.value.value {
            let others: Vec<&str> = others.iter().map(String::as_str).list();
            let near = nearest(text, &others, 3);
            if !near.is_empty() {
                diagnostic.help.push(format!(
                    "the nearest that can be are {}",
                    listed(&near, "and")
                ));
            }
        }
    }

    /// The values that the type's conditions leave a property, as the others are.
    fn allowed_beside(&self, name: &str, node: &Node, place: &Place<'_>) -> Vec<String> {
        let Some(resource_type) = self.owner.and_then(|owner| resource_type(&owner.type_name))
        else {
            return Vec::new();
        };
        let mut allowed = Vec::new();
        for conditional in resource_type.conditionals() {
            let schema = conditional.schema();
            for branch in table::items(schema.keyword("allOf")) {
                let (Some(condition), Some(then)) = (branch.get("if"), branch.get("then")) else {
                    continue;
                };
                if let Some(schema) = then["properties"].get(name)
                    && self.judge(condition, node, place) == Verdict::Yes
                {
                    allowed.extend(names_of(schema));
                }
            }
        }
        allowed
    }

    /// Whether a name that the condition asks about seems to be there under a wrong spelling, which is reported as that.
    pub(crate) fn is_misspelt_for(
        &self,
        condition: &'static Json,
        node: &Node,
        place: &Place<'_>,
    ) -> bool {
        let Value::Object(object) = &node.value else {
            return false;
        };
        let asked = properties(condition).map(|(name, _)| name);
        let mut asked = asked.chain(names(condition.get("required")));
        asked.any(|name| {
            entry(object, name).is_none()
                && object.entries.iter().any(|entry| {
                    let is_unknown = place.type_schema(&entry.name).is_none();
                    is_unknown
                        && suggest(&entry.name, [place.spell(self.context, name).as_str()])
                            .is_some()
                })
        })
    }
}

/// `` `package_type` is `Image` ``, `` `subnets` is set ``
fn value_reason(spelled: &str, schema: &'static Json, entry: &Entry) -> Option<(Position, String)> {
    if *schema == Json::Bool(false) {
        return None;
    }
    let text = match &entry.value.value {
        Value::Text(_) | Value::Boolean(_) | Value::Integer(_) | Value::Number(_)
            if asks(schema) =>
        {
            format!("{spelled} is {}", shown(&entry.value))
        }
        Value::List(_) if schema.get("contains").is_some() => {
            let wanted = values(&schema["contains"]);
            match wanted.as_slice() {
                [] => format!("{spelled} is set"),
                wanted => format!("{spelled} has {}", listed(wanted, "or")),
            }
        }
        _ => format!("{spelled} is set"),
    };
    Some((entry.value.position, text))
}

fn properties(condition: &'static Json) -> impl Iterator<Item = (&'static str, &'static Json)> {
    let mut listed = Vec::new();
    for (name, schema) in table::entries(condition.get("properties")) {
        listed.push((name.as_str(), schema));
    }
    listed.into_iter()
}

fn entry<'o>(object: &'o Object, name: &str) -> Option<&'o Entry> {
    let is_it = |entry: &&Entry| entry.name == name && !matches!(entry.value.value, Value::Absent);
    object.entries.iter().find(is_it)
}

/// Whether a schema asks for certain values.
fn asks(schema: &Json) -> bool {
    const ASKING: [&str; 7] = [
        "const",
        "enum",
        "enumCaseInsensitive",
        "exclusiveMinimum",
        "maximum",
        "not",
        "pattern",
    ];
    ASKING.iter().any(|keyword| schema.get(keyword).is_some())
}

/// The values that a schema lists, `TCP` beside `tcp` left out.
pub(crate) fn values(schema: &'static Json) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    for value in names_of(schema) {
        if !values
            .iter()
            .any(|known| known.eq_ignore_ascii_case(&value))
        {
            values.push(value);
        }
    }
    values
}

/// The reasons as remarks: `` because `a` is `1` ``, `` and `b` is set ``.
pub(crate) fn because(reasons: Reasons) -> impl Iterator<Item = (Position, String)> {
    let word = |at: usize| if at == 0 { "because" } else { "and" };
    reasons
        .into_iter()
        .enumerate()
        .map(move |(at, (position, text))| (position, format!("{} {text}", word(at))))
}

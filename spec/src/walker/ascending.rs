//! Ranges, whose start and end are properties: `"ascending": [["MinSize", "DesiredSize", "MaxSize"]]`.

use infrastruct_json::Value as Json;

use super::Walker;
use super::place::Place;
use super::rule;
use super::shown::shown;
use crate::rule::Outcome;
use crate::template::value::{Entry, Node, Object, Value};

impl Walker<'_> {
    pub(super) fn ascending(&self, object: &Object, place: &Place<'_>, out: &mut Outcome) {
        let Some(Json::Array(ranges)) = place.schema.keyword("ascending") else {
            return;
        };
        for range in ranges.iter().filter_map(Json::as_array) {
            let names = range.iter().filter_map(Json::as_str);
            let mut start = None;
            for name in names {
                let Some(end) = object.entries.iter().find(|entry| entry.name == name) else {
                    continue;
                };
                if let Some(start) = start {
                    self.range(start, end, place, out);
                }
                start = Some(end);
            }
        }
    }

    fn range(&self, start: &Entry, end: &Entry, place: &Place<'_>, out: &mut Outcome) {
        let number = |entry: &Entry| self.numeric(&entry.value, true);
        let (Some(from), Some(to)) = (number(start), number(end)) else {
            out.unknown = true;
            return;
        };
        if is_open(&end.value) {
            return;
        }
        if from <= to {
            return;
        }
        out.fail(|| {
            let name = |entry: &Entry| format!("`{}`", place.spell(self.context, &entry.name));
            let (least, most) = (name(start), name(end));
            let (from, to) = (shown(&start.value), shown(&end.value));
            let message = format!("{least} is {from}, more than {most}, which is {to}");
            let told = format!("{most} is {to}");
            rule::REVERSED_RANGE
                .at(start.value.position, message)
                .note(end.value.position, told)
        });
    }
}

/// `-1` says that there is no end.
fn is_open(node: &Node) -> bool {
    match &node.value {
        Value::Integer(number) => *number == -1,
        Value::Text(text) => text == "-1",
        _ => false,
    }
}

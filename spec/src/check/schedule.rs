//! Schedules: `rate(5 minutes)`, `cron(0 12 * * ? *)`, `at(2026-01-31T12:00:00)`.

use crate::list::List;
use crate::query::context::{Context, listed};
use crate::rule::{Family, Report, Rule};
use crate::template::value::Node;
use crate::walker::descend::descend;
use crate::walker::place::Place;

pub(super) const FAMILY: Family = Family::new(&[SCHEDULE], check);

const SCHEDULE: Rule = Rule::error("schedule", "a rate, a cron expression or a time that the service does not take")
    .because(
        "Each service takes certain forms only, and refuses a rate in a wrong number, a field out of range, or two days at once.",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html",
    )
    .lint(&["E3027"]);

static TABLE: &str = include_str!("../../facts/schedules.tsv");

/// What a property takes.
struct Wanted {
    forms: &'static str,
    units: &'static str,
}

impl Wanted {
    fn takes(&self, form: &str) -> bool {
        self.forms.split(' ').any(|taken| taken == form)
    }

    /// `` `rate(…)` or `cron(…)` ``
    fn shown(&self) -> String {
        let forms: Vec<String> = ["rate", "cron", "at"]
            .into_iter()
            .filter(|form| self.takes(form))
            .map(|form| format!("{form}(…)"))
            .list();
        listed(&forms, "or")
    }
}

fn check(context: &Context<'_>, report: &mut Report) {
    let rows: Vec<Vec<&'static str>> = TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').list())
        .list();
    for (at, resource, resource_type) in context.resources() {
        let Some(resource_type) = resource_type else {
            continue;
        };
        for row in &rows {
            let [type_name, path, forms, units] = row.as_slice() else {
                continue;
            };
            if *type_name != resource.type_name {
                continue;
            }
            let wanted = Wanted { forms, units };
            let steps: Vec<&str> = path.split('/').list();
            let root = Place::root(&resource.type_name, resource_type.schema());
            descend(&resource.properties, &steps, &root, &mut |node, place| {
                for (_, node) in node.alternatives() {
                    let Some((wrong, help)) = mistake(node, &wanted) else {
                        continue;
                    };
                    let message = format!("{} is no schedule: {wrong}", place.subject(context));
                    report.add(
                        at,
                        SCHEDULE
                            .at(node.position, message)
                            .wanting("a schedule")
                            .with_help(help),
                    );
                }
            });
        }
    }
}

type Mistake = Option<(String, Option<String>)>;

fn mistake(node: &Node, wanted: &Wanted) -> Mistake {
    let written = node.text()?;
    if written.is_empty() || written.contains("${") || written.contains("{{") {
        return None;
    }
    if wanted.takes("unix") {
        return unix(written);
    }
    let form = written.split('(').next().unwrap_or_default();
    let inner = written
        .strip_prefix(form)
        .and_then(|rest| rest.strip_prefix('('))
        .and_then(|rest| rest.strip_suffix(')'));
    let Some(inner) = inner.filter(|_| wanted.takes(form)) else {
        return Some((
            format!("it is written {}, not `{written}`", wanted.shown()),
            None,
        ));
    };
    match form {
        "rate" => rate(inner, wanted),
        "cron" => cron(inner),
        _ => time(inner),
    }
}

fn rate(inner: &str, wanted: &Wanted) -> Mistake {
    let parts: Vec<&str> = inner.split_whitespace().list();
    let [count, unit] = parts.as_slice() else {
        return Some((
            format!(
                "a rate is a number and a unit, as in `rate(5 {}s)`",
                wanted.units.split(' ').next()?
            ),
            None,
        ));
    };
    let Ok(number) = count.parse::<u64>() else {
        return Some((format!("`{count}` is not a whole number"), None));
    };
    let singular = unit.strip_suffix('s').unwrap_or(unit);
    if !wanted.units.split(' ').any(|known| known == singular) {
        let units: Vec<String> = wanted
            .units
            .split(' ')
            .map(|unit| format!("{unit}s"))
            .list();
        return Some((
            format!(
                "`{unit}` is not a unit of it, which are {}",
                listed(&units, "and")
            ),
            None,
        ));
    }
    if number == 0 && !wanted.takes("zero") {
        return Some(("the number of a rate is 1 or more".to_owned(), None));
    }
    let right = if number == 1 {
        singular.to_owned()
    } else {
        format!("{singular}s")
    };
    (*unit != right && !wanted.takes("loose")).then(|| {
        (
            format!("{number} goes with `{right}`, not `{unit}`"),
            Some(format!("write `rate({number} {right})`")),
        )
    })
}

/// A field of a cron expression.
struct Field {
    name: &'static str,
    least: u32,
    most: u32,
    names: &'static [&'static str],
    signs: &'static str,
}

const MONTHS: &[&str] = &[
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
];
const DAYS: &[&str] = &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

const FIELDS: [Field; 6] = [
    Field {
        name: "minutes",
        least: 0,
        most: 59,
        names: &[],
        signs: "",
    },
    Field {
        name: "hours",
        least: 0,
        most: 23,
        names: &[],
        signs: "",
    },
    Field {
        name: "day of the month",
        least: 1,
        most: 31,
        names: &[],
        signs: "?LW",
    },
    Field {
        name: "month",
        least: 1,
        most: 12,
        names: MONTHS,
        signs: "",
    },
    Field {
        name: "day of the week",
        least: 1,
        most: 7,
        names: DAYS,
        signs: "?L#",
    },
    Field {
        name: "year",
        least: 1970,
        most: 2199,
        names: &[],
        signs: "",
    },
];

fn cron(inner: &str) -> Mistake {
    let fields: Vec<&str> = inner.split_whitespace().list();
    if fields.len() != FIELDS.len() {
        let help = "they are minutes, hours, day of the month, month, day of the week and year, as in `cron(0 12 * * ? *)`";
        return Some((
            format!("a cron expression has 6 fields, not {}", fields.len()),
            Some(help.to_owned()),
        ));
    }
    for (written, field) in fields.iter().zip(&FIELDS) {
        if let Some(wrong) = field.mistake(written) {
            return Some((wrong, None));
        }
    }
    let is_open = |at: usize| fields[at] == "?";
    match (is_open(2), is_open(4)) {
        (false, false) => Some((
            "of the day of the month and the day of the week one has to be `?`".to_owned(),
            Some("write `?` for the one that does not matter".to_owned()),
        )),
        (true, true) => Some((
            "the day of the month and the day of the week cannot both be `?`".to_owned(),
            None,
        )),
        _ => None,
    }
}

/// `30 4 * * 1`
fn unix(written: &str) -> Mistake {
    let fields: Vec<&str> = written.split_whitespace().list();
    if written.contains('(') || fields.len() != 5 {
        let help = "it has minutes, hours, day of the month, month and day of the week, without parentheses, as in `0 12 * * 1`";
        return Some((
            format!("a recurrence has 5 fields, not `{written}`"),
            Some(help.to_owned()),
        ));
    }
    for (at, written) in fields.iter().enumerate() {
        let field = Field {
            least: if at == 4 { 0 } else { FIELDS[at].least },
            signs: "",
            ..FIELDS[at]
        };
        if let Some(wrong) = field.mistake(written) {
            return Some((wrong, None));
        }
    }
    None
}

impl Field {
    fn mistake(&self, written: &str) -> Option<String> {
        if written == "?" && self.signs.contains('?') {
            return None;
        }
        written
            .split(',')
            .find_map(|item| self.of_item(item))
            .map(|wrong| format!("the {} {wrong}", self.name))
    }

    /// `*`, `5`, `MON-FRI`, `0/15`, `L`, `15W`, `6L`, `2#1`
    fn of_item(&self, item: &str) -> Option<String> {
        let (item, step) = match item.split_once('/') {
            Some((item, step)) => (item, Some(step)),
            None => (item, None),
        };
        if let Some(step) = step
            && !step.parse::<u32>().is_ok_and(|step| step > 0)
        {
            return Some(format!("cannot go in steps of `{step}`"));
        }
        if item == "*" || self.is_special(item) {
            return None;
        }
        match item.split_once('-') {
            Some((low, high)) => self.of_value(low).or_else(|| self.of_value(high)),
            None => self.of_value(item),
        }
    }

    fn is_special(&self, item: &str) -> bool {
        let is_value = |text: &str| self.of_value(text).is_none();
        let ends = |sign: char| {
            self.signs
                .contains(sign)
                .then(|| item.strip_suffix(sign))
                .flatten()
        };
        let nth = item.split_once('#').filter(|_| self.signs.contains('#'));
        ends('W').is_some_and(|day| day == "L" || is_value(day))
            || ends('L').is_some_and(|day| day.is_empty() || is_value(day))
            || self.signs.contains('L') && item.strip_prefix("L-").is_some_and(is_value)
            || nth.is_some_and(|(day, nth)| {
                is_value(day) && matches!(nth, "1" | "2" | "3" | "4" | "5")
            })
    }

    fn of_value(&self, value: &str) -> Option<String> {
        if self
            .names
            .iter()
            .any(|name| name.eq_ignore_ascii_case(value))
        {
            return None;
        }
        match value.parse::<u32>() {
            Ok(number) if (self.least..=self.most).contains(&number) => None,
            Ok(number) => Some(format!(
                "goes from {} to {}, so it cannot be {number}",
                self.least, self.most
            )),
            Err(_) if value == "?" => Some("cannot be `?`".to_owned()),
            Err(_) => Some(format!("cannot be `{value}`")),
        }
    }
}

/// `2026-01-31T12:00:00`
fn time(inner: &str) -> Mistake {
    const FORM: &str =
        r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$";
    let is_right = crate::text::pattern::matches(FORM, inner).unwrap_or(true);
    (!is_right).then(|| {
        (
            format!("`{inner}` is not a time such as `2026-01-31T12:00:00`, without a zone"),
            None,
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cron_expressions() {
        for (right, expression) in [
            (true, "0 12 * * ? *"),
            (true, "0/15 8-17 ? * MON-FRI *"),
            (true, "0 9 L * ? 2026-2030"),
            (true, "0 9 15W JAN,jul ? *"),
            (true, "0 9 LW * ? *"),
            (true, "0 9 ? * 2#1 *"),
            (true, "0 9 ? * FRI#5 *"),
            (true, "0 9 ? * 6L *"),
            (true, "5,35 14 * * ? *"),
            (false, "0 12 * * * *"),
            (false, "0 12 ? * ? *"),
            (false, "0 12 * * ?"),
            (false, "60 12 * * ? *"),
            (false, "0 24 * * ? *"),
            (false, "0 12 32 * ? *"),
            (false, "0 12 ? * 0 *"),
            (false, "0 12 ? * 2#6 *"),
            (false, "0 12 * FOO ? *"),
            (false, "*/0 12 * * ? *"),
            (false, "? 12 * * ? *"),
        ] {
            assert_eq!(
                cron(expression).is_none(),
                right,
                "{expression}: {:?}",
                cron(expression)
            );
        }
        for (right, expression) in [
            (true, "0 4 * * 0"),
            (true, "*/5 4 1 jan sun"),
            (false, "cron(0 4 * * ? *)"),
            (false, "0 4 * *"),
            (false, "0 4 ? * 1"),
        ] {
            assert_eq!(unix(expression).is_none(), right, "{expression}");
        }
    }
}

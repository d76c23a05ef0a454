//! Listed values.

use infrastruct_json::Value;

use super::region::Mask;
use super::schema::Schema;
use crate::facts::table;
use crate::list::List;

/// The values that a schema lists: all that fit.
#[derive(Clone, Copy, Debug)]
pub struct Choices {
    listed: Listed,
}

#[derive(Clone, Copy, Debug)]
enum Listed {
    Values(&'static [Value]),
    AnyCase(&'static [Value]),
    /// `{"regions": mask, "values": {mask: [value, …], …}}`
    ByRegion(&'static Value),
}

impl Choices {
    fn of(schema: &Schema) -> Option<Self> {
        let list = |name| {
            schema
                .keyword(name)
                .and_then(Value::as_array)
                .map(Vec::as_slice)
        };
        let listed = list("enum")
            .map(Listed::Values)
            .or_else(|| {
                schema
                    .keyword("const")
                    .map(|value| Listed::Values(std::slice::from_ref(value)))
            })
            .or_else(|| list("enumCaseInsensitive").map(Listed::AnyCase))
            .or_else(|| schema.keyword("enumByRegion").map(Listed::ByRegion))?;
        Some(Self { listed })
    }

    /// All listed values, of every region.
    pub fn values(&self) -> Vec<&'static Value> {
        match self.listed {
            Listed::Values(values) | Listed::AnyCase(values) => values.iter().list(),
            Listed::ByRegion(lists) => {
                let mut all = Vec::new();
                for (_, values) in groups(lists) {
                    all.extend(values);
                }
                all
            }
        }
    }

    /// The listed values that are strings.
    pub fn names(&self) -> Vec<&'static str> {
        self.values().into_iter().filter_map(Value::as_str).list()
    }

    /// Whether a string is listed; in a region, if it is known.
    ///
    /// ```
    /// let instance = infrastruct_spec::resource_type("AWS::EC2::Instance").unwrap();
    /// let conditionals = instance.conditionals();
    /// let by_region = conditionals.iter().find(|each| each.path == "InstanceType").unwrap();
    /// let choices = by_region.schema().choices().unwrap();
    /// assert!(choices.allows("t3.micro", Some("eu-central-1")));
    /// assert!(!choices.allows("t1.micro", Some("eu-south-2")));
    /// assert!(!choices.allows("t3.mikro", None));
    /// ```
    pub fn allows(&self, text: &str, region: Option<&str>) -> bool {
        match self.listed {
            Listed::Values(values) => values.iter().any(|value| value == text),
            Listed::AnyCase(values) => values
                .iter()
                .filter_map(Value::as_str)
                .any(|value| value.eq_ignore_ascii_case(text)),
            Listed::ByRegion(lists) => {
                let known = Mask::parse(lists["regions"].as_str());
                let region = region.filter(|region| known.contains(region));
                let offered = |mask: Mask| region.is_none_or(|region| mask.contains(region));
                groups(lists)
                    .into_iter()
                    .any(|(mask, values)| offered(mask) && values.iter().any(|value| value == text))
            }
        }
    }

    /// Whether cases do not count.
    pub fn is_case_insensitive(&self) -> bool {
        matches!(self.listed, Listed::AnyCase(_))
    }
}

impl Schema {
    /// The values that are listed, if only listed ones fit.
    pub fn choices(&self) -> Option<Choices> {
        Choices::of(self)
    }
}

fn groups(lists: &'static Value) -> Vec<(Mask, &'static [Value])> {
    let mut groups = Vec::new();
    for (mask, values) in table::entries(lists.get("values")) {
        groups.push((Mask::parse(Some(mask)), table::items(Some(values))));
    }
    groups
}

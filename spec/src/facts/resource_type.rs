//! Resource types, and what is said of one as a whole.

use infrastruct_json::Value;

use super::given::Given;
use super::owner::Owner;
use super::schema::Schema;
use super::table;
use super::tagging::Tagging;

/// A resource type, such as `AWS::SQS::Queue`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceType {
    pub(crate) owner: Owner,
    pub(crate) facts: &'static Value,
}

/// The same schema.
impl PartialEq for ResourceType {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.facts, other.facts)
    }
}

impl Eq for ResourceType {}

impl ResourceType {
    pub(crate) fn of_facts(name: &str) -> Option<Self> {
        if !table::is_type_name(name) {
            return None;
        }
        let (name, facts) = table::entry(name)?;
        let owner = Owner::from(name);
        Some(Self { owner, facts })
    }

    pub(crate) fn of_given(given: &'static Given) -> Self {
        Self {
            owner: Owner {
                name: &given.name,
                given: Some(given),
            },
            facts: &given.facts,
        }
    }

    /// The type's name, such as `AWS::SQS::Queue`.
    pub fn name(self) -> &'static str {
        self.owner.name
    }

    /// The type's name within its service, such as `Queue`; a module's is followed by `::MODULE`.
    pub fn last_segment(self) -> &'static str {
        let rest = self.name().splitn(3, "::");
        rest.last().unwrap_or_default()
    }

    /// What comes before that, such as `AWS::SQS`.
    pub fn namespace(self) -> &'static str {
        let rest = self.name().len() - self.last_segment().len();
        self.name()[..rest].trim_end_matches(':')
    }

    /// Its vendor in lower case; what the facts have of others, `Alexa::ASK::Skill`, is among `aws`.
    pub fn vendor(self) -> String {
        if self.owner.given.is_none() || table::is_type(self.name()) {
            return "aws".to_owned();
        }
        let first = self.name().split("::").next();
        first.unwrap_or_default().to_lowercase()
    }

    /// Its service in lower case, such as `sqs`.
    pub fn module(self) -> String {
        self.name()
            .split("::")
            .nth(1)
            .unwrap_or_default()
            .to_lowercase()
    }

    /// The object of its properties. Read-only ones, which a template cannot set, are among them.
    pub fn schema(self) -> Schema {
        Schema::new(self.owner, self.facts)
    }

    /// Whether a template cannot set the property. Paths are names joined by `/`; `*` is any item or key.
    ///
    /// ```
    /// let instance = infrastruct_spec::resource_type("AWS::RDS::DBInstance").unwrap();
    /// assert!(instance.is_read_only("Endpoint/Address"));
    /// assert!(!instance.is_read_only("Engine"));
    /// ```
    pub fn is_read_only(self, path: &str) -> bool {
        // A property that is said to be read-only and create-only, too, can be set.
        self.covers("readOnly", path) && !self.covers("createOnly", path)
    }

    /// Whether some property of this name is read-only, wherever it stands.
    pub(crate) fn may_be_read_only(self, name: &str) -> bool {
        let listed = self.facts.get("readOnly").and_then(Value::as_array);
        let is_last = |path: &str| {
            let before = path.strip_suffix(name);
            before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        };
        listed.is_some_and(|paths| paths.iter().filter_map(Value::as_str).any(is_last))
    }

    /// Whether the property cannot be read back.
    pub fn is_write_only(self, path: &str) -> bool {
        self.covers("writeOnly", path)
    }

    /// Whether AWS says that the property should no longer be used.
    pub fn is_deprecated(self, path: &str) -> bool {
        self.covers("deprecated", path)
    }

    /// Whether it keeps what users would miss, such as a bucket or a table.
    pub fn is_stateful(self) -> bool {
        self.facts.get("stateful").is_some()
    }

    /// How it is tagged, if it can be.
    pub fn tagging(self) -> Option<Tagging> {
        Tagging::of(self.facts.get("tagging")?)
    }

    /// What its ARN looks like, with `${Partition}`, `${Region}`, `${Account}` and properties' names.
    pub fn arn_template(self) -> Option<&'static str> {
        self.facts.get("arn")?.as_str()
    }

    /// What AWS plans for the service or the type, if it is to end: a date, and `maintenance`, `sunset` or `shutdown`.
    pub fn end_of_life(self) -> Option<(&'static str, &'static str)> {
        let facts = self.facts.get("lifecycle")?;
        Some((facts.get("date")?.as_str()?, facts.get("status")?.as_str()?))
    }

    pub(super) fn paths(self, list: &str) -> Vec<&'static str> {
        table::strings(self.facts.get(list))
    }

    /// Whether a list of paths has this path, or one that it lies within.
    pub(super) fn covers(self, list: &str, path: &str) -> bool {
        let covers = |name: &str| {
            let length = name.split('.').count();
            name.split('.').eq(path.split('/').take(length))
        };
        self.paths(list).into_iter().any(covers)
    }
}

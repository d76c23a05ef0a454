//! One reference, as a line of the tables says it.

use infrastruct_spec::{ResourceType, ReturnValue, resource_type};
use infrastruct_tests::sample;

/// A property, and the value of another resource that stands there.
pub(crate) struct Row {
    pub(crate) line: &'static str,
    pub(crate) owner: ResourceType,
    pub(crate) path: &'static str,
    pub(crate) given: ResourceType,
    pub(crate) target: ReturnValue,
    pub(crate) page: &'static str,
    /// What the property needs beside it (`SSESpecification/SSEType="KMS"`), or excludes (`-CidrIp`).
    beside: Vec<&'static str>,
}

impl Row {
    /// The lines of a table that are no remarks.
    pub(crate) fn read(table: &'static str) -> Vec<Self> {
        let lines = table
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty());
        lines.map(Self::of_line).collect()
    }

    fn of_line(line: &'static str) -> Self {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        let [owner, path, value, page, beside] = [(); 5].map(|()| next());
        let (given, target) = value.split_once('.').unwrap_or((value, ""));
        let known =
            |name| resource_type(name).unwrap_or_else(|| panic!("{line}: no type `{name}`"));
        let target = match target {
            "" => ReturnValue::Handle,
            "Ref" => ReturnValue::Ref,
            attribute => ReturnValue::Attribute(attribute.to_owned()),
        };
        Self {
            line,
            owner: known(owner),
            path,
            given: known(given),
            target,
            page,
            beside: beside.split_whitespace().collect(),
        }
    }

    /// The name of the resource that is referred to: one for each type.
    pub(crate) fn name(&self) -> String {
        let (module, last) = (self.given.module(), self.given.last_segment());
        format!("{module}_{}", infrastruct_spec::rust_name(last))
    }

    /// The literal of that resource.
    pub(crate) fn referred(&self) -> String {
        sample::resource(self.given).source()
    }

    /// The value as Rust writes it, of a handle that is written like this.
    pub(crate) fn value(&self, handle: &str) -> String {
        match self.given.method(&self.target) {
            Some(method) => format!("{handle}.{method}()"),
            None => handle.to_owned(),
        }
    }

    /// The literal that refers.
    pub(crate) fn literal(&self, value: &str) -> String {
        let mut sample = sample::resource(self.owner);
        let mut set = |path, value| {
            let found = sample.set(self.owner.schema(), path, value);
            found.unwrap_or_else(|| panic!("{}: no such path", self.line));
        };
        set(self.path, value);
        for beside in &self.beside {
            if let Some((path, value)) = beside.split_once('=') {
                set(path, value);
            }
        }
        for excluded in self.beside.iter().filter_map(|name| name.strip_prefix('-')) {
            sample.remove(&infrastruct_spec::rust_name(excluded));
        }
        sample.source()
    }
}

//! The manifest: what was built, for tools.

use infrastruct_spec::ordered::OrderedMap;

use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::value::part::Shape;

use crate::synth::document::Document;
use crate::synth::links::Links;
use crate::synth::member::{Content, Member};
use crate::synth::outline::{Outline, StackOutline};

/// The version of the manifest's form.
const VERSION: u32 = 1;

/// What was built: the same as `manifest.json` beside the templates.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Manifest {
    /// The stacks, in order of deployment.
    pub stacks: Vec<StackManifest>,
    /// What was looked up.
    pub lookups: Vec<LookupManifest>,
    /// What is worth knowing, although nothing is wrong.
    pub advice: Vec<Diagnostic>,
}

/// A stack that was built.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StackManifest {
    /// What tells it from all other stacks: its name, and where it is deployed if others have that name too, such as
    /// `Orders.eu-west-1`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its template, a file beside the manifest.
    pub template: String,
    /// Where it is deployed, if it says so.
    pub region: Option<String>,
    /// The account it is deployed to, if it says so.
    pub account: Option<String>,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// Whether it is protected from being deleted.
    pub termination_protection: bool,
    /// The stacks that have to be deployed before, by their IDs.
    pub dependencies: Vec<String>,
    /// Its parameters.
    pub parameters: Vec<ParameterManifest>,
    /// Its outputs, those that other stacks read included.
    pub outputs: Vec<OutputManifest>,
    /// What was looked up and binds the stack to an account or a region, where it says none by itself.
    pub lookups: Vec<LookupManifest>,
    /// Its resources.
    pub resources: Vec<ResourceManifest>,
}

/// Something that was looked up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LookupManifest {
    /// The account that it is of.
    pub account: Option<String>,
    /// The region that it is of; nothing of what is the same in all of them.
    pub region: Option<String>,
    /// What it is, such as `vpc`.
    pub kind: String,
    /// What tells it from others, by name.
    pub query: OrderedMap<String, String>,
}

/// A parameter of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParameterManifest {
    /// Its name.
    pub name: String,
    /// Its `Type`.
    pub type_name: String,
    /// Whether a value has to be given.
    pub required: bool,
    /// Whether its value is masked.
    pub no_echo: bool,
}

/// An output of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutputManifest {
    /// Its name.
    pub name: String,
    /// The name it is exported under, where that is known before deployment.
    pub export: Option<String>,
}

/// A resource of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResourceManifest {
    /// Its logical ID.
    pub logical_id: String,
    /// Its type.
    pub type_name: String,
    /// The path of its construct, such as `Ingest.cron.function`.
    pub path: String,
    /// The source file it is declared in.
    pub file: String,
    /// The line it is declared at.
    pub line: u32,
}

impl Manifest {
    pub(crate) fn new(
        outline: &Outline,
        links: &Links,
        order: &[usize],
        advice: Vec<Diagnostic>,
    ) -> Self {
        let stacks = order
            .iter()
            .map(|&number| stack(outline, links, order, number))
            .collect();
        Self {
            stacks,
            lookups: Vec::new(),
            advice,
        }
    }

    /// The text of `manifest.json`.
    pub fn to_json(&self) -> String {
        let document = Document::some([
            ("version", Some(Document::Integer(VERSION.into()))),
            (
                "infrastruct",
                Some(Document::text(env!("CARGO_PKG_VERSION"))),
            ),
            (
                "schemaDate",
                Some(Document::text(infrastruct_spec::schema_date())),
            ),
            (
                "stacks",
                Some(Document::list(
                    self.stacks.iter().map(StackManifest::document),
                )),
            ),
            ("lookups", lookups(&self.lookups)),
        ]);
        document.to_file()
    }
}

/// Nothing where nothing was looked up.
fn lookups(lookups: &[LookupManifest]) -> Option<Document> {
    if lookups.is_empty() {
        return None;
    }
    let text = |text: &String| Document::text(text.clone());
    Some(Document::list(lookups.iter().map(|lookup| {
        let query = lookup.query.iter();
        let query = query.map(|(key, value)| (key.clone(), text(value)));
        Document::some([
            ("account", lookup.account.as_ref().map(text)),
            ("region", lookup.region.as_ref().map(text)),
            ("kind", Some(text(&lookup.kind))),
            ("query", Some(Document::object(query))),
        ])
    })))
}

fn stack(outline: &Outline, links: &Links, order: &[usize], number: usize) -> StackManifest {
    let stack = &outline.stacks[number];
    let StackOutline {
        id,
        settings,
        members,
    } = stack;
    let needed = order
        .iter()
        .filter(|need| links.needs[number].contains_key(need));
    let exports = links.exports[number].iter();
    let exports = exports.map(|(name, export)| OutputManifest {
        name: name.clone(),
        export: export.name.clone(),
    });
    StackManifest {
        id: id.clone(),
        name: settings.name.clone(),
        template: stack.file(),
        region: settings.region.clone(),
        account: settings.account.clone(),
        tags: settings.tags.clone(),
        termination_protection: settings.termination_protection,
        dependencies: needed
            .map(|&need| outline.stacks[need].id.clone())
            .collect(),
        parameters: members.iter().filter_map(parameter).collect(),
        outputs: members.iter().filter_map(output).chain(exports).collect(),
        lookups: Vec::new(),
        resources: members.iter().filter_map(resource).collect(),
    }
}

fn parameter(member: &Member) -> Option<ParameterManifest> {
    let Content::Parameter(declaration) = &member.content else {
        return None;
    };
    Some(ParameterManifest {
        name: member.logical_id.clone(),
        type_name: declaration.type_name.clone(),
        required: declaration.default.is_none(),
        no_echo: declaration.no_echo,
    })
}

fn output(member: &Member) -> Option<OutputManifest> {
    let Content::Output(declaration) = &member.content else {
        return None;
    };
    let export = match declaration.export.as_ref().map(|name| &name.shape) {
        Some(Shape::Text(name)) => Some(name.clone().into_owned()),
        _ => None,
    };
    Some(OutputManifest {
        name: member.logical_id.clone(),
        export,
    })
}

fn resource(member: &Member) -> Option<ResourceManifest> {
    let Content::Resource(content) = &member.content else {
        return None;
    };
    Some(ResourceManifest {
        logical_id: member.logical_id.clone(),
        type_name: content.described.type_name.to_owned(),
        path: member.path.clone(),
        file: member.location.file.to_owned(),
        line: member.location.line,
    })
}

impl StackManifest {
    fn document(&self) -> Document {
        let text = |text: &String| Document::text(text.clone());
        let optional = |text: &Option<String>| text.clone().map(Document::text);
        let tags = self
            .tags
            .iter()
            .map(|(key, value)| (key.clone(), Document::text(value.clone())));
        let parameters = self.parameters.iter().map(|parameter| {
            Document::object([
                ("name", text(&parameter.name)),
                ("type", text(&parameter.type_name)),
                ("required", Document::Boolean(parameter.required)),
                ("noEcho", Document::Boolean(parameter.no_echo)),
            ])
        });
        let outputs = self.outputs.iter().map(|output| {
            Document::some([
                ("name", Some(text(&output.name))),
                ("export", optional(&output.export)),
            ])
        });
        let resources = self.resources.iter().map(|resource| {
            Document::object([
                ("logicalId", text(&resource.logical_id)),
                ("type", text(&resource.type_name)),
                ("path", text(&resource.path)),
                ("file", text(&resource.file)),
                ("line", Document::Integer(resource.line.into())),
            ])
        });
        Document::some([
            ("name", Some(text(&self.name))),
            (
                "id",
                Some(&self.id).filter(|id| **id != self.name).map(text),
            ),
            ("template", Some(text(&self.template))),
            ("region", optional(&self.region)),
            ("account", optional(&self.account)),
            ("tags", Some(Document::object(tags))),
            (
                "terminationProtection",
                Some(Document::Boolean(self.termination_protection)),
            ),
            (
                "dependencies",
                Some(Document::list(self.dependencies.iter().map(text))),
            ),
            ("parameters", Some(Document::list(parameters))),
            ("outputs", Some(Document::list(outputs))),
            ("lookups", lookups(&self.lookups)),
            ("resources", Some(Document::list(resources))),
        ])
    }
}

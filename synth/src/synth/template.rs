//! Templates: the sections of a stack, in CloudFormation's customary order.

use infrastruct_core::construct::declaration::ResourceContent;
use infrastruct_core::construct::item::{
    MappingDeclaration, OutputDeclaration, ParameterDeclaration, RuleDeclaration,
};
use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::value::part::{Part, ReferenceTarget, Shape, Words};

use crate::synth::document::Document;
use crate::synth::links::{Export, Links};
use crate::synth::member::Content;
use crate::synth::outline::{Outline, StackOutline};
use crate::synth::resolve::{Owner, Resolver};
use crate::synth::section::Section;

/// The sections of a template, before it is known what other stacks import from it.
#[derive(Debug, Default)]
pub(crate) struct Sections {
    metadata: Option<Document>,
    transforms: Vec<Document>,
    /// Those that only a transform or a hook reads.
    others: Vec<(Words, Document)>,
    parameters: Vec<(Words, Document)>,
    rules: Vec<(Words, Document)>,
    mappings: Vec<(Words, Document)>,
    conditions: Vec<(Words, Document)>,
    resources: Vec<(Words, Document)>,
    outputs: Vec<(Words, Document)>,
}

/// The attributes of a resource in customary order; `Properties` stands third.
const AFTER_PROPERTIES: [&str; 5] = [
    "CreationPolicy",
    "UpdatePolicy",
    "DeletionPolicy",
    "UpdateReplacePolicy",
    "Metadata",
];

impl Sections {
    /// Resolves all that a stack declares.
    pub(crate) fn new(
        outline: &Outline,
        number: usize,
        links: &mut Links,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let stack = &outline.stacks[number];
        let mut sections = Self::default();
        for member in &stack.members {
            let mut resolver = Resolver::new(outline, number, member.into(), links, diagnostics);
            let id = Words::from(member.logical_id.clone());
            match &member.content {
                Content::Resource(content) => sections
                    .resources
                    .push((id, resource(&mut resolver, content))),
                Content::Parameter(declaration) => sections
                    .parameters
                    .push((id, parameter(&mut resolver, declaration))),
                Content::Condition(declaration) => {
                    let condition = resolver.resolve(&declaration.expression);
                    sections
                        .conditions
                        .push((id, condition.unwrap_or(Document::Null)));
                }
                Content::Mapping(declaration) => sections
                    .mappings
                    .push((id, mapping(&mut resolver, declaration))),
                Content::Output(declaration) => sections
                    .outputs
                    .push((id, output(&mut resolver, declaration))),
                Content::Rule(declaration) => {
                    sections.rules.push((id, rule(&mut resolver, declaration)));
                }
            }
        }
        let owner = Owner {
            path: &stack.settings.name,
            location: stack.settings.location,
            what: "Stack",
            section: Section::Metadata,
            allowed: &[],
        };
        let mut resolver = Resolver::new(outline, number, owner, links, diagnostics);
        if let Some(metadata) = &stack.settings.metadata {
            sections.metadata = resolver.entry("Metadata", metadata);
        }
        for transform in &stack.settings.transforms {
            let name = Document::text(transform.name.clone());
            sections.transforms.push(match &transform.parameters {
                Some(parameters) => Document::some([
                    ("Name", Some(name)),
                    ("Parameters", resolver.entry("Transform", parameters)),
                ]),
                None => name,
            });
        }
        for (name, content) in &stack.settings.sections {
            let content = resolver.entry(name, content).unwrap_or(Document::Null);
            sections.others.push((name.clone().into(), content));
        }
        sections
    }

    /// The whole template.
    pub(crate) fn into_template(
        mut self,
        stack: &StackOutline,
        links: &Links,
        number: usize,
    ) -> Document {
        let settings = &stack.settings;
        let exports = links.exports[number].iter();
        self.outputs
            .extend(exports.map(|(name, export)| (name.clone().into(), exported(export))));
        let section = |entries: Vec<(Words, Document)>| {
            (!entries.is_empty()).then_some(Document::Object(entries))
        };
        let mut transforms = self.transforms;
        for transform in stack.needed_transforms().into_iter().map(Document::text) {
            if !transforms.contains(&transform) {
                transforms.push(transform);
            }
        }
        // it has to come before the others
        let extensions = Document::text("AWS::LanguageExtensions");
        if links.extended.contains(&number) && !transforms.contains(&extensions) {
            transforms.insert(0, extensions);
        }
        let transform = match transforms.len() {
            0 => None,
            1 => transforms.pop(),
            _ => Some(Document::List(transforms)),
        };
        let mut template = Document::some([
            (
                "AWSTemplateFormatVersion",
                Some(Document::text("2010-09-09")),
            ),
            (
                "Description",
                settings.description.clone().map(Document::text),
            ),
            ("Metadata", self.metadata),
            ("Parameters", section(self.parameters)),
            ("Rules", section(self.rules)),
            ("Mappings", section(self.mappings)),
            ("Conditions", section(self.conditions)),
            ("Transform", transform),
            ("Resources", Some(Document::Object(self.resources))),
            ("Outputs", section(self.outputs)),
        ]);
        if let Document::Object(sections) = &mut template {
            sections.extend(self.others);
        }
        template
    }
}

fn exported(export: &Export) -> Document {
    let name = export
        .name
        .clone()
        .map(|name| Document::object([("Name", Document::text(name))]));
    Document::some([
        ("Condition", export.condition.clone().map(Document::text)),
        ("Value", Some(export.value.clone())),
        ("Export", name),
    ])
}

fn resource<'a>(resolver: &mut Resolver<'a>, content: &'a ResourceContent) -> Document {
    let attribute = |name: &str| {
        content
            .attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, part)| part)
    };
    let condition = attribute("Condition").and_then(|part| resolver.entry("Condition", part));
    let depends_on = attribute("DependsOn").map(|part| depends_on(resolver, part));
    let mut entries = vec![
        ("Type", Some(Document::text(content.described.type_name))),
        ("Condition", condition),
        ("DependsOn", depends_on.filter(|names| !names.is_empty())),
        (
            "Properties",
            resolver
                .resolve(&content.properties)
                .filter(|properties| !properties.is_empty()),
        ),
    ];
    for name in AFTER_PROPERTIES {
        let value = attribute(name).and_then(|part| resolver.entry(name, part));
        // a policy that is chosen at deployment is an extension of the language
        if matches!(name, "DeletionPolicy" | "UpdateReplacePolicy")
            && matches!(value, Some(Document::Object(_)))
        {
            resolver.links.needs_extensions(resolver.stack);
        }
        entries.push((name, value));
    }
    Document::some(entries)
}

/// Logical IDs of this stack; a resource of another one makes that stack a condition of this one's deployment.
fn depends_on<'a>(resolver: &mut Resolver<'a>, part: &'a Part) -> Document {
    let mut names = Vec::new();
    collect_names(resolver, part, &mut names);
    Document::List(names)
}

fn collect_names<'a>(resolver: &mut Resolver<'a>, part: &'a Part, names: &mut Vec<Document>) {
    match &part.shape {
        Shape::List(items) => items
            .iter()
            .for_each(|item| collect_names(resolver, item, names)),
        Shape::Reference(reference) if reference.target == ReferenceTarget::Name => {
            match resolver.outline.find(reference.identity) {
                Some((stack, _)) if stack != resolver.stack => resolver.used(stack),
                None if resolver.outline.is_left_out(reference.identity) => {}
                _ => names.extend(
                    resolver
                        .entry("DependsOn", part)
                        .filter(|name| !names.contains(name)),
                ),
            }
        }
        _ => names.extend(resolver.entry("DependsOn", part)),
    }
}

fn parameter<'a>(resolver: &mut Resolver<'a>, declaration: &'a ParameterDeclaration) -> Document {
    let text = |text: &Option<String>| text.clone().map(Document::text);
    let length = |length: Option<u32>| length.map(|length| Document::Integer(length.into()));
    let mut optional = |name: &'static str, part: &'a Option<Part>| {
        part.as_ref().and_then(|part| resolver.entry(name, part))
    };
    let default = optional("Default", &declaration.default).map(joined);
    let (min_value, max_value) = (
        optional("MinValue", &declaration.min_value),
        optional("MaxValue", &declaration.max_value),
    );
    let allowed = declaration
        .allowed_values
        .iter()
        .filter_map(|value| resolver.entry("AllowedValues", value));
    let allowed = Document::list(allowed);
    Document::some([
        ("Type", Some(Document::text(declaration.type_name.clone()))),
        ("Default", default),
        (
            "AllowedValues",
            Some(allowed).filter(|allowed| !allowed.is_empty()),
        ),
        ("AllowedPattern", text(&declaration.allowed_pattern)),
        ("MinLength", length(declaration.min_length)),
        ("MaxLength", length(declaration.max_length)),
        ("MinValue", min_value),
        ("MaxValue", max_value),
        (
            "NoEcho",
            declaration.no_echo.then_some(Document::Boolean(true)),
        ),
        ("Description", text(&declaration.description)),
        (
            "ConstraintDescription",
            text(&declaration.constraint_description),
        ),
    ])
}

/// The default of a list is one text, with commas.
fn joined(default: Document) -> Document {
    match default {
        Document::List(items) => {
            let items = items.into_iter().map(|item| match item {
                Document::Text(text) => text.into_owned(),
                item => item.to_file().trim_end().to_owned(),
            });
            Document::text(items.collect::<Vec<_>>().join(","))
        }
        default => default,
    }
}

fn mapping<'a>(resolver: &mut Resolver<'a>, declaration: &'a MappingDeclaration) -> Document {
    let levels = declaration.levels.iter().map(|(key, entries)| {
        let entries = entries
            .iter()
            .filter_map(|(name, part)| Some((name.clone(), resolver.entry(name, part)?)));
        (key.clone(), Document::object(entries))
    });
    Document::object(levels)
}

fn rule<'a>(resolver: &mut Resolver<'a>, declaration: &'a RuleDeclaration) -> Document {
    if declaration.assertions.is_empty() {
        resolver.refuse("parameter_rule", "a rule that asserts nothing");
    }
    let when = declaration.when.as_ref();
    let assertions = declaration.assertions.iter().map(|(assert, description)| {
        Document::some([
            ("Assert", resolver.entry("Assert", assert)),
            (
                "AssertDescription",
                Some(Document::text(description.clone())),
            ),
        ])
    });
    let assertions = Document::list(assertions.collect::<Vec<_>>());
    Document::some([
        (
            "RuleCondition",
            when.and_then(|when| resolver.entry("RuleCondition", when)),
        ),
        ("Assertions", Some(assertions)),
    ])
}

fn output<'a>(resolver: &mut Resolver<'a>, declaration: &'a OutputDeclaration) -> Document {
    resolver.owner.section = Section::Export;
    let export = declaration
        .export
        .as_ref()
        .and_then(|name| resolver.entry("Export", name));
    resolver.owner.section = Section::Output;
    let condition = declaration
        .condition
        .as_ref()
        .and_then(|part| resolver.entry("Condition", part));
    Document::some([
        (
            "Description",
            declaration.description.clone().map(Document::text),
        ),
        ("Condition", condition),
        ("Value", resolver.entry("Value", &declaration.value)),
        (
            "Export",
            export.map(|name| Document::object([("Name", name)])),
        ),
    ])
}

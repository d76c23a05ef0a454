//! The app as a whole: everything declared, by stack, with its logical ID.

use infrastruct_core::construct::app::{App, Declared};
use infrastruct_core::construct::item::Item;
use infrastruct_core::construct::logical_id;
use infrastruct_core::construct::stack::{Allowance, Settings};
use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::value::identity::Identity;
use infrastruct_spec::ordered::{OrderedMap, OrderedSet};
use infrastruct_spec::{ResourceType, resource_type};

use crate::synth::conjunction::Conjunctions;
use crate::synth::member::{Content, Member};

/// The app as a whole.
#[derive(Debug)]
pub(crate) struct Outline {
    pub(crate) stacks: Vec<StackOutline>,
    /// The rules that are lifted for all stacks.
    pub(crate) allowed: Vec<Allowance>,
    /// Where each identity is declared: stack and member.
    index: OrderedMap<Identity, (usize, usize)>,
    /// Resources that their templates do without.
    left_out: OrderedSet<Identity>,
}

/// A stack and what is in it, in the order written.
#[derive(Debug)]
pub(crate) struct StackOutline {
    /// What tells it from all other stacks of the app: its name, and where it is deployed if that repeats.
    pub(crate) id: String,
    pub(crate) settings: Settings,
    pub(crate) members: Vec<Member>,
}

impl Outline {
    /// The outline of an app, with what cannot be in it reported.
    pub(crate) fn new(app: App, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut outline = Self {
            stacks: Vec::with_capacity(app.stacks.len()),
            allowed: app.allowed,
            index: OrderedMap::new(),
            left_out: OrderedSet::new(),
        };
        for stack in app.stacks {
            outline.add(stack, diagnostics);
        }
        outline.tell_apart();
        outline
    }

    /// What an identity stands for, where it is declared in a stack of the app.
    pub(crate) fn find(&self, identity: Identity) -> Option<(usize, &Member)> {
        let &(stack, member) = self.index.get(&identity)?;
        Some((stack, &self.stacks[stack].members[member]))
    }

    /// Where a stack is deployed, if that is said.
    pub(crate) fn region(&self, stack: usize) -> Option<&str> {
        self.stacks[stack].settings.region.as_deref()
    }

    /// Whether a resource is one that its template does without.
    pub(crate) fn is_left_out(&self, identity: Identity) -> bool {
        self.left_out.contains(&identity)
    }

    /// Stacks of one name in several places get an ID that says where: `Orders.eu-west-1`.
    fn tell_apart(&mut self) {
        let ids: Vec<String> = self
            .stacks
            .iter()
            .map(|StackOutline { settings, .. }| {
                // files may be told apart without regard to case
                let same = self
                    .stacks
                    .iter()
                    .map(|other| &other.settings)
                    .filter(|other| other.name.eq_ignore_ascii_case(&settings.name));
                let differs = |place: fn(&Settings) -> &Option<String>| {
                    same.clone().any(|other| place(other) != place(settings))
                };
                let account = settings
                    .account
                    .as_ref()
                    .filter(|_| differs(|it| &it.account));
                let region = settings
                    .region
                    .as_ref()
                    .filter(|_| differs(|it| &it.region));
                [Some(&settings.name), account, region]
                    .into_iter()
                    .flatten()
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(".")
            })
            .collect();
        for (stack, id) in self.stacks.iter_mut().zip(ids) {
            stack.id = id;
        }
    }

    fn add(&mut self, stack: Declared, diagnostics: &mut Vec<Diagnostic>) {
        let number = self.stacks.len();
        let name = &stack.settings.name;
        diagnostics.extend(stack.refused.into_iter().map(|refused| refused.of(name)));
        let mut members: Vec<Member> = Vec::with_capacity(stack.found.placed.len());
        for placed in stack.found.placed {
            // `Output::new(None)` is as good as no output.
            if matches!(&placed.item, Item::Output(output) if output.value.is_absent()) {
                continue;
            }
            let identity = placed.identity;
            if matches!(&placed.item, Item::Resource(declaration) if declaration.is_left_out()) {
                self.left_out.insert(identity);
                continue;
            }
            let mut member = Member::new(&stack.settings.name, placed);
            let first = self.index.get(&identity).map(|&(stack, first)| {
                let others = self
                    .stacks
                    .get(stack)
                    .map_or(&members, |stack| &stack.members);
                (others[first].path.clone(), others[first].location)
            });
            if let Some((first, location)) = first {
                let message = format!(
                    "it is declared twice: as `{first}` and as `{}`",
                    member.path
                );
                let diagnostic = Diagnostic::error("declared_twice", message)
                    .of(&member.path)
                    .at(member.location)
                    .note(Some(location), format!("`{first}` is declared here"));
                let help = matches!(member.content, Content::Resource(_)).then_some(
                    "one of them keeps a handle: a field of the type `Ref<…>`, made with `*`",
                );
                diagnostics.push(help.into_iter().fold(diagnostic, Diagnostic::help));
                continue;
            }
            if let Content::Resource(resource) = &mut member.content {
                let refused = resource.refused.drain(..);
                diagnostics.extend(refused.map(|refused| refused.of(&member.path)));
            }
            self.index.insert(identity, (number, members.len()));
            members.push(member);
        }
        for member in Conjunctions::settle(&stack.settings.name, &mut members) {
            self.index.insert(member.identity, (number, members.len()));
            members.push(member);
        }
        report_names(&members, diagnostics);
        self.stacks.push(StackOutline {
            id: stack.settings.name.clone(),
            settings: stack.settings,
            members,
        });
    }
}

impl StackOutline {
    /// The macros that the types of its resources need: SAM's.
    pub(crate) fn needed_transforms(&self) -> OrderedSet<&'static str> {
        let types: OrderedSet<&str> = self.members.iter().map(Member::what).collect();
        let found = types.into_iter().filter_map(resource_type);
        found.filter_map(ResourceType::transform).collect()
    }

    /// Whether a macro runs over its template.
    pub(crate) fn is_transformed(&self) -> bool {
        !self.settings.transforms.is_empty() || !self.needed_transforms().is_empty()
    }

    /// The file of its template.
    pub(crate) fn file(&self) -> String {
        format!("{}.template.json", self.id)
    }
}

/// Logical IDs that CloudFormation refuses, and those that two members share.
fn report_names(members: &[Member], diagnostics: &mut Vec<Diagnostic>) {
    let mut names: OrderedMap<(u8, &str), &Member> = OrderedMap::new();
    for member in members {
        let id = member.logical_id.as_str();
        if let Some(objection) = logical_id::objection(id) {
            let diagnostic = Diagnostic::error("logical_id", objection).value(id);
            diagnostics.push(diagnostic.of(&member.path).at(member.location));
        } else if let Some(first) = names.insert((member.space(), id), member) {
            let message = format!("the logical ID `{id}` is also that of `{}`", first.path);
            let diagnostic = Diagnostic::error("logical_id", message)
                .of(&member.path)
                .at(member.location)
                .note(
                    Some(first.location),
                    format!("`{}` is declared here", first.path),
                );
            let others = [first, member].map(|it| !matches!(it.content, Content::Resource(_)));
            let help = match ([first, member].map(Member::is_written), others) {
                (_, [true, true]) => "rename a field, or give one of them `.logical_id(\"…\")`",
                (_, [true, false] | [false, true]) => {
                    "rename a field, or give the parameter `.logical_id(\"…\")`"
                }
                ([false, false], _) => "rename one of their fields",
                ([true, true], _) => "rename a field, or give one of them `#[logical_id(\"…\")]`",
                _ => "rename a field, or give the one that is a literal `#[logical_id(\"…\")]`",
            };
            diagnostics.push(diagnostic.help(help));
        }
    }
}

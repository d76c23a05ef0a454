//! References between stacks: exports and imports, weak references, and the order that follows.

use infrastruct_core::construct::stack::Settings;
use infrastruct_core::value::location::Location;
use infrastruct_core::value::part::{Reference, ReferenceTarget};
use infrastruct_spec::Partition;
use infrastruct_spec::ordered::{OrderedMap, OrderedSet};

use crate::synth::document::Document;
use crate::synth::member::Member;
use crate::synth::outline::Outline;

/// What stands between the items of a list that crosses stacks, where only text can.
const DELIMITER: &str = "||";

/// What stacks need of each other.
#[derive(Debug)]
pub(crate) struct Links {
    /// For each stack, the outputs that others read, by name.
    pub(crate) exports: Vec<OrderedMap<String, Export>>,
    /// For each stack, the stacks it needs and where it first does.
    pub(crate) needs: Vec<OrderedMap<usize, Use>>,
    /// The stacks whose functions need `AWS::LanguageExtensions`.
    pub(crate) extended: OrderedSet<usize>,
    /// The rules that resources lifted with effect, by the resource's path.
    pub(crate) lifted: Vec<(String, &'static str)>,
}

/// The first use of another stack.
#[derive(Debug)]
pub(crate) struct Use {
    pub(crate) location: Location,
    /// The path of the construct that it is in.
    pub(crate) path: String,
}

/// An output that another stack reads.
#[derive(Debug)]
pub(crate) struct Export {
    pub(crate) value: Document,
    /// The export's name; weak references need none.
    pub(crate) name: Option<String>,
    /// The path of what it is a value of, to tell two of the same output name apart.
    pub(crate) source: (String, ReferenceTarget),
    /// The logical ID of the condition that its resource exists under.
    pub(crate) condition: Option<String>,
}

/// Why a reference cannot cross stacks.
#[derive(Debug)]
pub(crate) struct Objection {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

/// How a place compares with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Distance {
    Same,
    Other,
    /// One of them is only known at deployment.
    Unknown,
}

impl Distance {
    fn between(left: Option<&str>, right: Option<&str>) -> Self {
        match (left, right) {
            (left, right) if left == right => Self::Same,
            (Some(_), Some(_)) => Self::Other,
            _ => Self::Unknown,
        }
    }
}

impl Links {
    pub(crate) fn new(stacks: usize) -> Self {
        let mut links = Self {
            exports: Vec::new(),
            needs: Vec::new(),
            extended: OrderedSet::new(),
            lifted: Vec::new(),
        };
        links.exports.resize_with(stacks, OrderedMap::new);
        links.needs.resize_with(stacks, OrderedMap::new);
        links
    }

    pub(crate) fn needs_extensions(&mut self, stack: usize) {
        self.extended.insert(stack);
    }

    /// Whether a resource lifted a rule with effect.
    pub(crate) fn is_lifted(&self, path: &str, rule: &str) -> bool {
        let mut lifted = self.lifted.iter();
        lifted.any(|(of, known)| of == path && rule == *known)
    }

    pub(crate) fn depend(&mut self, stack: usize, on: usize, first: impl FnOnce() -> Use) {
        self.needs[stack].entry(on).or_insert_with(first);
    }

    /// Reads a value of another stack, which from now on exports it.
    pub(crate) fn import(
        &mut self,
        outline: &Outline,
        to: usize,
        from: usize,
        member: &Member,
        reference: &Reference,
        role: Option<Document>,
    ) -> Result<Document, Objection> {
        let (producer, consumer) = (&outline.stacks[from].settings, &outline.stacks[to].settings);
        let weak = is_weak(producer, consumer, reference, role.is_some())?;
        let (output, export) = names(producer, member, &reference.target);
        self.export(
            outline,
            from,
            member,
            reference,
            &output,
            (!weak).then_some(&export),
        )?;
        let value = if weak {
            let region = producer
                .region
                .as_ref()
                .filter(|region| Some(*region) != consumer.region.as_ref());
            let arguments = [
                ("StackName", Some(Document::text(producer.name.clone()))),
                ("OutputName", Some(Document::text(output))),
                (
                    "Region",
                    region.map(|region| Document::text(region.clone())),
                ),
                ("RoleArn", role),
            ];
            Document::call("Fn::GetStackOutput", Document::some(arguments))
        } else {
            Document::call("Fn::ImportValue", Document::text(export))
        };
        if reference.list {
            return Ok(Document::call(
                "Fn::Split",
                Document::list([Document::text(DELIMITER), value]),
            ));
        }
        Ok(value)
    }

    fn export(
        &mut self,
        outline: &Outline,
        from: usize,
        member: &Member,
        reference: &Reference,
        output: &str,
        name: Option<&String>,
    ) -> Result<(), Objection> {
        let source = (member.path.clone(), reference.target.clone());
        let export = self.exports[from]
            .entry(output.to_owned())
            .or_insert_with(|| {
                let value = member.refer(&reference.target);
                let value = if reference.list {
                    Document::call(
                        "Fn::Join",
                        Document::list([Document::text(DELIMITER), value]),
                    )
                } else {
                    value
                };
                Export {
                    value,
                    name: None,
                    source: source.clone(),
                    condition: condition_of(outline, member),
                }
            });
        // `hub.topic_arn` and `hub_topic.arn` would share the output's name.
        if export.source != source {
            let message = format!(
                "the output `{output}` of stack `{}` would stand for `{}` too",
                outline.stacks[from].settings.name, export.source.0
            );
            return Err(Objection {
                message,
                help: Some(
                    if member.is_written() {
                        "give one of them `#[logical_id(\"…\")]`"
                    } else {
                        "rename the field of one of them"
                    }
                    .to_owned(),
                ),
            });
        }
        if name.is_some() {
            export.name = name.cloned();
        }
        Ok(())
    }
}

/// Whether a reference is read as a weak one: because it is asked for, or because exports end at the region's border.
fn is_weak(
    producer: &Settings,
    consumer: &Settings,
    reference: &Reference,
    role: bool,
) -> Result<bool, Objection> {
    let region = Distance::between(producer.region.as_deref(), consumer.region.as_deref());
    let account = Distance::between(producer.account.as_deref(), consumer.account.as_deref());
    let (from, to) = (&producer.name, &consumer.name);
    if let (Some(left), Some(right)) = (&producer.region, &consumer.region)
        && Partition::of(left) != Partition::of(right)
    {
        let message = format!(
            "a value of stack `{from}` in `{left}` cannot reach stack `{to}` in `{right}`: they are in different partitions"
        );
        return Err(Objection {
            message,
            help: None,
        });
    }
    if account == Distance::Other && !role {
        let message = format!(
            "a value of stack `{from}` is wanted in stack `{to}`, which is in another account"
        );
        let help =
            "name a role that may read it: `.weak_with_role(\"arn:aws:iam::…:role/…\")`".to_owned();
        return Err(Objection {
            message,
            help: Some(help),
        });
    }
    if reference.weak.is_some() {
        return Ok(true);
    }
    for (distance, what) in [(region, "region"), (account, "account")] {
        if distance == Distance::Unknown {
            let message = format!(
                "a value of stack `{from}` is wanted in stack `{to}`, and only one of them says its {what}"
            );
            let help = format!("give both stacks the {what}, or neither");
            return Err(Objection {
                message,
                help: Some(help),
            });
        }
    }
    Ok(region == Distance::Other)
}

/// The names of an output and of its export: `ExportHubTopicTopicArn` and `Signals:HubTopic:TopicArn`.
fn names(producer: &Settings, member: &Member, target: &ReferenceTarget) -> (String, String) {
    let value = match target {
        ReferenceTarget::Attribute(name) => name.as_ref(),
        _ => "Ref",
    };
    let id = &member.logical_id;
    let output = value
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>();
    let export = value.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    (
        format!("Export{id}{output}"),
        format!("{}:{id}:{export}", producer.name),
    )
}

/// A resource that may not exist cannot be exported unconditionally.
fn condition_of(outline: &Outline, member: &Member) -> Option<String> {
    let (_, condition) = outline.find(member.condition()?)?;
    Some(condition.logical_id.clone())
}

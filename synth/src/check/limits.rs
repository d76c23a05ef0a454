//! What CloudFormation refuses of a stack as a whole: names, counts and sizes.

use infrastruct_core::construct::stack::Settings;
use infrastruct_core::report::diagnostic::Diagnostic;

use crate::synth::member::Content;
use crate::synth::outline::{Outline, StackOutline};

/// The largest template that CloudFormation takes, from S3.
const TEMPLATE_BYTES: usize = 1_000_000;
const DYNAMIC_REFERENCES: usize = 60;
const NEARLY_FULL: &str = "template_nearly_full";
const DESCRIPTION_BYTES: usize = 1024;
const TAGS: usize = 50;

/// Collects what is wrong with one stack, less the rules that it lifts.
struct Objections<'a> {
    settings: &'a Settings,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Objections<'_> {
    fn object(&mut self, rule: &'static str, message: impl Into<String>) {
        self.add(Diagnostic::error(rule, message));
    }

    fn add(&mut self, diagnostic: Diagnostic) {
        let mut allowances = self.settings.allowed.iter();
        match allowances.find(|allowance| allowance.rule == diagnostic.rule) {
            Some(allowance) => allowance.used.set(true),
            None => self.always(diagnostic),
        }
    }

    /// What cannot be lifted.
    fn always(&mut self, diagnostic: Diagnostic) {
        let diagnostic = diagnostic.of(&self.settings.name);
        self.diagnostics.push(diagnostic.at(self.settings.location));
    }
}

/// What is wrong with the stacks' names, which also name their templates.
pub(crate) fn check_names(outline: &Outline, diagnostics: &mut Vec<Diagnostic>) {
    for (number, stack) in outline.stacks.iter().enumerate() {
        let name = &stack.settings.name;
        let mut objections = Objections {
            settings: &stack.settings,
            diagnostics,
        };
        if let Some(objection) = stack_name(name) {
            objections.always(Diagnostic::error("stack_name", objection));
        }
        let same = outline.stacks[..number].iter().find(|other| {
            let is_same = other.settings.name.eq_ignore_ascii_case(name);
            is_same && !is_elsewhere(&other.settings, &stack.settings)
        });
        if let Some(other) = same.map(|other| &other.settings) {
            let message = if other.name == *name {
                format!("another stack is called `{name}` too")
            } else {
                format!(
                    "`{}` differs in case only, so their templates would overwrite each other where files ignore case",
                    other.name
                )
            };
            let mut diagnostic = Diagnostic::error("stack_name", message)
                .note(
                    Some(other.location),
                    format!("`{}` is declared here", other.name),
                )
                .help("give one of them another name: `.name(\"…\")`");
            if other.region != stack.settings.region || other.account != stack.settings.account {
                diagnostic = diagnostic.help("or say of both where they are deployed");
            }
            objections.always(diagnostic);
        }
    }
}

/// Whether two stacks are surely deployed to different places.
fn is_elsewhere(one: &Settings, other: &Settings) -> bool {
    let differ = |one: &Option<String>, other: &Option<String>| {
        one.is_some() && other.is_some() && one != other
    };
    differ(&one.region, &other.region) || differ(&one.account, &other.account)
}

fn stack_name(name: &str) -> Option<String> {
    if !name.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return Some("a stack's name starts with a letter".to_owned());
    }
    if let Some(letter) = name
        .chars()
        .find(|letter| !letter.is_ascii_alphanumeric() && *letter != '-')
    {
        return Some(format!(
            "a stack's name has letters, digits and `-` only, not `{letter}`"
        ));
    }
    (name.len() > 128).then(|| {
        format!(
            "a stack's name has at most 128 characters, not {}",
            name.len()
        )
    })
}

/// What is wrong with where a stack is deployed and how it is tagged.
pub(crate) fn check_settings(stack: &StackOutline, diagnostics: &mut Vec<Diagnostic>) {
    let settings = &stack.settings;
    let mut objections = Objections {
        settings,
        diagnostics,
    };
    if let Some(region) = settings.region.as_ref().filter(|region| !is_region(region)) {
        objections.add(Diagnostic::error(
            "region",
            format!("`{region}` is not the name of a region, such as `eu-central-1`"),
        ));
    }
    let is_account =
        |account: &str| account.len() == 12 && account.bytes().all(|digit| digit.is_ascii_digit());
    if let Some(account) = settings
        .account
        .as_ref()
        .filter(|account| !is_account(account))
    {
        objections.object(
            "account",
            format!("`{account}` is not an account: 12 digits"),
        );
    }
    if let Some(description) = settings
        .description
        .as_ref()
        .filter(|text| text.len() > DESCRIPTION_BYTES)
    {
        let message = format!(
            "the description has {} bytes, where {DESCRIPTION_BYTES} are allowed",
            description.len()
        );
        objections.object("description_size", message);
    }
    if settings.tags.len() > TAGS {
        objections.object(
            "tags",
            format!("{} tags, where {TAGS} are allowed", settings.tags.len()),
        );
    }
    for (number, (key, value)) in settings.tags.iter().enumerate() {
        if key.is_empty() || key.chars().count() > 128 || value.chars().count() > 256 {
            objections.object(
                "tags",
                format!("the tag `{key}`: a key has 1 to 128 characters, a value at most 256"),
            );
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            objections.object(
                "tags",
                format!("the tag `{key}`: keys that start with `aws:` are reserved"),
            );
        }
        if settings.tags[..number]
            .iter()
            .any(|(other, _)| other == key)
        {
            objections.object("tags", format!("the tag `{key}` is there twice"));
        }
    }
}

/// `eu-central-1`, `us-gov-west-1`: letters, dashes and a number.
fn is_region(region: &str) -> bool {
    let mut words = region.split('-').rev();
    let number = words
        .next()
        .is_some_and(|last| !last.is_empty() && last.bytes().all(|digit| digit.is_ascii_digit()));
    let names: Vec<&str> = words.collect();
    let is_name =
        |name: &&str| !name.is_empty() && name.bytes().all(|letter| letter.is_ascii_lowercase());
    number && (2..=3).contains(&names.len()) && names.iter().all(is_name)
}

/// A stack that creates nothing.
pub(crate) fn check_sections(stack: &StackOutline, diagnostics: &mut Vec<Diagnostic>) {
    let mut members = stack.members.iter();
    if !members.any(|member| matches!(member.content, Content::Resource(_))) {
        let mut objections = Objections {
            settings: &stack.settings,
            diagnostics,
        };
        objections.object(
            "template_count",
            "a stack without a resource, where CloudFormation wants at least one",
        );
    }
}

/// What is too large as a file.
pub(crate) fn check_size(stack: &StackOutline, template: &str, diagnostics: &mut Vec<Diagnostic>) {
    let mut objections = Objections {
        settings: &stack.settings,
        diagnostics,
    };
    if template.len() > TEMPLATE_BYTES {
        let message = format!(
            "the template has {} bytes, where CloudFormation takes at most {TEMPLATE_BYTES}",
            template.len()
        );
        objections.add(Diagnostic::error("template_size", message).help("split the stack"));
    } else if is_near(template.len(), TEMPLATE_BYTES) {
        let message = format!(
            "{} of the {TEMPLATE_BYTES} bytes that a template has at most",
            template.len()
        );
        objections.add(Diagnostic::advice(NEARLY_FULL, message).help("split the stack"));
    }
    let dynamic = template.matches("{{resolve:").count();
    if dynamic > DYNAMIC_REFERENCES {
        let message = format!(
            "{dynamic} dynamic references, where a template has at most {DYNAMIC_REFERENCES}"
        );
        objections.object("dynamic_references", message);
    } else if is_near(dynamic, DYNAMIC_REFERENCES) {
        let message = format!(
            "{dynamic} of the {DYNAMIC_REFERENCES} dynamic references that a template has at most"
        );
        objections.add(Diagnostic::advice(NEARLY_FULL, message));
    }
}

/// Whether four fifths of what there may be are there.
fn is_near(count: usize, most: usize) -> bool {
    count * 5 >= most * 4
}

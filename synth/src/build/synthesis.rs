//! From an app to its templates.

use std::path::Path;

use infrastruct_core::construct::app::IntoApp;
use infrastruct_core::report::diagnostic::{self, Diagnostic, Severity};
use infrastruct_core::report::error::Error;
use infrastruct_spec::Registry;

use crate::build::directory;
use crate::build::lookup::{self, Asked, Placed};
use crate::check::{export_check, limits, own_rule, rules, rust_binary};
use crate::facts::schema;
use crate::synth::links::Links;
use crate::synth::manifest::Manifest;
use crate::synth::member::Content;
use crate::synth::order;
use crate::synth::outline::Outline;
use crate::synth::template::Sections;

/// The finished app: files by name, and what they are.
#[derive(Debug)]
pub(crate) struct Synthesis {
    pub(crate) manifest: Manifest,
    pub(crate) files: Vec<(String, String)>,
}

/// Builds and checks the templates of an app, and writes them to a directory with a manifest beside them.
///
/// This is what [`build`](crate::build()) does in a build script, for those who would rather run a program:
///
/// ```
/// use infrastruct::App;
///
/// let error = infrastruct::synth(|| App::new(), "templates").unwrap_err();
/// assert_eq!(error.to_string(), "an app without a stack; help: add one with `App::stack`");
/// ```
///
/// Nothing is written if the app has a mistake; what was written before is replaced as a whole or not at all.
pub fn synth(app: impl IntoApp, directory: impl AsRef<Path>) -> Result<Manifest, Error> {
    let synthesis = Synthesis::new(app, &mut Asked::default())?;
    directory::write(directory.as_ref(), &synthesis.files)?;
    Ok(synthesis.manifest)
}

impl Synthesis {
    /// What is looked up meanwhile is handed over, whatever else comes of it.
    pub(crate) fn new(app: impl IntoApp, asked: &mut Asked) -> Result<Self, Error> {
        let app = app.into_app();
        *asked = lookup::take();
        let unanswered = asked.unanswered();
        if !unanswered.is_empty() {
            return Err(Self::unanswered(unanswered, app.as_ref().err()));
        }
        let app = app?;
        let mut diagnostics = Vec::new();
        own_rule::check(&app, &mut diagnostics);
        rust_binary::check(&app, &mut diagnostics);
        let outline = Outline::new(app, &mut diagnostics);
        registry(&outline).scope(|| Self::of(&outline, asked, diagnostics))
    }

    /// What is not known yet, and what the app's own code has found wrong. What the rules would say follows from values that are
    /// not there.
    fn unanswered(mut unanswered: Vec<Diagnostic>, error: Option<&Error>) -> Error {
        for found in error.into_iter().flat_map(Error::diagnostics) {
            if found.rule != "lookup" {
                unanswered.push(found.clone());
            }
        }
        Error::new(unanswered)
    }

    fn of(
        outline: &Outline,
        asked: &Asked,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Result<Self, Error> {
        if outline.stacks.is_empty() {
            diagnostics.push(
                Diagnostic::error("app", "an app without a stack")
                    .help("add one with `App::stack`"),
            );
        }
        limits::check_names(outline, &mut diagnostics);
        let mut links = Links::new(outline.stacks.len());
        let mut sections = Vec::with_capacity(outline.stacks.len());
        for (number, stack) in outline.stacks.iter().enumerate() {
            limits::check_settings(stack, &mut diagnostics);
            sections.push(Sections::new(outline, number, &mut links, &mut diagnostics));
        }
        export_check::check(outline, &links, &mut diagnostics);
        let order = order::of_stacks(outline, &links, &mut diagnostics);
        let is_ordered = order.len() == outline.stacks.len();
        let mut files = Vec::with_capacity(sections.len() + 1);
        for (number, (stack, sections)) in outline.stacks.iter().zip(sections).enumerate() {
            limits::check_sections(stack, &mut diagnostics);
            let template = sections.into_template(stack, &links, number).to_file();
            limits::check_size(stack, &template, &mut diagnostics);
            files.push((stack.file(), template));
        }
        let stacks = outline.stacks.iter().zip(&files);
        let placed = stacks.map(|(stack, (_, template))| Placed {
            id: &stack.id,
            settings: &stack.settings,
            template,
        });
        let placed: Vec<Placed<'_>> = placed.collect();
        for stack in &placed {
            asked.check(stack, &mut diagnostics);
        }
        // A cycle of stacks is one of resources too: said once is enough.
        if is_ordered {
            rules::check(outline, &links, &mut diagnostics);
        }
        if has_errors(&diagnostics) {
            // What seems to be of no use may be used by what is wrong.
            diagnostics.retain(|found| !UNUSED.contains(&found.rule));
        }
        if has_errors(&diagnostics) {
            return Err(Error::new(diagnostics));
        }
        let diagnostics = diagnostic::arrange(diagnostics);
        let mut manifest = Manifest::new(outline, &links, &order, diagnostics);
        asked.note(&mut manifest, &placed);
        files.push(("manifest.json".to_owned(), manifest.to_json()));
        Ok(Self { manifest, files })
    }
}

const UNUSED: [&str; 3] = ["unused_condition", "unused_mapping", "unused_parameter"];

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    let mut severities = diagnostics.iter().map(|diagnostic| diagnostic.severity);
    severities.any(|severity| severity == Severity::Error)
}

/// The types that an app brings. A resource is held against its own schema; this is for what is looked up by name.
fn registry(outline: &Outline) -> &'static Registry {
    let members = outline.stacks.iter().flat_map(|stack| &stack.members);
    Registry::new(members.filter_map(|member| match &member.content {
        Content::Resource(content) => content.described.schema.and_then(schema::read),
        _ => None,
    }))
}

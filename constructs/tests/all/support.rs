//! From pieces to the template that they yield.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use infrastruct::{App, Construct, Stack, synth};
use infrastruct_constructs::{Code, Function, Runtime};
use serde_json::Value;

/// The template of a stack of one construct. Neither an error nor a warning may be said of it.
#[track_caller]
pub(crate) fn template(construct: impl Construct) -> Value {
    template_of(Stack::new("Test", construct))
}

/// The same of a stack called `Test`, wherever it goes.
#[track_caller]
pub(crate) fn template_of(stack: Stack<impl Construct>) -> Value {
    match built_of(stack) {
        Ok((template, said)) => {
            assert!(said.is_empty(), "{said:#?}\n{template:#}");
            keep(&template);
            template
        }
        Err(error) => panic!("{error}"),
    }
}

/// Keeps a template for linters, where they want it.
#[track_caller]
fn keep(template: &Value) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    if let Some(directory) = std::env::var_os("KEEP_TEMPLATES") {
        let caller = std::panic::Location::caller();
        let file = Path::new(caller.file()).file_stem().unwrap_or_default();
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!(
            "{}-{}-{number}.template.json",
            file.display(),
            caller.line()
        );
        fs::create_dir_all(&directory).unwrap();
        fs::write(Path::new(&directory).join(name), template.to_string()).unwrap();
    }
}

/// The template, and what is said of it; or what is wrong.
pub(crate) fn built(construct: impl Construct) -> Result<(Value, Vec<String>), String> {
    built_of(Stack::new("Test", construct))
}

fn built_of(stack: Stack<impl Construct>) -> Result<(Value, Vec<String>), String> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("infrastruct-constructs-{}-{number}", std::process::id());
    let directory = std::env::temp_dir().join(name);
    let app = App::new().stack(stack);
    let manifest = synth(app, &directory).map_err(|error| error.to_string())?;
    let text = fs::read_to_string(directory.join("Test.template.json")).unwrap();
    fs::remove_dir_all(&directory).unwrap();
    let said = manifest.advice.iter().map(ToString::to_string);
    Ok((serde_json::from_str(&text).unwrap(), said.collect()))
}

/// A function that does nothing.
#[track_caller]
pub(crate) fn function() -> Function {
    let code = Code::inline("def handler(event, context): pass");
    Function::new(Runtime::PYTHON_3_13, "index.handler", code)
}

/// How many resources of each type there are, as `{IAM::Role:1,…}` sorted by name.
pub(crate) fn counts(template: &Value) -> String {
    let mut counts = std::collections::BTreeMap::new();
    for resource in template["Resources"].as_object().unwrap().values() {
        let name = resource["Type"].as_str().unwrap();
        *counts
            .entry(name.trim_start_matches("AWS::").to_owned())
            .or_insert(0) += 1;
    }
    let counts: Vec<String> = counts
        .into_iter()
        .map(|(name, count)| format!("{name}:{count}"))
        .collect();
    counts.join(" ")
}

/// The only resource of a type, such as `SQS::Queue`.
#[track_caller]
pub(crate) fn only<'a>(template: &'a Value, type_name: &str) -> &'a Value {
    let resources = template["Resources"].as_object().unwrap().values();
    let is_of = |resource: &&Value| resource["Type"] == format!("AWS::{type_name}");
    let found: Vec<&Value> = resources.filter(is_of).collect();
    let [resource] = found.as_slice() else {
        panic!("{} of {type_name} in {template:#}", found.len());
    };
    resource
}

/// The statements of a policy's document.
pub(crate) fn statements(template: &Value, policy: &str) -> Vec<Value> {
    let properties = &template["Resources"][policy]["Properties"];
    let document = ["PolicyDocument", "KeyPolicy"]
        .iter()
        .find_map(|name| properties.get(name))
        .unwrap_or_else(|| panic!("{policy} is no policy of {template:#}"));
    document["Statement"].as_array().unwrap().clone()
}

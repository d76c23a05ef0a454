//! Apps of a line or two, and what comes out of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use infrastruct::kind::Written;
use infrastruct::{App, Construct, Expression, IntoApp, Resource, Stack, aws, construct, synth};
use serde_json::Value;

/// A directory of its own, removed at the end.
pub(crate) struct Directory(pub(crate) PathBuf);

impl Directory {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("infrastruct-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    pub(crate) fn json(&self, name: &str) -> Value {
        serde_json::from_str(&self.text(name)).unwrap()
    }

    pub(crate) fn names(&self) -> Vec<String> {
        names(&self.0)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn names(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(path).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// The template of one stack of an app.
pub(crate) fn template(app: impl IntoApp, stack: &str) -> Value {
    let directory = Directory::new();
    synth(app, &directory.0).unwrap_or_else(|error| panic!("{error}"));
    directory.json(&format!("{stack}.template.json"))
}

/// The template of a stack called `Test`.
pub(crate) fn alone<C: Construct>(construct: C) -> Value {
    template(App::new().stack(Stack::new("Test", construct)), "Test")
}

/// What is said of an app that cannot be built.
pub(crate) fn errors(app: impl IntoApp) -> Vec<String> {
    let directory = Directory::new();
    let error = synth(app, &directory.0).expect_err("it was built");
    assert_eq!(directory.names(), Vec::<String>::new());
    error
        .diagnostics()
        .iter()
        .map(ToString::to_string)
        .collect()
}

pub(crate) fn errors_alone<C: Construct>(construct: C) -> Vec<String> {
    errors(App::new().stack(Stack::new("Test", construct)))
}

/// An app of several stacks whose order is that of the arguments.
#[macro_export]
macro_rules! app {
    ($($stack:expr),+ $(,)?) => { infrastruct::App::new()$(.stack($stack))+ };
}

/// A construct of named children, as `stack!` makes one.
#[macro_export]
macro_rules! group {
    ($($name:ident: $value:expr),* $(,)?) => {{
        struct Group<$(#[allow(non_camel_case_types)] $name),*> { $($name: $name),* }

        impl<$(#[allow(non_camel_case_types)] $name: infrastruct::Construct),*> infrastruct::Construct for Group<$($name),*> {
            fn visit(&self, visitor: &mut infrastruct::Visitor<'_>) {
                $(visitor.child(stringify!($name), &self.$name);)*
            }
        }

        Group { $($name: $value),* }
    }};
}

pub(crate) fn queue() -> Resource<aws::sqs::Queue> {
    construct!(aws::sqs::Queue {})
}

/// A queue that holds a value of any kind that JSON takes, where rules have nothing to say about it.
pub(crate) fn holder(value: impl Expression<Kind: Written>) -> Resource<aws::sqs::Queue> {
    construct!(
        #[metadata("held": value)]
        aws::sqs::Queue {}
    )
}

/// What a [`holder`] called `holder` holds.
pub(crate) fn held(template: &Value) -> &Value {
    &template["Resources"]["Holder"]["Metadata"]["held"]
}

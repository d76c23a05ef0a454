//! Functions that run a binary of the workspace: they have to be what it is built for.

use infrastruct_core::construct::app::App;
use infrastruct_core::construct::property_view::PropertyView;
use infrastruct_core::construct::resource_view::ResourceView;
use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_spec::asset::BINARY_BUCKET;

const RUNTIME: &str = "provided.al2023";

/// What Lambda takes where a function does not say.
const DEFAULT: &str = "x86_64";

pub(crate) fn check(app: &App, diagnostics: &mut Vec<Diagnostic>) {
    for function in app.resources() {
        if function.type_name() != "AWS::Lambda::Function" {
            continue;
        }
        let text = |path: &str| {
            let value = function.property(path)?;
            value.as_str().map(str::to_owned)
        };
        if text("code.s3_bucket").as_deref() != Some(BINARY_BUCKET) {
            continue;
        }
        let Some(key) = text("code.s3_key") else {
            continue;
        };
        diagnostics.extend(architecture(&function, &key));
        diagnostics.extend(runtime(&function, &key));
    }
}

fn architecture(function: &ResourceView, key: &str) -> Option<Diagnostic> {
    let (name, built) = name_and_architecture(key)?;
    let written = match function.property("architectures") {
        None => DEFAULT.to_owned(),
        Some(list) => list
            .items()?
            .first()
            .and_then(PropertyView::as_str)?
            .to_owned(),
    };
    if written == built {
        return None;
    }
    let found = Diagnostic::error(
        "rust_binary",
        format!("the function runs on {written}, and `{name}` is built for {built}"),
    );
    Some(
        found
            .help("`architectures: [binary.architecture()]` says what it is built for")
            .of(function.path())
            .at(function.source_of("architectures")),
    )
}

fn runtime(function: &ResourceView, key: &str) -> Option<Diagnostic> {
    let (name, _) = name_and_architecture(key)?;
    let runtime = function.property("runtime")?;
    let runtime = runtime.as_str().filter(|runtime| *runtime != RUNTIME)?;
    let found = Diagnostic::error(
        "rust_binary",
        format!("`{runtime}` does not run `{name}`, which is built for `{RUNTIME}`"),
    );
    Some(found.of(function.path()).at(function.source_of("runtime")))
}

/// `worker` and `arm64` of `functions/worker/arm64`.
fn name_and_architecture(key: &str) -> Option<(&str, &str)> {
    let mut steps = key.rsplit('/');
    let architecture = steps.next()?;
    Some((steps.next()?, architecture))
}

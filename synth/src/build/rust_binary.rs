//! Programs of the user's workspace that functions run.

use std::panic;

use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::report::error::Error;
use infrastruct_core::value::deferred::Value;
use infrastruct_core::value::expression::Expression;
use infrastruct_core::value::kind::{Name, Text};
use infrastruct_core::value::location::Location;
use infrastruct_core::value::part::Part;
use infrastruct_spec::asset::{BINARY_ADDRESS, BINARY_BUCKET};
use infrastruct_spec::suggest;

use crate::build::input;
use crate::build::workspace::{Binary, Workspace};

/// What a function's code is built for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Architecture {
    /// `arm64`: AWS's own processors, cheaper for the same time.
    Arm64,
    /// `x86_64`, which Lambda takes where a function does not say.
    #[default]
    X86_64,
}

impl Architecture {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Arm64 => "arm64",
            Self::X86_64 => "x86_64",
        }
    }
}

#[diagnostic::do_not_recommend]
impl Expression for Architecture {
    type Kind = Text;

    fn into_part(self) -> Part {
        self.name().into_part()
    }
}

/// A binary of the workspace that a function runs.
///
/// The template names it; `cargo infrastruct deploy` builds it for `provided.al2023`, with cargo-lambda where that is installed,
/// zips it and uploads it as it does with an [`Asset`](crate::Asset).
///
/// ```no_run
/// use infrastruct::{Error, Resource, RustBinary, aws, construct};
///
/// fn function(role: &str) -> Result<Resource<aws::lambda::Function>, Error> {
///     let worker = RustBinary::new("worker")?;
///     Ok(construct!(aws::lambda::Function {
///         architectures: [worker.architecture()],
///         code: Code { s3_bucket: worker.bucket(), s3_key: worker.key() },
///         handler: "bootstrap",
///         runtime: "provided.al2023",
///         role: role,
///     }))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustBinary {
    package: String,
    name: String,
    architecture: Architecture,
}

impl RustBinary {
    /// The binary of a name, in whichever package of the workspace. It is an error if there is none. The build runs again when a
    /// manifest of the workspace changes.
    ///
    /// It is built for arm64.
    #[track_caller]
    pub fn new(name: impl AsRef<str>) -> Result<Self, Error> {
        let name = name.as_ref();
        let caller = panic::Location::caller();
        let location = Location {
            file: caller.file(),
            line: caller.line(),
            column: caller.column(),
        };
        let wrong = |diagnostic: Diagnostic| Error::new(vec![diagnostic.at(location)]);
        let workspace = Workspace::current().map_err(|reason| {
            let message = format!("cannot look for the binary `{name}`: {reason}");
            wrong(Diagnostic::error("rust_binary", message))
        })?;
        workspace
            .manifests
            .iter()
            .for_each(|path| input::watch(path));
        let binary = find(workspace, name).map_err(|mistake| wrong(*mistake))?;
        // When its file goes, so does the binary.
        input::watch(&binary.source);
        Ok(Self {
            package: binary.package.clone(),
            name: binary.name.clone(),
            architecture: Architecture::Arm64,
        })
    }

    /// The same, built for another architecture.
    pub fn built_for(self, architecture: Architecture) -> Self {
        Self {
            architecture,
            ..self
        }
    }

    /// What it is built for, which the function has to say too.
    pub fn architecture(&self) -> Architecture {
        self.architecture
    }

    /// The name of the bucket that it is uploaded to.
    pub fn bucket(&self) -> Value<Name<infrastruct_core::aws::s3::Bucket>> {
        Value::new(BINARY_BUCKET.into_part())
    }

    /// Its key in the bucket.
    pub fn key(&self) -> Value<Text> {
        Value::new(self.path().into_part())
    }

    /// The address of what is uploaded, which is another one for another binary.
    pub fn url(&self) -> Value<Text> {
        Value::new(format!("{BINARY_ADDRESS}{}", self.path()).into_part())
    }

    fn path(&self) -> String {
        let Self {
            package,
            name,
            architecture,
        } = self;
        format!("{package}/{name}/{}", architecture.name())
    }
}

fn find<'a>(workspace: &'a Workspace, name: &str) -> Result<&'a Binary, Box<Diagnostic>> {
    let wrong = |message: String| Diagnostic::error("rust_binary", message);
    let of_name = workspace.binaries.iter().filter(|it| it.name == name);
    match of_name.collect::<Vec<_>>().as_slice() {
        [binary] => Ok(binary),
        [] => {
            let absent = wrong(format!("the workspace has no binary `{name}`"));
            let names = || workspace.binaries.iter().map(|it| it.name.as_str());
            let near = suggest(name, names()).map(|near| format!("did you mean `{near}`?"));
            let all: Vec<String> = names().map(|name| format!("`{name}`")).collect();
            let all = match all.as_slice() {
                [] => "it has none: a binary is `src/main.rs` of a package, or a file in its `src/bin`".to_owned(),
                [one] => format!("its only one is {one}"),
                several => format!("its binaries are {}", several.join(", ")),
            };
            let helps = near.into_iter().chain([all]);
            Err(Box::new(helps.fold(absent, Diagnostic::help)))
        }
        several => {
            let packages = several.iter().map(|it| format!("`{}`", it.package));
            let packages = packages.collect::<Vec<_>>().join(" and ");
            let message = format!("several packages have a binary `{name}`: {packages}");
            let help = "give them names of their own: Cargo builds both to the same file";
            Err(Box::new(wrong(message).help(help)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(binaries: &[(&str, &str)]) -> Workspace {
        let binary = |(package, name): &(&str, &str)| Binary {
            package: (*package).to_owned(),
            name: (*name).to_owned(),
            source: "src/main.rs".into(),
        };
        Workspace {
            manifests: Vec::new(),
            binaries: binaries.iter().map(binary).collect(),
        }
    }

    fn refusal(binaries: &[(&str, &str)], name: &str) -> String {
        find(&workspace(binaries), name).unwrap_err().to_string()
    }

    #[test]
    fn a_binary_is_found_by_its_name() {
        let workspace = workspace(&[("functions", "worker"), ("functions", "reporter")]);
        assert_eq!(find(&workspace, "worker").unwrap().package, "functions");
    }

    #[test]
    fn a_name_that_is_not_there_lists_those_that_are() {
        let two = [("functions", "worker"), ("functions", "reporter")];
        assert_eq!(
            refusal(&two, "wroker"),
            "the workspace has no binary `wroker`; help: did you mean `worker`?; help: its binaries are `worker`, `reporter`"
        );
        assert_eq!(
            refusal(&two[..1], "other"),
            "the workspace has no binary `other`; help: its only one is `worker`"
        );
        assert!(refusal(&[], "worker").contains("it has none"));
    }

    #[test]
    fn a_name_that_two_packages_have_is_refused() {
        assert_eq!(
            refusal(&[("a", "worker"), ("b", "worker")], "worker"),
            "several packages have a binary `worker`: `a` and `b`; help: give them names of their own: Cargo builds both to the same file"
        );
    }
}

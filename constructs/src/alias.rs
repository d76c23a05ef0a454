//! Aliases of functions.

use infrastruct::{
    Arn, Construct, IntoValue, Properties, Resource, Text, Value, aws, construct, properties,
};

use crate::function::Function;
use crate::grant::Grant;
use crate::invocable::Invocable;
use crate::piece::piece;

/// A name of a version of a function (`AWS::Lambda::Alias`), and the version (`AWS::Lambda::Version`): the code as it was when it was
/// deployed.
///
/// There is a new version when the code changes: another asset, another binary, another object or version of one, another image, another text.
/// What else changes of the function comes with the next version; [`revision`](Self::revision) asks for one.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Alias, Code, Function, Runtime};
///
/// let stack = stack!(Example {
///     orders: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     live: Alias::new("live", &orders).provisioned_concurrency(5),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/alias.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Alias {
    /// The alias itself.
    #[construct(flatten)]
    pub alias: Resource<aws::lambda::Alias>,
    /// What it stands for.
    pub version: Resource<aws::lambda::Version>,
    #[construct(skip)]
    pub(crate) function: Function,
    #[construct(skip)]
    pub(crate) name: Value<Text>,
}

piece!(Alias => alias: aws::lambda::Alias);

impl Alias {
    /// A name such as `live` for the newest version of a function.
    #[track_caller]
    pub fn new(name: impl IntoValue<Text>, function: &Function) -> Self {
        let name = name.into_value();
        let version = construct!(aws::lambda::Version {
            function_name: function.function_name(),
            description: function.revision(),
        });
        let alias = construct!(aws::lambda::Alias {
            name: &name,
            function_name: function.function_name(),
            function_version: version.version(),
        });
        let alias = Self {
            alias,
            version,
            function: function.clone(),
            name,
        };
        alias.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::lambda::Alias>) -> Self {
        self.alias.apply(&properties.blame_caller());
        self
    }

    /// How many of it are kept ready.
    #[track_caller]
    pub fn provisioned_concurrency(self, executions: u32) -> Self {
        self.set(properties!(aws::lambda::Alias {
            provisioned_concurrency_config: ProvisionedConcurrencyConfiguration {
                provisioned_concurrent_executions: executions
            }
        }))
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::lambda::Alias {
            description: description
        }))
    }

    /// What tells the version from the one before, in place of what is known of the code: another text is another version. The
    /// function has to have changed, too.
    #[track_caller]
    pub fn revision(self, revision: impl IntoValue<Text>) -> Self {
        let properties = properties!(aws::lambda::Version {
            description: revision
        });
        self.version.apply(&properties.blame_caller());
        self
    }

    /// The permission to invoke what it stands for.
    pub fn invoke(&self) -> Grant {
        Grant::to(["lambda:InvokeFunction"]).on(self.function_arn())
    }

    /// Lets a service invoke it that acts for a source, such as `s3.amazonaws.com` for the ARN of a bucket.
    #[track_caller]
    pub fn permit(
        &self,
        service: &'static str,
        source: impl IntoValue<Text>,
    ) -> Resource<aws::lambda::Permission> {
        self.let_in(service, source.into_value())
    }

    pub(crate) fn function_arn(&self) -> Value<Arn<aws::lambda::Function>> {
        self.alias_arn().into_value()
    }
}

//! Addresses of functions.

use infrastruct::{Construct, Properties, Resource, Text, Value, aws, construct, properties};

use crate::grant::Grant;
use crate::invocable::Invocable;
use crate::piece::piece;
use crate::several::IntoTexts;

/// An address of a function or an alias (`AWS::Lambda::Url`), for whoever is permitted to use it and signs requests; for everybody
/// once it is [`open`](Self::open).
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, Function, FunctionUrl, Runtime};
///
/// let code = Code::inline("def handler(event, context): pass");
/// let stack = stack!(Example {
///     orders: Function::new(Runtime::PYTHON_3_13, "index.orders", code.clone()),
///     url: FunctionUrl::new(&orders),
///     shop: Function::new(Runtime::PYTHON_3_13, "index.shop", code)
///         .environment([("ORDERS", url.function_url())])
///         .grants([url.invoke()]),
///     hooks: Function::new(Runtime::PYTHON_3_13, "index.hooks", Code::inline("def hooks(event, context): pass")),
///     public: FunctionUrl::new(&hooks).open().origins(["https://shop.example"]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/function_url.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct FunctionUrl {
    /// The address itself.
    #[construct(flatten)]
    pub url: Resource<aws::lambda::Url>,
    /// What lets everybody in, once it is open: two, since Lambda asks for both.
    pub permissions: Vec<Resource<aws::lambda::Permission>>,
    #[construct(skip)]
    target: Value<Text>,
}

piece!(FunctionUrl => url: aws::lambda::Url);

impl FunctionUrl {
    /// An address for those who are granted to [`invoke`](Self::invoke) it.
    #[track_caller]
    pub fn new(target: &impl Invocable) -> Self {
        let function = target.function();
        let url = construct!(aws::lambda::Url {
            auth_type: "AWS_IAM",
            target_function_arn: function.arn(),
            qualifier: target.alias().map(|alias| alias.name.clone()),
        });
        // its name alone does not make it wait for the alias
        let url = match target.alias() {
            Some(alias) => url.depends_on(&alias.alias),
            None => url,
        };
        let url = Self {
            url,
            permissions: Vec::new(),
            target: target.target_arn(),
        };
        url.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::lambda::Url>) -> Self {
        self.url.apply(&properties.blame_caller());
        self
    }

    /// For everybody who knows the address: the function finds out who that is.
    #[track_caller]
    pub fn open(mut self) -> Self {
        let used = construct!(aws::lambda::Permission {
            action: "lambda:InvokeFunctionUrl",
            function_name: &self.target,
            principal: "*",
            function_url_auth_type: "NONE",
        });
        let invoked = construct!(aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: &self.target,
            principal: "*",
            invoked_via_function_url: true,
        });
        self.permissions = vec![used.blame_caller(), invoked.blame_caller()];
        self.set(properties!(aws::lambda::Url { auth_type: "NONE" }))
    }

    /// Lets pages of these origins use it from a browser, with any method and header.
    #[doc(alias = "cors")]
    #[track_caller]
    pub fn origins(self, origins: impl IntoTexts) -> Self {
        let origins = origins.into_texts();
        self.set(properties!(aws::lambda::Url {
            cors: Cors {
                allow_origins: origins,
                allow_methods: ["*"],
                allow_headers: ["*"],
            }
        }))
    }

    /// Answers while the function still writes.
    #[track_caller]
    pub fn streamed(self) -> Self {
        self.set(properties!(aws::lambda::Url {
            invoke_mode: "RESPONSE_STREAM"
        }))
    }

    /// The permission to use it.
    #[doc(alias = "grant_invoke_url")]
    pub fn invoke(&self) -> Grant {
        let used = Grant::to(["lambda:InvokeFunctionUrl"]).on(&self.target);
        let used = used.when("StringEquals", "lambda:FunctionUrlAuthType", "AWS_IAM");
        let invoked = Grant::to(["lambda:InvokeFunction"]).on(&self.target);
        used.and(invoked.when("Bool", "lambda:InvokedViaFunctionUrl", "true"))
    }
}

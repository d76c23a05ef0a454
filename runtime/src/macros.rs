//! The macros, documented where users find them.

/// Declares resources: those of a struct, with `Self { … }`, or one by itself.
///
/// A field whose value is a literal of a CloudFormation type becomes a resource; every other field is an
/// ordinary expression of a [`Construct`](trait@crate::Construct) type, or an iterator of them. Siblings refer to each other by their
/// field's name, in any order: `role.arn()` is an attribute (`Fn::GetAtt`), and `role` alone stands for the
/// value that the property wants, where CloudFormation's schema names it.
///
/// ```
/// use infrastruct::{Construct, Resource, aws, construct};
///
/// /// A queue, and the queue for messages that nobody could process.
/// #[derive(Construct)]
/// struct Inbox {
///     pub queue: Resource<aws::sqs::Queue>,
///     pub dead_letters: Resource<aws::sqs::Queue>,
/// }
///
/// fn inbox(visibility_timeout: u32) -> Inbox {
///     construct!(Inbox {
///         queue: aws::sqs::Queue {
///             visibility_timeout: visibility_timeout,
///             redrive_policy: infrastruct::json!({
///                 "deadLetterTargetArn": dead_letters.arn(),
///                 "maxReceiveCount": 5,
///             }),
///         },
///         #[deletion_policy(Retain)]
///         dead_letters: aws::sqs::Queue { message_retention_period: 1_209_600 },
///     })
/// }
/// # inbox(30);
/// ```
///
/// The attributes of a resource stand on its field: `#[depends_on(a, b)]`, `#[condition(is_production)]`,
/// `#[deletion_policy(Retain)]`, `#[update_replace_policy(Retain)]`, `#[creation_policy(…)]`,
/// `#[update_policy(…)]`, `#[metadata("key": value)]`, `#[logical_id("Name")]`, and
/// `#[allow(rule, reason = "…")]`, which lifts one rule. The policies and the logical ID may be expressions. What is free of a
/// schema takes `#[type_name("…")]` and, on a property, `#[name("…")]`: see [`custom`](crate::custom).
/// `#[condition(…)]` and `#[depends_on(…)]` stand on a construct as well, for all resources in it, and every attribute may stand
/// on a literal within an expression. `#[cfg(…)]` stands on fields, properties and items of lists, `#[cfg_attr(…)]` on fields.
///
/// ```
/// use infrastruct::{DeletionPolicy, aws, stack};
///
/// let policy = DeletionPolicy::Retain;
/// let orders = stack!(Orders {
///     #[deletion_policy(policy)]
///     inbox: aws::sqs::Queue {
///         #[cfg(debug_assertions)]
///         delay_seconds: 1,
///         tags: [Tag { key: "team", value: "data" }, #[cfg(debug_assertions)] Tag { key: "stage", value: "test" }],
///     },
///     queues: (0..2u32)
///         .map(|n| #[logical_id(format!("Queue{n}"))] aws::sqs::Queue { delay_seconds: n })
///         .collect::<Vec<_>>(),
/// });
/// ```
///
/// A value is whatever [`Expression`](crate::Expression) takes: `None` leaves the property out, an iterator is a list, a
/// number stands where CloudFormation makes a text of it, a handle where the property says which value it means.
///
/// ```
/// use infrastruct::{Parameter, Resource, aws, construct};
///
/// fn workers(subnets: &[Resource<aws::ec2::Subnet>], size: &Parameter<infrastruct::Integer>) -> Resource<aws::autoscaling::AutoScalingGroup> {
///     construct!(aws::autoscaling::AutoScalingGroup {
///         min_size: 1,
///         max_size: size,
///         cooldown: std::time::Duration::from_secs(300),
///         launch_configuration_name: "workers",
///         vpc_zone_identifier: subnets.iter(),
///         availability_zones: ["a", "b"].iter().map(|letter| format!("eu-west-1{letter}")),
///         placement_group: None,
///     })
/// }
/// ```
///
/// Literals may stand within expressions too: in loops, closures and `Option`s, of resources as well as of the
/// nested definitions that a property takes.
///
/// ```
/// use infrastruct::{Construct, Resource, aws, construct};
///
/// #[derive(Construct)]
/// struct Workers {
///     queues: Vec<Resource<aws::sqs::Queue>>,
///     audit: Option<Resource<aws::sqs::Queue>>,
///     schedule: Resource<aws::events::Rule>,
/// }
///
/// fn workers(timeouts: &[u32], is_audited: bool) -> Workers {
///     construct!(Workers {
///         queues: timeouts.iter().map(|timeout| aws::sqs::Queue { visibility_timeout: *timeout }),
///         audit: is_audited.then(|| aws::sqs::Queue { message_retention_period: 1_209_600 }),
///         schedule: aws::events::Rule {
///             schedule_expression: "rate(1 hour)",
///             targets: queues.iter().zip(["a", "b"]).map(|(queue, id)| Target { id: id, arn: queue.arn() }).collect::<Vec<_>>(),
///         },
///     })
/// }
/// # workers(&[30, 60], true);
/// ```
///
/// Where only one definition fits, `__` stands for its name. (`_ { … }` and `{ name: value }` are no Rust, so neither rustfmt
/// nor an editor could read them, and `Self { … }` means another type.)
///
/// ```
/// use infrastruct::{aws, construct};
///
/// let rule = construct!(aws::events::Rule {
///     schedule_expression: "rate(1 hour)",
///     targets: [__ { id: "a", arn: "arn:aws:sqs:eu-central-1:123456789012:jobs", retry_policy: __ { maximum_retry_attempts: 3 } }],
/// });
/// ```
///
/// A path is a resource's where it starts with `aws` or `custom`, or has one of them after `infrastruct`; any other path has to
/// lead to a known type after `aws`. A struct of your own in a module called `aws` or `custom` is written `self::aws::Settings`.
///
/// A constant of a module, such as `MAX_TIMEOUT`, is held against the property's limits by `cargo check`; `Self::MAX_TIMEOUT`
/// when the function is built. A const parameter of the function stands in braces: `{ SECONDS }`.
///
/// One resource by itself, or one nested definition, is made anywhere:
///
/// ```
/// use infrastruct::{aws, construct};
///
/// let tag = |key: &'static str| construct!(aws::sqs::Queue::Tag { key: key, value: "data" });
/// let queue = construct!(aws::sqs::Queue { tags: [tag("team"), tag("stage")] });
/// ```
#[macro_export]
macro_rules! construct {
    ($($tokens:tt)*) => { $crate::__private::macros::construct! { $crate $($tokens)* } };
}

/// Declares a [`Stack`](struct@crate::Stack) and what is in it.
///
/// The body is that of [`construct!`](crate::construct!), without a struct to declare: its fields are public,
/// and the rules between resources see everything in it.
///
/// ```
/// use infrastruct::{App, Output, aws, stack};
///
/// let orders = stack!(Orders {
///     inbox: aws::sqs::Queue { visibility_timeout: 360 },
///     inbox_url: Output::new(inbox.queue_url()),
/// });
/// let billing = stack!(Billing {
///     // another stack's resource: exported and imported
///     subscription: aws::sns::Subscription {
///         topic_arn: "arn:aws:sns:eu-central-1:123456789012:bills",
///         protocol: "sqs",
///         endpoint: orders.inbox.arn(),
///     },
/// });
/// let app = App::new().stack(orders).stack(billing);
/// ```
///
/// The type of such a stack has no name. A function that returns one declares the struct; `Self` is the stack's name then,
/// and what is in it stays within reach:
///
/// ```
/// use infrastruct::{App, Construct, Resource, Stack, aws, stack};
///
/// #[derive(Construct)]
/// pub struct Orders {
///     pub inbox: Resource<aws::sqs::Queue>,
/// }
///
/// impl Orders {
///     pub fn stack(visibility_timeout: u32) -> Stack<Self> {
///         stack!(Self { inbox: aws::sqs::Queue { visibility_timeout: visibility_timeout } })
///     }
/// }
///
/// let orders = Orders::stack(30);
/// let billing = stack!(Billing {
///     subscription: aws::sns::Subscription {
///         topic_arn: "arn:aws:sns:eu-central-1:123456789012:bills",
///         protocol: "sqs",
///         endpoint: orders.inbox.arn(),
///     },
/// });
/// let app = App::new().stack(orders).stack(billing);
/// ```
///
/// [`Stack::new`](crate::Stack::new) makes one of any construct, under any name.
#[macro_export]
macro_rules! stack {
    ($($tokens:tt)*) => { $crate::__private::macros::stack! { $crate $($tokens)* } };
}

/// JSON in which any value may be an expression: a [`Value`](struct@crate::Value), a resource's attribute, a variable.
///
/// ```
/// use infrastruct::{json, pseudo};
///
/// let action = "sqs:SendMessage";
/// let policy = json!({
///     "Version": "2012-10-17",
///     "Statement": [{ "Effect": "Allow", "Action": action, "Resource": "*", "Principal": { "AWS": pseudo::account_id() } }],
/// });
/// ```
///
/// A key in parentheses, or a variable, is computed; an entry that is `None` is left out. Where a property wants text, such
/// as the body of a dashboard, it gets the text of the JSON.
///
/// ```
/// use infrastruct::{aws, construct, json, pseudo};
///
/// let dashboard = construct!(aws::cloudwatch::Dashboard {
///     dashboard_body: json!({ "widgets": [{ "type": "text", "properties": { "markdown": pseudo::region() } }] }),
/// });
/// ```
#[macro_export]
macro_rules! json {
    ($($tokens:tt)*) => { $crate::__private::macros::json! { $crate $($tokens)* } };
}

/// Some [`Properties`](crate::Properties) of a resource type, for resources that are declared already.
///
/// It is a literal like those of [`construct!`](crate::construct!), and checked like one, except that nothing is missing in
/// it. Attributes may stand before it.
///
/// ```
/// use infrastruct::{Construct, Resource, aws, construct, properties, stack};
///
/// /// Somebody else's construct.
/// #[derive(Construct)]
/// pub struct Inbox {
///     pub queue: Resource<aws::sqs::Queue>,
/// }
///
/// # let inbox = || construct!(Inbox { queue: aws::sqs::Queue {} });
/// let orders = stack!(Orders { inbox: inbox() });
/// orders.inbox.queue.apply(&properties!(
///     #[deletion_policy(Retain)]
///     aws::sqs::Queue { visibility_timeout: 60 }
/// ));
///
/// // a house standard
/// let encrypted = properties!(aws::sqs::Queue { kms_master_key_id: "alias/house" });
/// for resource in orders.resources() {
///     resource.apply(&encrypted);
/// }
/// ```
#[macro_export]
macro_rules! properties {
    ($($tokens:tt)*) => { $crate::__private::macros::properties! { $crate $($tokens)* } };
}

/// Text with values in it, known at deployment: `Fn::Sub`, written like [`format!`].
///
/// ```
/// use infrastruct::{aws, construct, sub};
///
/// let bucket = construct!(aws::s3::Bucket {});
/// let name = bucket.bucket_name();
/// let objects = sub!("arn:{AWS::Partition}:s3:::{name}/*");
/// let same = sub!("arn:{AWS::Partition}:s3:::{}/*", bucket.bucket_name());
/// ```
///
/// `{AWS::Region}` and the other pseudo parameters need no argument; a brace itself is doubled. A handle by itself is what
/// `Ref` returns, as in CloudFormation's `${Bucket}`; JSON is its text.
///
/// ```
/// # use infrastruct::{aws, construct, sub};
/// let cluster = construct!(aws::ecs::Cluster {});
/// let scalable = sub!("service/{cluster}/jobs");
/// ```
#[macro_export]
macro_rules! sub {
    ($($tokens:tt)*) => { $crate::__private::macros::sub! { $crate $($tokens)* } };
}

/// The Rust side of resource types that `infrastruct` does not have: private ones, those of third parties, brand-new
/// ones.
///
/// A package keeps their resource provider schemas in the directory `resource-types` beside its manifest, a file
/// each: what the registry's publisher wrote, or what `aws cloudformation describe-type --type RESOURCE
/// --type-name Acme::Billing::Invoice` answers. One line makes modules of them that mirror the types' names:
///
/// ```ignore
/// use infrastruct::{App, Output, stack};
///
/// infrastruct::resource_types!();
///
/// fn main() {
///     let billing = stack!(Billing {
///         invoice: acme::billing::Invoice { customer: "C0001", due_days: 30 },
///         id: Output::new(invoice.invoice_id()),
///     });
///     infrastruct::build(App::new().stack(billing));
/// }
/// ```
///
/// Literals of these types are checked as those of AWS's are, in the editor, while rustc runs and by the build step;
/// attributes are methods of the handles. A mistake of a schema is told at `resource_types!()`.
///
/// | the file says | then |
/// |---|---|
/// | a type that nobody knows | it is `acme::billing::Invoice`, wherever the macro stands |
/// | a type of AWS that is newer than the facts | the module is `aws`, with all of [`aws`](crate::aws) in it: import that one |
/// | a type of the facts, by a newer schema | its literals are checked by that; new attributes are methods of a trait that a glob import brings |
/// | a custom resource, `Custom::Broker` | `custom::Broker` is checked; `ServiceToken` need not be listed |
/// | a module, `Acme::Web::Site::MODULE` | it is `acme::web::Site::MODULE`, and takes the module's parameters |
/// | `"additionalProperties": true` beside its properties | other names are taken too, as they are written |
/// | `{"typeName": "Acme::Billing::Ledger"}` and no more | any properties and attributes are taken; names become upper camel case |
///
/// A type can be declared free where it is used, too: `custom::Acme::Billing::Ledger { … }` needs neither a file nor
/// this macro (see [`custom`](crate::custom)).
///
/// # Several packages
///
/// A literal is checked by the schemas that the package at hand can see, so packages that write literals of one type need
/// one directory. A workspace names it in `.cargo/config.toml`:
///
/// ```toml
/// [env]
/// INFRASTRUCT_RESOURCE_TYPES = { value = "resource-types", relative = true }
/// ```
///
/// One package then calls the macro, and the others import its modules. The variable may list several directories, as
/// `PATH` does; a package's own comes first. A package from elsewhere that offers constructs of its own types needs
/// nothing of its users: what it declares is checked by the schemas that it was compiled with.
///
/// Cargo notices when a schema changes. After a schema is added, it has to be told, by a change in the package that calls
/// the macro.
#[macro_export]
macro_rules! resource_types {
    ($($tokens:tt)*) => { $crate::__private::macros::resource_types! { $crate $($tokens)* } };
}

/// Makes a struct a [`Construct`](trait@crate::Construct): each field is a child.
///
/// Children are resources, other constructs, [`Parameter`](crate::Parameter), [`Condition`](crate::Condition),
/// [`Mapping`](crate::Mapping) and [`Output`](crate::Output), and `Option`, `Vec` and string-keyed maps of them.
/// Rustdoc shows the fields at the `impl Construct` on the struct's page: what each is, and whether it is public, a handle.
///
/// `#[construct(skip)]` leaves a field out; a field with `#[construct(flatten)]` goes by the construct's own name, as the resource
/// does that it is about: the queue of a field `jobs` is `Jobs` then, not `JobsQueue`. An `enum`
/// is what its variant holds, which does not show in logical IDs:
///
/// ```
/// use infrastruct::{Construct, Resource, aws};
///
/// #[derive(Construct)]
/// enum Inbox {
///     Nothing,
///     Plain(Resource<aws::sqs::Queue>),
///     Announced { queue: Resource<aws::sqs::Queue>, topic: Resource<aws::sns::Topic> },
/// }
/// ```
///
/// Where this crate is known by another path, `#[construct(crate = "platform::infrastruct")]` names it; the other macros find it
/// by themselves.
///
/// With `#[resource(…)]` the struct is one resource: its fields are properties, so a house standard is a type.
/// It becomes a `Resource` where it is placed.
///
/// ```
/// use infrastruct::{Construct, Output, aws, stack};
///
/// /// Every queue of the team keeps its messages for 14 days.
/// #[derive(Construct)]
/// #[resource(aws::sqs::Queue { message_retention_period: 1_209_600 })]
/// struct TeamQueue {
///     visibility_timeout: u32,
///     queue_name: Option<String>,
/// }
///
/// let orders = stack!(Orders {
///     inbox: TeamQueue { visibility_timeout: 30, queue_name: None },
///     inbox_url: Output::new(inbox.queue_url()),
/// });
/// ```
pub use infrastruct_macros::Construct;

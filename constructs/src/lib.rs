//! Standard constructs for [Infrastruct](infrastruct): the resources that are usually used together, with the permissions that
//! they need.
//!
//! ```
//! use infrastruct::{Construct, construct};
//! use infrastruct_constructs::{Code, Function, Queue, QueueSource, Runtime, Topic, minutes};
//!
//! /// A function that works through a queue and tells a topic.
//! #[derive(Construct)]
//! pub struct Enrichment {
//!     pub input: Queue,
//!     pub hub: Topic,
//!     pub function: Function,
//!     source: QueueSource,
//! }
//!
//! impl Enrichment {
//!     pub fn new() -> Self {
//!         construct!(Self {
//!             input: Queue::new(),
//!             hub: Topic::new(),
//!             function: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
//!                 .timeout(minutes(1))
//!                 .grants([hub.publish()]),
//!             source: QueueSource::new(&input, &function),
//!         })
//!     }
//! }
//! ```
//!
//! A piece is a construct of [`Resource`](infrastruct::Resource)s. It derefs to the one that it is about, so that its attributes
//! are at hand (`queue.arn()`), and any of its properties can be set: `queue.apply(&properties!(aws::sqs::Queue { … }))`.
//!
//! | what | how |
//! |---|---|
//! | a permission | a [`Grant`] is a value: `hub.publish()`, `input.consume()`; whoever has a [`Role`] takes them: `.grants([…])` |
//! | two pieces wired | a piece of its own: [`QueueSource`] |
//! | an option | a method by value, after the constructor, which asks for what has to be there |
//! | what the CDK calls in another way | is found by that name, too, in rustdoc's search and by rust-analyzer: `grant_read`, `max_azs` |
//! | a mistake | told at the line that gave the value, not in this crate |
//! | what exists already | [`ExistingVpc`], [`ExistingHostedZone`], [`MachineImage`] and others, by name: [`lookup`](infrastruct::lookup) |
//! | a piece of one's own | a struct, in one's own crate: [how to write and publish constructs][writing] |
//!
//! [writing]: https://github.com/infrastruct/infrastruct/blob/main/docs/writing-constructs.md

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
pub mod task;

mod address_block;
mod alarm;
mod alias;
mod arn;
mod async_invocation;
mod attribute;
mod batch_job;
mod batch_queue;
mod bucket;
mod capacity;
mod checked;
mod cluster;
mod code;
mod column;
mod cpu;
mod crawler;
mod dashboard;
mod dead_letter_queue;
mod definition;
mod delivery_stream;
mod digest;
mod emptier;
mod emr_application;
mod encryption_key;
mod environment;
mod event_bus;
mod event_stream;
mod existing;
mod existing_hosted_zone;
mod existing_key;
mod existing_load_balancer;
mod existing_security_group;
mod existing_vpc;
mod fargate_service;
mod fargate_task;
mod function;
mod function_url;
mod glue_database;
mod glue_job;
mod glue_table;
mod glue_trigger;
mod grant;
mod http_api;
mod image;
mod index;
mod invocable;
mod key;
mod load_balancer;
mod location;
mod log_group;
mod log_subscription;
mod machine_image;
mod mapping;
mod measured;
mod method;
mod metric;
mod metric_filter;
mod network;
mod notification;
mod object_created;
mod order;
mod path;
mod piece;
mod policy;
mod ports;
mod queue;
mod queue_source;
mod reference;
mod resource_policy;
mod rest_api;
mod role;
mod rule;
mod runtime;
mod schedule;
mod schedule_group;
mod secret;
mod security_group;
mod several;
mod size;
mod ssm_parameter;
mod stands;
mod state_machine;
mod statement;
mod states;
mod storage_class;
mod stream;
mod stream_source;
mod string;
mod subnet;
mod subscription;
mod table;
mod target;
mod time;
mod timing;
mod topic;
mod values;
mod vpc;
mod work_group;

pub use alarm::{Alarm, AlarmWithoutThreshold, Alarmed, Missing};
pub use alias::Alias;
pub use arn::IntoArn;
pub use async_invocation::{AsyncInvocation, Destination};
pub use attribute::{Attribute, IntoAttribute};
pub use batch_job::BatchJob;
pub use batch_queue::BatchQueue;
pub use bucket::Bucket;
pub use capacity::{Capacity, IntoCapacity, Scaling};
pub use cluster::Cluster;
pub use code::{Code, IntoCode};
pub use column::{Column, IntoColumn, IntoColumns};
pub use cpu::{Cpu, IntoCpu};
pub use crawler::Crawler;
pub use dashboard::{Dashboard, Widget};
pub use dead_letter_queue::{DeadLetterQueue, IntoDeadLetterQueue};
pub use definition::{Definition, IntoDefinition};
pub use delivery_stream::{Compression, DeliveryStream};
pub use emptier::Emptier;
pub use emr_application::EmrApplication;
pub use encryption_key::{EncryptionKey, IntoEncryptionKey};
pub use environment::Variables;
pub use event_bus::EventBus;
pub use event_stream::EventStream;
pub use existing::{ExistingBucket, ExistingQueue, ExistingTopic};
pub use existing_hosted_zone::ExistingHostedZone;
pub use existing_key::ExistingKey;
pub use existing_load_balancer::ExistingLoadBalancer;
pub use existing_security_group::ExistingSecurityGroup;
pub use existing_vpc::ExistingVpc;
pub use fargate_service::FargateService;
pub use fargate_task::FargateTask;
pub use function::Function;
pub use function_url::FunctionUrl;
pub use glue_database::GlueDatabase;
pub use glue_job::{Engine, GlueJob, GlueWorker, PythonShell, Spark};
pub use glue_table::GlueTable;
pub use glue_trigger::{GlueTask, GlueTrigger};
pub use grant::{Grant, IntoGrant, IntoGrants};
pub use http_api::{HttpApi, HttpRoute};
pub use image::{Image, IntoImage};
pub use index::{Index, IntoIndex};
/// What pieces are written with, for whoever names its types by this crate alone.
pub use infrastruct;
pub use infrastruct::Architecture;
pub use invocable::Invocable;
pub use key::Key;
pub use load_balancer::LoadBalancer;
pub use location::{IntoLocation, Location};
pub use log_group::LogGroup;
pub use log_subscription::LogSubscription;
pub use machine_image::MachineImage;
pub use method::Method;
pub use metric::{IntoMetric, IntoMetrics, Metric};
pub use metric_filter::MetricFilter;
pub use network::Network;
pub use notification::{BucketEvent, IntoBucketEvent, Notification, Told};
pub use object_created::{Arrivals, ObjectCreated};
pub use order::{Fifo, Order, Standard};
pub use ports::{IntoPorts, Ports};
pub use queue::{FifoQueue, Queue};
pub use queue_source::{Consumed, QueueSource};
pub use reference::IntoRef;
pub use resource_policy::ResourcePolicy;
pub use rest_api::RestApi;
pub use role::Role;
pub use rule::{Pattern, Rule};
pub use runtime::{IntoRuntime, Runtime};
pub use schedule::Schedule;
pub use schedule_group::ScheduleGroup;
pub use secret::Secret;
pub use security_group::{IntoPeer, Peer, SecurityGroup};
pub use several::{IntoTexts, Several};
pub use size::{IntoSize, Size, gibibytes, kibibytes, mebibytes};
pub use ssm_parameter::SsmParameter;
pub use state_machine::{LogLevel, StateMachine};
pub use statement::Statement;
pub use storage_class::StorageClass;
pub use stream::Stream;
pub use stream_source::{StartingPosition, StreamSource};
pub use string::{IntoString, IntoStrings};
pub use subnet::{Internet, NatGateway, Routes, Subnet};
pub use subscription::Subscription;
pub use table::{StreamView, Table};
pub use target::{Admission, FailureTarget, Target};
pub use time::{IntoDuration, days, hours, minutes, seconds};
pub use timing::{Cron, IntoTiming, Timing, cron, every};
pub use topic::{FifoTopic, Topic};
pub use vpc::{Nat, Vpc};
pub use work_group::WorkGroup;

//! Jobs of Glue.

use std::marker::PhantomData;

use infrastruct::kind::Fits;
use infrastruct::{
    Construct, Expression, IntoValue, Json, Properties, Resource, Text, Value, aws, construct,
    properties, sub,
};

use crate::glue_trigger::GlueTask;
use crate::grant::{Grant, IntoGrants};
use crate::location::{IntoLocation, Location};
use crate::piece::piece;
use crate::role::Role;
use crate::time::IntoDuration;

/// A job of Glue (`AWS::Glue::Job`) and its role, which may read its script and what it is granted.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, GlueJob, GlueWorker, minutes};
///
/// let stack = stack!(Example {
///     scripts: Bucket::new(),
///     lake: Bucket::new(),
///     compact: GlueJob::spark(scripts.at("compact.py"))
///         .workers(GlueWorker::G1X, 4)
///         .timeout(minutes(30))
///         .arguments([("--input", lake.at("raw/").uri())])
///         .grants([lake.read_write("*")]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/glue_job.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct GlueJob<E: Engine = Spark> {
    /// The job itself.
    #[construct(flatten)]
    pub job: Resource<aws::glue::Job>,
    /// What it may do.
    pub role: Role,
    #[construct(skip)]
    engine: PhantomData<E>,
}

piece!(GlueJob<E: Engine> => job: aws::glue::Job);

/// What runs a job's script: [`Spark`] or [`PythonShell`].
pub trait Engine: sealed::Sealed + Copy + std::fmt::Debug + 'static {}

/// Spark, on several workers.
#[derive(Clone, Copy, Debug)]
pub enum Spark {}

/// Python by itself.
#[derive(Clone, Copy, Debug)]
pub enum PythonShell {}

impl Engine for Spark {}
impl Engine for PythonShell {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Spark {}
    impl Sealed for super::PythonShell {}
}

/// What a worker of a Spark job is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GlueWorker {
    /// 4 processors, 16 GB.
    G1X,
    /// 8 processors, 32 GB.
    G2X,
    /// 16 processors, 64 GB.
    G4X,
    /// 32 processors, 128 GB.
    G8X,
    /// 4 processors, 32 GB.
    R1X,
    /// 8 processors, 64 GB.
    R2X,
}

impl GlueJob {
    /// A job that runs a script with Spark, on two workers of 4 processors.
    #[track_caller]
    pub fn spark(script: impl IntoLocation) -> Self {
        Self::of(script.into_location())
            .set(properties!(aws::glue::Job {
                command: JobCommand { name: "glueetl" },
                glue_version: "5.0",
            }))
            .workers(GlueWorker::G1X, 2)
    }

    /// Which workers it has, and how many.
    #[track_caller]
    pub fn workers(self, worker: GlueWorker, count: u32) -> Self {
        let worker = match worker {
            GlueWorker::G1X => "G.1X",
            GlueWorker::G2X => "G.2X",
            GlueWorker::G4X => "G.4X",
            GlueWorker::G8X => "G.8X",
            GlueWorker::R1X => "R.1X",
            GlueWorker::R2X => "R.2X",
        };
        self.set(properties!(aws::glue::Job {
            worker_type: worker,
            number_of_workers: count
        }))
    }

    /// Adds workers while there is more to do, up to their number, and takes them away again.
    #[track_caller]
    pub fn auto_scaling(self) -> Self {
        self.arguments([("--enable-auto-scaling", "true")])
    }

    /// Which version of Glue: `5.0` otherwise.
    #[track_caller]
    pub fn version(self, version: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::glue::Job {
            glue_version: version
        }))
    }
}

impl GlueJob<PythonShell> {
    /// A job that runs a script of Python by itself, on a sixteenth of a processor's share, with 1 GB.
    #[track_caller]
    pub fn python(script: impl IntoLocation) -> Self {
        Self::of(script.into_location()).set(properties!(aws::glue::Job {
            command: JobCommand {
                name: "pythonshell",
                python_version: "3.9"
            },
            max_capacity: 0.0625,
        }))
    }

    /// On a whole processor, with 16 GB.
    #[track_caller]
    pub fn whole_processor(self) -> Self {
        self.set(properties!(aws::glue::Job { max_capacity: 1 }))
    }
}

impl<E: Engine> GlueJob<E> {
    #[track_caller]
    fn of(script: Location) -> Self {
        let role = Role::assumed_by("glue.amazonaws.com")
            .managed_policy("service-role/AWSGlueServiceRole")
            .grants([script.read]);
        let job = construct!(
            #[depends_on(role.policy)]
            aws::glue::Job {
                role: role.role,
                command: JobCommand {
                    script_location: script.uri
                },
            }
        );
        Self {
            job,
            role,
            engine: PhantomData,
        }
        .blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::glue::Job>) -> Self {
        self.job.apply(&properties.blame_caller());
        self
    }

    /// How long a run may take.
    #[track_caller]
    pub fn timeout(self, timeout: impl IntoDuration) -> Self {
        let timeout = timeout.into_duration();
        self.set(properties!(aws::glue::Job { timeout: timeout }))
    }

    /// How often a run that failed is tried again.
    #[track_caller]
    pub fn retries(self, retries: u32) -> Self {
        self.set(properties!(aws::glue::Job {
            max_retries: retries
        }))
    }

    /// How many runs there are at a time at most; one otherwise.
    #[track_caller]
    pub fn concurrency(self, runs: u32) -> Self {
        self.set(properties!(aws::glue::Job {
            execution_property: ExecutionProperty {
                max_concurrent_runs: runs
            }
        }))
    }

    /// What its script is told, beside what was said before: names, such as `--input`, and values.
    #[track_caller]
    pub fn arguments<A: Expression<Kind: Fits<Json>>>(self, arguments: A) -> Self {
        self.set(properties!(aws::glue::Job {
            default_arguments: arguments
        }))
    }

    /// Its name. CloudFormation makes one otherwise; a job of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::glue::Job { name: name }))
    }

    /// May do what is granted, beside what it may do already.
    #[track_caller]
    pub fn grants(self, grants: impl IntoGrants) -> Self {
        self.role.grant(grants);
        self
    }

    /// The permission to start it.
    pub fn start(&self) -> Grant {
        Grant::to(["glue:StartJobRun"]).on(self.arn())
    }

    /// The permission to start it, to see how it goes, and to stop it.
    pub fn run(&self) -> Grant {
        Grant::to([
            "glue:BatchStopJobRun",
            "glue:GetJobRun",
            "glue:GetJobRuns",
            "glue:StartJobRun",
        ])
        .on(self.arn())
    }

    /// Its ARN.
    pub fn arn(&self) -> Value<Text> {
        sub!(
            "arn:{AWS::Partition}:glue:{AWS::Region}:{AWS::AccountId}:job/{}",
            self.job.name()
        )
    }
}

impl<E: Engine> GlueTask for GlueJob<E> {
    fn action(&self) -> Value<Json> {
        construct!(aws::glue::Trigger::Action {
            job_name: self.job.name()
        })
    }

    fn success(&self) -> Value<Json> {
        construct!(aws::glue::Trigger::Condition {
            logical_operator: "EQUALS",
            job_name: self.job.name(),
            state: "SUCCEEDED",
        })
    }
}

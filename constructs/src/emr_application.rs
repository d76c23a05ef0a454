//! Applications of EMR Serverless.

use infrastruct::{
    Architecture, Construct, IntoValue, Properties, Resource, Text, aws, construct, properties, sub,
};

use crate::grant::{Grant, IntoGrants};
use crate::piece::piece;
use crate::role::Role;
use crate::time::IntoDuration;

/// An application of EMR Serverless (`AWS::EMRServerless::Application`), and the role of its jobs, which may do what they are
/// granted.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, EmrApplication, minutes};
///
/// let stack = stack!(Example {
///     lake: Bucket::new(),
///     spark: EmrApplication::spark("emr-7.9.0")
///         .at_most(64, 256)
///         .idle(minutes(10))
///         .grants([lake.read_write("*")]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/emr_application.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct EmrApplication {
    /// The application itself.
    #[construct(flatten)]
    pub application: Resource<aws::emrserverless::Application>,
    /// What its jobs may do.
    pub role: Role,
}

piece!(EmrApplication => application: aws::emrserverless::Application);

impl EmrApplication {
    /// Spark, in a release such as `emr-7.9.0`.
    #[track_caller]
    pub fn spark(release: impl IntoValue<Text>) -> Self {
        Self::of("SPARK", release)
    }

    /// Hive, in a release such as `emr-7.9.0`.
    #[track_caller]
    pub fn hive(release: impl IntoValue<Text>) -> Self {
        Self::of("HIVE", release)
    }

    #[track_caller]
    fn of(kind: &str, release: impl IntoValue<Text>) -> Self {
        let application = construct!(aws::emrserverless::Application {
            r#type: kind,
            release_label: release,
        });
        let role = Role::assumed_by("emr-serverless.amazonaws.com");
        Self { application, role }.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::emrserverless::Application>) -> Self {
        self.application.apply(&properties.blame_caller());
        self
    }

    /// Its name.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::emrserverless::Application { name: name }))
    }

    /// How many processors, and how much memory in GB, all its workers have together at most.
    #[track_caller]
    pub fn at_most(self, processors: u32, gigabytes: u32) -> Self {
        self.set(properties!(aws::emrserverless::Application {
            maximum_capacity: MaximumAllowedResources {
                cpu: format!("{processors} vCPU"),
                memory: format!("{gigabytes} GB"),
            }
        }))
    }

    /// Stops after it had nothing to do for so long: 15 minutes otherwise.
    #[track_caller]
    pub fn idle(self, time: impl IntoDuration) -> Self {
        let time = time.into_duration();
        self.set(properties!(aws::emrserverless::Application {
            auto_stop_configuration: AutoStopConfiguration {
                enabled: true,
                idle_timeout_minutes: time
            }
        }))
    }

    /// What its workers run on; `x86_64` otherwise.
    #[track_caller]
    pub fn architecture(self, architecture: Architecture) -> Self {
        let architecture = match architecture {
            Architecture::Arm64 => "ARM64",
            Architecture::X86_64 => "X86_64",
        };
        self.set(properties!(aws::emrserverless::Application {
            architecture: architecture
        }))
    }

    /// Its jobs may do what is granted, beside what they may do already.
    #[track_caller]
    pub fn grants(self, grants: impl IntoGrants) -> Self {
        self.role.grant(grants);
        self
    }

    /// The permission to start jobs, as its role.
    pub fn start(&self) -> Grant {
        let start = Grant::to(["emr-serverless:StartJobRun"]).on(self.arn());
        let pass = Grant::to(["iam:PassRole"]).on(self.role.arn());
        let service = "emr-serverless.amazonaws.com";
        start.and(pass.when("StringEquals", "iam:PassedToService", service))
    }

    /// The permission to start jobs, as its role, to see how they go, and to cancel them.
    pub fn run(&self) -> Grant {
        let watch = Grant::to(["emr-serverless:CancelJobRun", "emr-serverless:GetJobRun"]);
        self.start().and(watch.on(sub!("{}/jobruns/*", self.arn())))
    }
}

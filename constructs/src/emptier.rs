//! What empties buckets when they are deleted.

use infrastruct::custom::Custom;
use infrastruct::{Construct, DeletionPolicy, Resource, construct, custom, sub};

use crate::bucket::Bucket;
use crate::code::Code;
use crate::function::Function;
use crate::runtime::Runtime;
use crate::statement::Statement;
use crate::time::minutes;

/// Empties the buckets that it is given to when they leave the template, and lets them be deleted with all that is in them:
/// `CloudFormation` deletes no bucket that has objects. It is a function of a few lines for all buckets of a stack.
///
/// A bucket that stays is not emptied when its emptier goes: the function looks for a tag of the bucket that goes with it.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, Emptier};
///
/// let stack = stack!(Example {
///     emptier: Emptier::new(),
///     drafts: Bucket::new().emptied_by(&emptier),
///     previews: Bucket::new().versioned().emptied_by(&emptier),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/emptier.md"))]
#[derive(Clone, Debug, Construct)]
pub struct Emptier {
    /// What empties them.
    #[construct(flatten)]
    pub function: Function,
}

/// The tag of a bucket that is to be emptied, which the function looks for.
const TAG: &str = "infrastruct:emptied";

impl Emptier {
    /// For the buckets that it will be given to.
    #[track_caller]
    pub fn new() -> Self {
        let code = Code::inline(include_str!("empty.py"));
        let function = Function::new(Runtime::PYTHON_3_13, "index.handler", code)
            .timeout(minutes(15))
            .description("empties buckets before they are deleted");
        Self { function }.blame_caller()
    }

    /// What empties a bucket, which may be deleted then.
    #[track_caller]
    fn empties(&self, bucket: &Bucket) -> Resource<Custom> {
        let handle = bucket.bucket.removal_policy(DeletionPolicy::Delete);
        for view in handle.resources() {
            view.tag(TAG, "true");
        }
        // the bucket says so: the role would lose the permission before the bucket is emptied, when that leaves the template
        for (actions, on) in [
            (
                ["s3:GetBucketTagging", "s3:ListBucketVersions"],
                bucket.arn().text(),
            ),
            (
                ["s3:DeleteObject", "s3:DeleteObjectVersion"],
                sub!("{}/*", bucket.arn()),
            ),
        ] {
            let emptied = Statement::allow(actions).by_identity(self.function.role.arn());
            bucket.policy.add(emptied.on(on));
        }
        let told = construct!(
            #[depends_on(bucket.policy)]
            custom::EmptiedBucket {
                service_token: self.function.arn(),
                bucket_name: bucket.bucket_name(),
            }
        );
        told.blame_caller()
    }
}

impl Default for Emptier {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

impl Bucket {
    /// Deletes it with all that is in it when it leaves the template or is replaced.
    #[track_caller]
    pub fn emptied_by(mut self, emptier: &Emptier) -> Self {
        self.emptied = Some(emptier.empties(&self));
        self
    }
}

//! Images of machines.

use infrastruct::lookup::Lookup;
use infrastruct::{Expression, Part, Text, Value};

/// An image that machines start from (AMI): the latest one whose name is of a pattern, when it was looked up. It stands for its ID.
///
/// ```
/// use infrastruct::{aws, construct};
/// use infrastruct_constructs::MachineImage;
///
/// let image = MachineImage::lookup("al2023-ami-2023.*").owner("amazon").filter("architecture", "arm64");
/// let machine = construct!(aws::ec2::Instance { image_id: image, instance_type: "t4g.micro" });
/// ```
///
/// Another one is taken when `cargo infrastruct lookup --refresh` is run, and not before: an image that is replaced replaces machines.
#[derive(Clone, Debug)]
pub struct MachineImage(Lookup);

impl MachineImage {
    /// The latest image of a name, in which `*` and `?` stand for anything. Say whose it is: everybody may publish images of any name.
    #[track_caller]
    pub fn lookup(name: &str) -> Self {
        Self(Lookup::image(name))
    }

    /// Whose it is: an account's number, `amazon`, `aws-marketplace`, or `self`.
    pub fn owner(self, owner: &str) -> Self {
        self.filter("owner", owner)
    }

    /// What else it is, by a filter of `DescribeImages`, such as `architecture`, `root-device-type` or `tag:stage`.
    pub fn filter(self, name: &str, value: &str) -> Self {
        Self(self.0.with(name, value))
    }

    /// Its ID.
    pub fn id(&self) -> Value<Text> {
        self.0.value("id")
    }
}

#[diagnostic::do_not_recommend]
impl Expression for MachineImage {
    type Kind = Text;

    fn into_part(self) -> Part {
        self.id().into_part()
    }
}

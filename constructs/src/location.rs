//! Places in buckets.

use infrastruct::{Expression, IntoValue, Part, Text, Value, sub};

use crate::bucket::Bucket;
use crate::existing::ExistingBucket;
use crate::grant::Grant;
use crate::stands::stands;

/// A place in a bucket, by its URI, and the permissions to use it: all objects whose keys begin with its key, where that ends in
/// a slash; the object of that key otherwise.
///
/// ```
/// use infrastruct_constructs::{Bucket, Grant};
///
/// let lake = Bucket::new();
/// let orders = lake.at("orders/");
/// let read: Grant = orders.read();
/// ```
#[derive(Clone, Debug)]
pub struct Location {
    pub(crate) uri: Value<Text>,
    list: Grant,
    pub(crate) read: Grant,
    write: Grant,
}

impl Bucket {
    /// A place in it, such as `orders/`.
    pub fn at(&self, key: &str) -> Location {
        let pattern = pattern(key);
        Location {
            uri: sub!("s3://{}/{key}", self.bucket_name()),
            list: bucket(self.arn().into_value()),
            read: self.read(&pattern),
            write: self.write(&pattern).and(self.delete(&pattern)),
        }
    }
}

impl ExistingBucket {
    /// A place in it, such as `orders/`.
    pub fn at(&self, key: &str) -> Location {
        let pattern = pattern(key);
        Location {
            uri: sub!("s3://{}/{key}", self.name()),
            list: bucket(self.arn()),
            read: self.read(&pattern),
            write: self
                .write(&pattern)
                .and(Grant::to(["s3:DeleteObject"]).on(sub!("{}/{pattern}", self.arn()))),
        }
    }
}

fn pattern(key: &str) -> String {
    if key.is_empty() || key.ends_with('/') {
        format!("{key}*")
    } else {
        key.to_owned()
    }
}

fn bucket(arn: Value<Text>) -> Grant {
    Grant::to(["s3:GetBucketLocation"]).on(arn)
}

impl Location {
    /// Its URI, such as `s3://lake/orders/`.
    pub fn uri(&self) -> Value<Text> {
        self.uri.clone()
    }

    /// The permission to read what is there.
    pub fn read(&self) -> Grant {
        self.read.clone()
    }

    /// The permission to write and delete what is there.
    pub fn write(&self) -> Grant {
        self.write.clone()
    }

    /// The permission to read, write and delete what is there, and to learn in which region it is.
    pub fn read_write(&self) -> Grant {
        self.list.clone().and(self.read()).and(self.write())
    }
}

#[diagnostic::do_not_recommend]
impl Expression for Location {
    type Kind = Text;

    fn into_part(self) -> Part {
        self.uri.into_part()
    }
}

stands! {
    /// A place in a bucket: a [`Location`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no place in a bucket",
        label = "not a `Location`",
        note = "a place and the permission to use it: `bucket.at(\"raw/\")`; in a bucket of another app: `ExistingBucket::new(\"lake\").at(\"raw/\")`"
    )]
    IntoLocation, into_location for Location
}

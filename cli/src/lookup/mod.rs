//! Look-ups of what exists: what a build wants, what an account has, and the file between them.

mod ask;
mod asking;
mod availability_zones;
mod candidate;
mod change;
mod entry;
mod file;
mod hosted_zone;
mod image;
mod key;
mod load_balancer;
mod parameter;
mod resource;
mod security_group;
mod vpc;
mod wanted;

pub(crate) use ask::ask;
pub(crate) use change::{Change, Kind};
pub(crate) use entry::{Entry, Question};
pub(crate) use file::File;
pub(crate) use wanted::Wanted;

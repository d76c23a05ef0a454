//! Machine images: the latest one that matches.

use serde_json::{Value, json};

use super::asking::{Asking, filters};
use super::candidate::none;
use crate::aws::EC2;
use crate::error::Error;

pub(crate) const NEEDS: [&str; 1] = ["ec2:DescribeImages"];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    let query = &asking.question.query;
    let narrowing = query.iter().filter(|(key, _)| *key != "owner");
    let narrowing = narrowing.map(|(key, value)| (key.as_str(), value.as_str()));
    // One that is being made, or was given back, cannot be started from.
    let mut parameters = filters(narrowing.chain([("state", "available")]));
    if let Some(owner) = query.get("owner") {
        parameters.push(("Owner.1".to_owned(), owner.clone()));
    }
    let images = asking.query(EC2, "DescribeImages", &parameters, "imagesSet");
    let images = images.await?;
    let latest = images
        .iter()
        .max_by_key(|image| (image.text("creationDate"), image.text("imageId")));
    match latest {
        Some(image) => Ok(json!({"id": image.text("imageId"), "name": image.text("name")})),
        None => Err(none(asking.question, asking.place, &[])),
    }
}

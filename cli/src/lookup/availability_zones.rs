//! Availability zones of a region that the account can use.

use serde_json::{Value, json};

use super::asking::{Asking, filters};
use super::candidate::check_keys;
use crate::aws::EC2;
use crate::error::Error;

pub(crate) const NEEDS: [&str; 1] = ["ec2:DescribeAvailabilityZones"];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    check_keys(asking.question, &[])?;
    let narrowing = filters([("state", "available"), ("zone-type", "availability-zone")]);
    let action = "DescribeAvailabilityZones";
    let zones = asking.query(EC2, action, &narrowing, "availabilityZoneInfo");
    let zones = zones.await?;
    let mut names: Vec<&str> = zones.iter().map(|zone| zone.text("zoneName")).collect();
    names.sort_unstable();
    Ok(json!({ "names": names }))
}

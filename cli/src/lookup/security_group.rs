//! Security groups.

use serde_json::{Value, json};

use super::asking::{Asking, filters};
use super::candidate::{Candidate, check_keys, only};
use crate::aws::{EC2, Element};
use crate::error::Error;

pub(crate) const NEEDS: [&str; 1] = ["ec2:DescribeSecurityGroups"];

const KEYS: [&str; 3] = ["name", "id", "vpc"];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    check_keys(asking.question, &KEYS)?;
    let query = asking.question.query.iter();
    let narrowing = query.map(|(key, value)| {
        let filter = match key.as_str() {
            "name" => "group-name",
            "id" => "group-id",
            "vpc" => "vpc-id",
            tag => tag,
        };
        (filter, value.as_str())
    });
    let matching = groups(asking, &filters(narrowing)).await?;
    let vpc = asking.question.query.get("vpc");
    let all = match matching.as_slice() {
        [] => groups(asking, &filters(vpc.map(|vpc| ("vpc-id", vpc.as_str())))).await?,
        _ => Vec::new(),
    };
    only(asking.question, asking.place, matching, &all)
}

async fn groups(
    asking: &Asking<'_>,
    parameters: &[(String, String)],
) -> Result<Vec<Candidate>, Error> {
    let action = "DescribeSecurityGroups";
    let groups = asking.query(EC2, action, parameters, "securityGroupInfo");
    let candidate = |group: &Element| Candidate {
        name: group.text("groupName").to_owned(),
        id: format!("{} of {}", group.text("groupId"), group.text("vpcId")),
        found: json!({"id": group.text("groupId"), "vpc": group.text("vpcId")}),
    };
    Ok(groups.await?.iter().map(candidate).collect())
}

//! Load balancers: application, network and gateway.

use serde_json::{Value, json};

use super::asking::Asking;
use super::candidate::{Candidate, check_keys, only};
use crate::aws::{Element, LOAD_BALANCING};
use crate::error::Error;

pub(crate) const NEEDS: [&str; 1] = ["elasticloadbalancing:DescribeLoadBalancers"];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    check_keys(asking.question, &["name"])?;
    let action = "DescribeLoadBalancers";
    let all = asking.query(LOAD_BALANCING, action, &[], "LoadBalancers");
    let all: Vec<Candidate> = all.await?.iter().map(candidate).collect();
    let name = asking.question.query.get("name");
    let matching = all.iter().filter(|it| Some(&it.name) == name);
    let matching = matching.cloned().collect();
    only(asking.question, asking.place, matching, &all)
}

fn candidate(balancer: &Element) -> Candidate {
    let text = |name: &str| balancer.text(name).to_owned();
    let groups = balancer.items("SecurityGroups").iter();
    let groups: Vec<&str> = groups.map(Element::own_text).collect();
    Candidate {
        name: text("LoadBalancerName"),
        id: text("Type"),
        found: json!({
            "arn": text("LoadBalancerArn"),
            "dns": text("DNSName"),
            "zone": text("CanonicalHostedZoneId"),
            "vpc": text("VpcId"),
            "security_groups": groups,
        }),
    }
}

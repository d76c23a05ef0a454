//! Load balancers: application, network and gateway.

use serde_json::{Value, json};

use super::asking::Asking;
use super::candidate::{Candidate, check_keys, only};
use crate::aws::{Element, LOAD_BALANCING};
use crate::error::Error;

pub(crate) const NEEDS: [&str; 2] = [
    "elasticloadbalancing:DescribeLoadBalancers",
    "elasticloadbalancing:DescribeListeners",
];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    check_keys(asking.question, &["name"])?;
    let action = "DescribeLoadBalancers";
    let all = asking.query(LOAD_BALANCING, action, &[], "LoadBalancers");
    let all: Vec<Candidate> = all.await?.iter().map(candidate).collect();
    let name = asking.question.query.get("name");
    let matching = all.iter().filter(|it| Some(&it.name) == name);
    let matching = matching.cloned().collect();
    let mut found = only(asking.question, asking.place, matching, &all)?;
    let arn = found["arn"].as_str().unwrap_or_default();
    found["listeners"] = listeners(asking, arn).await?;
    Ok(found)
}

async fn listeners(asking: &Asking<'_>, arn: &str) -> Result<Value, Error> {
    let of_it = [("LoadBalancerArn".to_owned(), arn.to_owned())];
    let listeners = asking.query(LOAD_BALANCING, "DescribeListeners", &of_it, "Listeners");
    let mut listeners = listeners.await?;
    listeners.sort_by_key(|listener| listener.text("Port").parse::<u16>().unwrap_or_default());
    let listener = |listener: &Element| {
        json!({
            "id": listener.text("ListenerArn"),
            "port": listener.text("Port"),
            "protocol": listener.text("Protocol"),
        })
    };
    Ok(listeners.iter().map(listener).collect())
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

//! Hosted zones of Route 53.

use serde_json::{Value, json};

use super::asking::Asking;
use super::candidate::{Candidate, check_keys, only};
use crate::aws::Element;
use crate::error::Error;
use crate::percent::encoded;

pub(crate) const NEEDS: [&str; 2] = ["route53:ListHostedZonesByName", "route53:GetHostedZone"];

const KEYS: [&str; 2] = ["name", "vpc"];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    check_keys(asking.question, &KEYS)?;
    let query = &asking.question.query;
    let name = query.get("name").map_or("", String::as_str);
    let wanted = query.get("vpc");
    let mut matching = Vec::new();
    for zone in zones(asking, name).await? {
        let is_private = zone.find("PrivateZone").map(Element::own_text) == Some("true");
        let is_meant = domain(&zone) == name
            && match wanted {
                None => !is_private,
                Some(vpc) => is_private && is_seen_by(asking, &zone, vpc).await?,
            };
        if is_meant {
            matching.push(candidate(&zone));
        }
    }
    let all = match matching.as_slice() {
        [] => zones(asking, "").await?.iter().map(candidate).collect(),
        _ => Vec::new(),
    };
    only(asking.question, asking.place, matching, &all)
}

/// The zones of a domain; all, if none is given.
async fn zones(asking: &Asking<'_>, name: &str) -> Result<Vec<Element>, Error> {
    let mut zones: Vec<Element> = Vec::new();
    let mut start = match name {
        "" => String::new(),
        name => format!("?dnsname={}", encoded(name, "")),
    };
    loop {
        let path = format!("/hostedzonesbyname{start}");
        let answer = asking.route_53("ListHostedZonesByName", &path).await?;
        let page = answer.items("HostedZones").iter();
        // They are sorted, and those of later domains follow.
        let is_wanted = |zone: &&Element| name.is_empty() || domain(zone) == name;
        let before = zones.len();
        zones.extend(page.filter(is_wanted).cloned());
        let goes_on = answer.text("IsTruncated") == "true" && zones.len() > before;
        if !goes_on {
            return Ok(zones);
        }
        start = format!(
            "?dnsname={}&hostedzoneid={}",
            encoded(answer.text("NextDNSName"), ""),
            encoded(answer.text("NextHostedZoneId"), "")
        );
    }
}

/// Whether a private zone is one of a VPC.
async fn is_seen_by(asking: &Asking<'_>, zone: &Element, vpc: &str) -> Result<bool, Error> {
    let path = format!("/hostedzone/{}", id(zone));
    let answer = asking.route_53("GetHostedZone", &path).await?;
    let mut vpcs = answer.items("VPCs").iter();
    Ok(vpcs.any(|it| it.text("VPCId") == vpc))
}

fn candidate(zone: &Element) -> Candidate {
    Candidate {
        name: domain(zone).to_owned(),
        id: id(zone).to_owned(),
        found: json!({"id": id(zone), "name": domain(zone)}),
    }
}

fn domain(zone: &Element) -> &str {
    zone.text("Name").trim_end_matches('.')
}

fn id(zone: &Element) -> &str {
    zone.text("Id").trim_start_matches("/hostedzone/")
}

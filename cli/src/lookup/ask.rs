//! A question, put to the account that it is about.

use serde_json::Value;

use super::asking::Asking;
use super::entry::{Entry, Question};
use super::{
    availability_zones, hosted_zone, image, key, load_balancer, parameter, resource,
    security_group, vpc,
};
use crate::aws::{Account, Inventory};
use crate::error::Error;

/// The kinds of things that are looked up, and the permissions that each takes.
const KINDS: [(&str, &[&str]); 9] = [
    ("availability-zones", &availability_zones::NEEDS),
    ("hosted-zone", &hosted_zone::NEEDS),
    ("image", &image::NEEDS),
    ("key", &key::NEEDS),
    ("load-balancer", &load_balancer::NEEDS),
    ("parameter", &parameter::NEEDS),
    ("resource", &resource::NEEDS),
    ("security-group", &security_group::NEEDS),
    ("vpc", &vpc::NEEDS),
];

/// Asks an account, which is the one that is meant.
pub(crate) async fn ask(question: &Question, account: &Account) -> Result<Entry, Error> {
    let kind = question.kind.as_str();
    let Some((_, needs)) = KINDS.iter().find(|(name, _)| *name == kind) else {
        return Err(Error::new(format!("`{kind}` is nothing that is looked up"))
            .help("update with `cargo install cargo-infrastruct`"));
    };
    let mut entry = Entry {
        account: account.caller().await?.account.clone(),
        region: (!question.global).then(|| account.region().to_owned()),
        kind: question.kind.clone(),
        query: question.query.clone(),
        found: Value::Null,
    };
    let asking = Asking {
        question,
        place: &entry.place(),
        inventory: Inventory::new(account.configuration()),
        needs,
    };
    entry.found = match kind {
        "availability-zones" => availability_zones::find(&asking).await?,
        "hosted-zone" => hosted_zone::find(&asking).await?,
        "image" => image::find(&asking).await?,
        "key" => key::find(&asking).await?,
        "load-balancer" => load_balancer::find(&asking).await?,
        "parameter" => parameter::find(&asking).await?,
        "resource" => resource::find(&asking).await?,
        "security-group" => security_group::find(&asking).await?,
        _ => vpc::find(&asking).await?,
    };
    Ok(entry)
}

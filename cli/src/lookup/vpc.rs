//! VPCs, and their subnets by what they reach.

use serde_json::{Value, json};

use super::asking::{Asking, filters};
use super::candidate::{Candidate, check_keys, only};
use crate::aws::{EC2, Element};
use crate::error::Error;

const KEYS: [&str; 3] = ["name", "id", "default"];

pub(crate) const NEEDS: [&str; 3] = [
    "ec2:DescribeVpcs",
    "ec2:DescribeSubnets",
    "ec2:DescribeRouteTables",
];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    check_keys(asking.question, &KEYS)?;
    let vpcs = asking.query(EC2, "DescribeVpcs", &[], "vpcSet").await?;
    let candidate = |vpc: &Element| Candidate {
        name: vpc.tag("Name").unwrap_or_default().to_owned(),
        id: vpc.text("vpcId").to_owned(),
        found: json!({"id": vpc.text("vpcId"), "cidr": vpc.text("cidrBlock")}),
    };
    let is_meant = |vpc: &&Element| {
        let mut query = asking.question.query.iter();
        query.all(|(key, value)| match key.as_str() {
            "name" => vpc.tag("Name") == Some(value),
            "id" => vpc.text("vpcId") == value,
            "default" => vpc.text("isDefault") == value,
            key => vpc.tag(key.trim_start_matches("tag:")) == Some(value),
        })
    };
    let all: Vec<Candidate> = vpcs.iter().map(candidate).collect();
    let matching = vpcs.iter().filter(is_meant).map(candidate).collect();
    let mut found = only(asking.question, asking.place, matching, &all)?;
    let id = found["id"].as_str().unwrap_or_default();
    found["subnets"] = subnets(asking, id).await?;
    Ok(found)
}

async fn subnets(asking: &Asking<'_>, vpc: &str) -> Result<Value, Error> {
    let of_vpc = filters([("vpc-id", vpc)]);
    let subnets = asking.query(EC2, "DescribeSubnets", &of_vpc, "subnetSet");
    let subnets = subnets.await?;
    let tables = asking.query(EC2, "DescribeRouteTables", &of_vpc, "routeTableSet");
    let tables = tables.await?;
    let mut found: Vec<Value> = subnets.iter().map(|it| subnet(it, &tables)).collect();
    let text = |subnet: &Value, name: &str| subnet[name].as_str().unwrap_or_default().to_owned();
    found.sort_by_key(|subnet| (text(subnet, "zone"), text(subnet, "id")));
    Ok(Value::Array(found))
}

fn subnet(subnet: &Element, tables: &[Element]) -> Value {
    let id = subnet.text("subnetId");
    let name = subnet.tag("aws-cdk:subnet-name").or(subnet.tag("Name"));
    let mut found = json!({
        "id": id,
        "zone": subnet.text("availabilityZone"),
        "cidr": subnet.text("cidrBlock"),
        "type": said(subnet).unwrap_or_else(|| reach(id, tables)),
    });
    if let Some(name) = name {
        found["name"] = json!(name);
    }
    found
}

/// What the CDK says of the subnets that it makes.
fn said(subnet: &Element) -> Option<&'static str> {
    match subnet.tag("aws-cdk:subnet-type")? {
        "Public" => Some("public"),
        "Private" => Some("private"),
        "Isolated" => Some("isolated"),
        _ => None,
    }
}

/// What its routes lead to.
fn reach(subnet: &str, tables: &[Element]) -> &'static str {
    let associations = |table: &Element| table.items("associationSet").to_vec();
    let is_own = |table: &&Element| {
        let mut associations = associations(table).into_iter();
        associations.any(|it| it.text("subnetId") == subnet)
    };
    let is_main = |table: &&Element| {
        let mut associations = associations(table).into_iter();
        associations.any(|it| it.text("main") == "true")
    };
    let own = tables.iter().find(is_own);
    let Some(table) = own.or_else(|| tables.iter().find(is_main)) else {
        return "isolated";
    };
    let routes = table.items("routeSet").iter();
    let routes = routes.filter(|route| route.text("state") != "blackhole");
    let to_internet = |route: &&Element| route.text("gatewayId").starts_with("igw-");
    let to_anywhere = |route: &&Element| {
        route.text("destinationCidrBlock") == "0.0.0.0/0"
            || route.text("destinationIpv6CidrBlock") == "::/0"
    };
    if routes.clone().any(|route| to_internet(&route)) {
        "public"
    } else if routes.clone().any(|route| to_anywhere(&route)) {
        "private"
    } else {
        "isolated"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(associations: &str, routes: &str) -> Element {
        Element::parse(&format!(
            "<item><associationSet>{associations}</associationSet><routeSet>{routes}</routeSet></item>"
        ))
    }

    fn route(destination: &str, target: &str) -> String {
        format!("<item><destinationCidrBlock>{destination}</destinationCidrBlock>{target}</item>")
    }

    #[test]
    fn routes_say_what_a_subnet_is() {
        let local = route("10.0.0.0/16", "<gatewayId>local</gatewayId>");
        let main = "<item><main>true</main></item>";
        let own = "<item><main>false</main><subnetId>subnet-1</subnetId></item>";
        let of = |table: Element| reach("subnet-1", &[table]);
        assert_eq!(of(table(main, &local)), "isolated");
        let gateway = route("0.0.0.0/0", "<gatewayId>igw-1</gatewayId>");
        assert_eq!(of(table(main, &(local.clone() + &gateway))), "public");
        for target in [
            "<natGatewayId>nat-1</natGatewayId>",
            "<transitGatewayId>tgw-1</transitGatewayId>",
            "<networkInterfaceId>eni-1</networkInterfaceId>",
            "<gatewayId>vgw-1</gatewayId>",
        ] {
            assert_eq!(of(table(own, &route("0.0.0.0/0", target))), "private");
        }
        let only_out = "<item><destinationIpv6CidrBlock>::/0</destinationIpv6CidrBlock>\
            <egressOnlyInternetGatewayId>eigw-1</egressOnlyInternetGatewayId></item>";
        assert_eq!(of(table(own, only_out)), "private");
        // A gateway to S3 or a peer is no way to the internet, nor is one that is gone.
        assert_eq!(
            of(table(
                own,
                "<item><destinationPrefixListId>pl-1</destinationPrefixListId><gatewayId>vpce-1</gatewayId></item>"
            )),
            "isolated"
        );
        let gone = "<natGatewayId>nat-1</natGatewayId><state>blackhole</state>";
        assert_eq!(of(table(own, &route("0.0.0.0/0", gone))), "isolated");
    }

    #[test]
    fn its_own_table_counts_and_the_main_one_where_it_has_none() {
        let gateway = route("0.0.0.0/0", "<gatewayId>igw-1</gatewayId>");
        let main = table("<item><main>true</main></item>", &gateway);
        let own = table("<item><subnetId>subnet-1</subnetId></item>", "");
        let tables = [main, own];
        assert_eq!(reach("subnet-1", &tables), "isolated");
        assert_eq!(reach("subnet-2", &tables), "public");
    }

    #[test]
    fn the_cdk_says_it_by_tags() {
        let tagged = |kind: &str| {
            let tag = format!("<item><key>aws-cdk:subnet-type</key><value>{kind}</value></item>");
            let tag = format!("<item><subnetId>subnet-1</subnetId><tagSet>{tag}</tagSet></item>");
            subnet(&Element::parse(&tag), &[])["type"].clone()
        };
        assert_eq!(tagged("Public"), "public");
        assert_eq!(tagged("Private"), "private");
        assert_eq!(tagged("Something"), "isolated");
    }
}

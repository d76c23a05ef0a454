//! A package that looks up, and the script of an account that answers.

use serde_json::json;

use super::app::App;
use super::lookup_app::LookupApp;
use super::script::Script;
use super::server::Server;

const ACCOUNT: &str = "<Account>111122223333</Account>";

/// A package, and the script that it calls.
pub(crate) fn scripted(name: &str, wants: &[&str]) -> (LookupApp, Script) {
    let script = Script::new();
    let app = App::at(name, &Server { port: script.port });
    script.says("GetCallerIdentity", ACCOUNT);
    (LookupApp::new(app, name, wants), script)
}

/// What EC2 answers: a list, and where it goes on.
pub(crate) fn ec2(script: &Script, action: &str, list: &str, items: &str, next: &str) {
    let body = format!(
        "<{action}Response xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><{list}>{items}</{list}><nextToken>{next}</nextToken></{action}Response>"
    );
    script.answers(action, 200, body);
}

pub(crate) fn named(name: &str) -> String {
    format!("<tagSet><item><key>Name</key><value>{name}</value></item></tagSet>")
}

pub(crate) fn vpc(id: &str, name: &str) -> String {
    format!(
        "<item><vpcId>{id}</vpcId><cidrBlock>10.0.0.0/16</cidrBlock><isDefault>false</isDefault>{}</item>",
        named(name)
    )
}

/// A network of two subnets on two pages.
pub(crate) fn network(script: &Script) {
    ec2(
        script,
        "DescribeVpcs",
        "vpcSet",
        &vpc("vpc-1", "other"),
        "more",
    );
    ec2(
        script,
        "DescribeVpcs",
        "vpcSet",
        &vpc("vpc-2", "shared"),
        "",
    );
    let subnet = |id: &str, zone: &str| {
        format!(
            "<item><subnetId>{id}</subnetId><availabilityZone>{zone}</availabilityZone><cidrBlock>10.0.0.0/24</cidrBlock></item>"
        )
    };
    ec2(
        script,
        "DescribeSubnets",
        "subnetSet",
        &subnet("subnet-2", "eu-central-1b"),
        "more",
    );
    ec2(
        script,
        "DescribeSubnets",
        "subnetSet",
        &subnet("subnet-1", "eu-central-1a"),
        "",
    );
    let table = |association: &str, target: &str| {
        format!(
            "<item><associationSet><item>{association}</item></associationSet><routeSet><item><destinationCidrBlock>0.0.0.0/0</destinationCidrBlock>{target}</item></routeSet></item>"
        )
    };
    let tables = table("<main>true</main>", "<natGatewayId>nat-1</natGatewayId>")
        + &table(
            "<subnetId>subnet-1</subnetId>",
            "<gatewayId>igw-1</gatewayId>",
        );
    ec2(script, "DescribeRouteTables", "routeTableSet", &tables, "");
}

pub(crate) fn parameter(value: &str) -> String {
    json!({"Parameter": {"Name": "it", "Type": "String", "Value": value}}).to_string()
}

pub(crate) fn image(id: &str, date: &str) -> String {
    format!(
        "<item><imageId>{id}</imageId><name>al2023-{date}</name><creationDate>{date}</creationDate></item>"
    )
}

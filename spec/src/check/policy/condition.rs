//! The condition keys of a statement.

use super::rule::UNKNOWN_CONDITION_KEY;
use crate::template::held::{entry, object};
use crate::template::value::Object;
use crate::{Diagnostic, suggest};

/// The global keys; those that end in a slash are followed by a name.
const GLOBAL: [&str; 55] = [
    "aws:AssumedRoot",
    "aws:CalledVia",
    "aws:CalledViaAWSMCP",
    "aws:CalledViaFirst",
    "aws:CalledViaLast",
    "aws:ChatbotSourceArn",
    "aws:CurrentTime",
    "aws:Ec2InstanceSourcePrivateIPv4",
    "aws:Ec2InstanceSourceVpc",
    "aws:EpochTime",
    "aws:FederatedProvider",
    "aws:IsMcpServiceAction",
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:PrincipalTag/",
    "aws:PrincipalType",
    "aws:RequestTag/",
    "aws:RequestedRegion",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:ResourceOrgPaths",
    "aws:ResourceTag/",
    "aws:SecureTransport",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIdentity",
    "aws:SourceIp",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    // of SNS
    "aws:SourceOwner",
    "aws:SourceVpc",
    "aws:SourceVpcArn",
    "aws:SourceVpce",
    "aws:TagKeys",
    "aws:TokenIssueTime",
    "aws:UserAgent",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:VpceOrgPaths",
    "aws:VpcSourceIp",
    "aws:ViaAWSMCPService",
    "aws:ViaAWSService",
    "aws:referer",
    "aws:userid",
    "aws:username",
    "aws:x509Issuer",
    "aws:x509SAN",
    "aws:x509Subject",
];

pub(super) fn check(statement: &Object, found: &mut Vec<Diagnostic>) {
    let Some(condition) = entry(statement, "Condition").and_then(|entry| object(&entry.value))
    else {
        return;
    };
    let operators = condition
        .entries
        .iter()
        .filter_map(|entry| object(&entry.value));
    for key in operators.flat_map(|operator| &operator.entries) {
        let name = key.name.as_str();
        if !name
            .get(..4)
            .is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"))
            || name.contains("${")
        {
            continue;
        }
        let base = name.split_inclusive('/').next().unwrap_or_default();
        if GLOBAL.iter().any(|known| known.eq_ignore_ascii_case(base)) {
            continue;
        }
        // AWS adds keys, so only one that looks misspelt is told.
        if let Some(meant) = suggest(base, GLOBAL) {
            let message = format!("there is no condition key `{name}`");
            let help = format!("did you mean `{meant}`?");
            found.push(
                UNKNOWN_CONDITION_KEY
                    .at(key.position, message)
                    .with_help(help),
            );
        }
    }
}

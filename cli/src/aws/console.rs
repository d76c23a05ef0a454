//! Pages of AWS's console.

use std::env;

use crate::percent::encoded;

/// The console's host of each partition, after the region. Of other partitions it is not known.
const HOSTS: [(&str, &str); 3] = [
    ("aws", "console.aws.amazon.com"),
    ("aws-cn", "console.amazonaws.cn"),
    ("aws-us-gov", "console.amazonaws-us-gov.com"),
];

/// The page with the events of a stack. None where something else than AWS is called.
pub(crate) fn events_page(stack: &str) -> Option<String> {
    let page = page(stack, &format!("events?stackId={}", encoded(stack, "")));
    page.filter(|_| is_aws())
}

/// The page of a change set.
pub(crate) fn change_set_page(stack: &str, change_set: &str) -> Option<String> {
    let (stack_id, id) = (encoded(stack, ""), encoded(change_set, ""));
    let page = page(
        stack,
        &format!("changesets/changes?stackId={stack_id}&changeSetId={id}"),
    );
    page.filter(|_| is_aws())
}

/// A page about a stack, by its ARN: `arn:PARTITION:cloudformation:REGION:ACCOUNT:stack/…`.
fn page(stack: &str, page: &str) -> Option<String> {
    let mut parts = stack.split(':');
    if parts.next() != Some("arn") {
        return None;
    }
    let (partition, service, region) = (parts.next()?, parts.next()?, parts.next()?);
    let (_, host) = HOSTS.iter().find(|(name, _)| *name == partition)?;
    (service == "cloudformation" && !region.is_empty()).then(|| {
        format!("https://{region}.{host}/cloudformation/home?region={region}#/stacks/{page}")
    })
}

fn is_aws() -> bool {
    ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_CLOUDFORMATION"]
        .iter()
        .all(|name| env::var_os(name).is_none())
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn each_partition_has_its_own_console() {
        let of = |partition: &str, region: &str| {
            page(
                &format!("arn:{partition}:cloudformation:{region}:111122223333:stack/A/1"),
                "events",
            )
        };
        assert_eq!(
            of("aws", "eu-central-1").as_deref(),
            Some(
                "https://eu-central-1.console.aws.amazon.com/cloudformation/home?region=eu-central-1#/stacks/events"
            )
        );
        assert!(
            of("aws-cn", "cn-north-1")
                .unwrap()
                .contains("cn-north-1.console.amazonaws.cn/")
        );
        assert!(
            of("aws-us-gov", "us-gov-west-1")
                .unwrap()
                .contains("console.amazonaws-us-gov.com/")
        );
        assert_eq!(of("aws-iso", "us-iso-east-1"), None);
        assert_eq!(page("Ingest", "events"), None);
    }
}

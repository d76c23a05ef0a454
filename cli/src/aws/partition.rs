//! Partitions: the separate worlds of AWS, told by a region's name.

/// A partition of AWS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Partition {
    /// Its name in ARNs, such as `aws-cn`.
    pub(crate) name: &'static str,
    /// What the host names of its services end with.
    pub(crate) suffix: &'static str,
    /// The same of hosts that are reached by IPv6, too.
    pub(crate) dual_stack: &'static str,
}

/// How the names of regions start, in the order in which they are looked for.
const PARTITIONS: [(&str, Partition); 8] = [
    (
        "cn-",
        partition("aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    ),
    (
        "us-gov-",
        partition("aws-us-gov", "amazonaws.com", "api.aws"),
    ),
    (
        "us-isob-",
        partition("aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud"),
    ),
    (
        "us-isof-",
        partition("aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
    ),
    (
        "us-iso-",
        partition("aws-iso", "c2s.ic.gov", "api.aws.ic.gov"),
    ),
    (
        "eu-isoe-",
        partition("aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    ),
    (
        "eusc-",
        partition("aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu"),
    ),
    ("", partition("aws", "amazonaws.com", "api.aws")),
];

const fn partition(
    name: &'static str,
    suffix: &'static str,
    dual_stack: &'static str,
) -> Partition {
    Partition {
        name,
        suffix,
        dual_stack,
    }
}

impl Partition {
    /// The partition of a region.
    pub(crate) fn of(region: &str) -> Self {
        let found = PARTITIONS
            .iter()
            .find(|(start, _)| region.starts_with(start));
        found.map_or(PARTITIONS[PARTITIONS.len() - 1].1, |(_, partition)| {
            *partition
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Partition;

    #[test]
    fn regions_tell_their_partition() {
        for (region, name, suffix) in [
            ("eu-central-1", "aws", "amazonaws.com"),
            ("cn-north-1", "aws-cn", "amazonaws.com.cn"),
            ("us-gov-west-1", "aws-us-gov", "amazonaws.com"),
            ("eusc-de-east-1", "aws-eusc", "amazonaws.eu"),
            ("us-iso-east-1", "aws-iso", "c2s.ic.gov"),
            ("us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov"),
            ("eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk"),
        ] {
            let partition = Partition::of(region);
            assert_eq!(
                (partition.name, partition.suffix),
                (name, suffix),
                "{region}"
            );
        }
    }
}

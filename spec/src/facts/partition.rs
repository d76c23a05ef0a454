//! Partitions: the separate worlds of AWS, told by a region's name.

/// A line each: how the names of its regions start, its name, and what host names in it end with.
static PARTITIONS: &str = include_str!("../../facts/partitions.tsv");

/// A partition of AWS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partition {
    /// Its name in ARNs, such as `aws-cn`.
    pub name: &'static str,
    /// What the host names of its services end with, such as `amazonaws.com`.
    pub suffix: &'static str,
    /// The same of hosts that are reached by IPv6, too.
    pub dual_stack: &'static str,
}

impl Partition {
    /// The partition of a region. What no other has for its own is in `aws`.
    ///
    /// ```
    /// use infrastruct_spec::Partition;
    ///
    /// assert_eq!(Partition::of("cn-north-1").suffix, "amazonaws.com.cn");
    /// assert_eq!(Partition::of("eu-central-1").name, "aws");
    /// ```
    pub fn of(region: &str) -> Self {
        let mut partition = Self {
            name: "",
            suffix: "",
            dual_stack: "",
        };
        for line in PARTITIONS.lines() {
            let mut fields = line.split('\t');
            let mut next = || fields.next().unwrap_or_default();
            let start = next();
            partition = Self {
                name: next(),
                suffix: next(),
                dual_stack: next(),
            };
            if region.starts_with(start) {
                break;
            }
        }
        partition
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
            ("", "aws", "amazonaws.com"),
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

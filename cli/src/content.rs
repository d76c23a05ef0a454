//! What a resource may hold that ends with it.

use infrastruct_spec::{ResourceType, resource_type};

/// The types that hold nothing, sorted.
static STATELESS: &str = include_str!("../facts/stateless.txt");

/// What a resource of a type may hold that ends with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Content {
    /// Data, as AWS's sources say.
    Data,
    /// Nothing is known of it, so it may.
    Unknown,
    /// Nothing: a new one of the same template is as good.
    Nothing,
}

impl Content {
    /// What a resource of this type may hold.
    pub(crate) fn of(type_name: &str) -> Self {
        if resource_type(type_name).is_some_and(ResourceType::is_stateful) {
            return Self::Data;
        }
        if STATELESS.lines().any(|line| line == type_name) {
            Self::Nothing
        } else {
            Self::Unknown
        }
    }

    /// Whether somebody has to agree before it goes.
    pub(crate) fn may_be_missed(self) -> bool {
        self != Self::Nothing
    }

    /// What becomes of it, after the resource.
    pub(crate) fn fate(self) -> &'static str {
        match self {
            Self::Data => " its data is lost",
            Self::Unknown => " what it holds is lost",
            Self::Nothing => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_exists_and_holds_no_data() {
        let names: Vec<&str> = STATELESS
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        assert!(names.is_sorted() && names.len() > 150);
        for name in names {
            let known = resource_type(name);
            assert!(known.is_some(), "{name} is no type");
            assert_eq!(Content::of(name), Content::Nothing, "{name} holds data");
        }
    }

    #[test]
    fn whatever_is_not_known_to_be_empty_may_be_missed() {
        for name in [
            "AWS::DSQL::Cluster",
            "AWS::S3Tables::Table",
            "AWS::MemoryDB::Cluster",
            "AWS::MSK::Cluster",
            "AWS::AmazonMQ::Broker",
            "AWS::RedshiftServerless::Namespace",
            "AWS::Cassandra::Table",
            "AWS::Timestream::Table",
            "AWS::OpenSearchServerless::Collection",
            "AWS::ElastiCache::ServerlessCache",
            "AWS::ECR::Repository",
            "AWS::Route53::HostedZone",
            "AWS::CloudTrail::EventDataStore",
            "AWS::NeptuneGraph::Graph",
            "AWS::ACMPCA::CertificateAuthority",
            "AWS::CloudFormation::Stack",
            "Custom::Anything",
            "Acme::Private::Type",
        ] {
            assert!(Content::of(name).may_be_missed(), "{name}");
        }
    }

    #[test]
    fn tables_hold_data_and_roles_hold_none() {
        assert_eq!(Content::of("AWS::DynamoDB::Table"), Content::Data);
        assert_eq!(Content::of("AWS::DSQL::Cluster"), Content::Unknown);
        assert_eq!(Content::of("AWS::IAM::Role"), Content::Nothing);
    }
}

//! What is there in an account, by the few calls that look-ups take.

use aws_config::SdkConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::region::Region;
use infrastruct_spec::Partition;
use serde_json::Value;

use super::element::Element;
use super::fault::Fault;
use super::service::{self, Call, Service, ServiceName};
use crate::percent::encoded;

/// A service of the query protocol.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QueryService {
    name: ServiceName,
    version: &'static str,
}

pub(crate) const EC2: QueryService = QueryService {
    name: ServiceName {
        host: "ec2",
        id: "EC2",
    },
    version: "2016-11-15",
};

pub(crate) const LOAD_BALANCING: QueryService = QueryService {
    name: ServiceName {
        host: "elasticloadbalancing",
        id: "Elastic Load Balancing v2",
    },
    version: "2015-12-01",
};

/// A service of the JSON protocol.
#[derive(Clone, Copy, Debug)]
pub(crate) struct JsonService {
    name: ServiceName,
    target: &'static str,
    content: &'static str,
}

pub(crate) const SYSTEMS_MANAGER: JsonService = JsonService {
    name: ServiceName {
        host: "ssm",
        id: "SSM",
    },
    target: "AmazonSSM",
    content: JSON_1_1,
};

pub(crate) const KEY_MANAGEMENT: JsonService = JsonService {
    name: ServiceName {
        host: "kms",
        id: "KMS",
    },
    target: "TrentService",
    content: JSON_1_1,
};

pub(crate) const CLOUD_CONTROL: JsonService = JsonService {
    name: ServiceName {
        host: "cloudcontrolapi",
        id: "CloudControl",
    },
    target: "CloudApiService",
    content: "application/x-amz-json-1.0",
};

const JSON_1_1: &str = "application/x-amz-json-1.1";

const ROUTE_53: ServiceName = ServiceName {
    host: "route53",
    id: "Route 53",
};

/// The names that services give to the place where an answer goes on, and the parameter that asks for it.
const PAGES: [(&str, &str); 2] = [("nextToken", "NextToken"), ("NextMarker", "Marker")];

/// What is there in an account and region.
#[derive(Clone, Debug)]
pub(crate) struct Inventory {
    configuration: SdkConfig,
}

impl Inventory {
    pub(crate) fn new(configuration: &SdkConfig) -> Self {
        Self {
            configuration: configuration.clone(),
        }
    }

    /// The items of a list that an action of the query protocol answers with, of all pages.
    pub(crate) async fn query(
        &self,
        of: QueryService,
        action: &'static str,
        parameters: &[(String, String)],
        list: &str,
    ) -> Result<Vec<Element>, Fault> {
        let service = Service::of(&self.configuration, of.name);
        let mut items = Vec::new();
        let mut next: Option<(&str, String)> = None;
        loop {
            let mut body = format!("Action={action}&Version={}", of.version);
            let parameters = parameters
                .iter()
                .map(|(name, value)| (name.as_str(), value));
            for (name, value) in parameters.chain(next.iter().map(|(name, value)| (*name, value))) {
                body.extend(["&", name, "=", &encoded(value, "")]);
            }
            let call = Call::new(action, "POST", "/")
                .header("content-type", "application/x-www-form-urlencoded")
                .body(body);
            let answer = Element::parse(&service.call(call).await?.text());
            items.extend(
                answer
                    .find(list)
                    .into_iter()
                    .flat_map(Element::children)
                    .cloned(),
            );
            next = PAGES.iter().find_map(|(name, parameter)| {
                let place = answer.find(name)?.own_text();
                (!place.is_empty()).then(|| (*parameter, place.to_owned()))
            });
            if next.is_none() {
                return Ok(items);
            }
        }
    }

    /// What an action of the JSON protocol answers.
    pub(crate) async fn json(
        &self,
        of: JsonService,
        action: &'static str,
        input: &Value,
    ) -> Result<Value, Fault> {
        let service = Service::of(&self.configuration, of.name);
        let call = Call::new(action, "POST", "/")
            .header("content-type", of.content)
            .header("x-amz-target", format!("{}.{action}", of.target))
            .body(input.to_string());
        Ok(service.call(call).await?.json())
    }

    /// The answer of Route 53, which is one for all regions of a partition.
    pub(crate) async fn route_53(
        &self,
        action: &'static str,
        path: &str,
    ) -> Result<Element, Fault> {
        let region = self.configuration.region().map_or("", AsRef::as_ref);
        let (host, region) = seat_of_route_53(region);
        let chosen = service::chosen_endpoint(&self.configuration, ROUTE_53);
        let endpoint = chosen.unwrap_or_else(|| format!("https://{host}"));
        let configuration = self.configuration.to_builder();
        let configuration = configuration.region(Region::new(region)).build();
        let timeouts = configuration.timeout_config().cloned();
        let timeouts = timeouts.unwrap_or_else(TimeoutConfig::disabled);
        let service = Service::new(&configuration, ROUTE_53, &endpoint, timeouts);
        let call = Call::new(action, "GET", format!("/2013-04-01{path}"));
        Ok(Element::parse(&service.call(call).await?.text()))
    }
}

/// The host of Route 53 for a region, and the region that its calls are signed for.
fn seat_of_route_53(region: &str) -> (String, &'static str) {
    let partition = Partition::of(region);
    let (host, region) = match partition.name {
        "aws-us-gov" => ("route53.us-gov", "us-gov-west-1"),
        "aws-cn" => ("route53", "cn-northwest-1"),
        "aws-eusc" => ("route53", "eusc-de-east-1"),
        "aws-iso" => ("route53", "us-iso-east-1"),
        "aws-iso-b" => ("route53", "us-isob-east-1"),
        "aws-iso-e" => ("route53", "eu-isoe-west-1"),
        "aws-iso-f" => ("route53", "us-isof-south-1"),
        _ => ("route53", "us-east-1"),
    };
    (format!("{host}.{}", partition.suffix), region)
}

#[cfg(test)]
mod tests {
    use super::seat_of_route_53;

    #[test]
    fn route_53_has_one_seat_for_each_partition() {
        let seat = |region: &str| seat_of_route_53(region);
        assert_eq!(
            seat("eu-central-1"),
            ("route53.amazonaws.com".to_owned(), "us-east-1")
        );
        assert_eq!(
            seat("cn-north-1"),
            ("route53.amazonaws.com.cn".to_owned(), "cn-northwest-1")
        );
        assert_eq!(
            seat("us-gov-east-1"),
            ("route53.us-gov.amazonaws.com".to_owned(), "us-gov-west-1")
        );
    }
}

//! Services, read through their own APIs: what is there is what they say, not what CloudFormation says.

use std::fmt::Write;
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::http;

pub(crate) const REGION: &str = "eu-central-1";

/// The services of one account.
pub(crate) struct Services {
    pub(crate) port: u16,
    pub(crate) account: String,
}

impl Services {
    /// A call's signature, which says whose it is.
    pub(crate) fn signature(&self, service: &str) -> (&'static str, String) {
        let scope = format!("{}/20260101/{REGION}/{service}/aws4_request", self.account);
        (
            "Authorization",
            format!("AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0"),
        )
    }

    /// A call of the query protocol.
    pub(crate) fn query(&self, service: &str, action: &str, parameters: &[(&str, &str)]) -> String {
        let mut body = format!("Action={action}");
        for (name, value) in parameters {
            let _ = write!(body, "&{name}={}", encode(value));
        }
        let form = (
            "Content-Type",
            "application/x-www-form-urlencoded".to_owned(),
        );
        http::call(
            self.port,
            "POST",
            "/",
            &[self.signature(service), form],
            &body,
        )
        .1
    }

    /// A call of the JSON protocol.
    pub(crate) fn json(&self, service: &str, target: &str, body: &Value) -> Value {
        let headers = [
            self.signature(service),
            ("Content-Type", "application/x-amz-json-1.0".to_owned()),
            ("X-Amz-Target", target.to_owned()),
        ];
        let (_, answer) = http::call(self.port, "POST", "/", &headers, &body.to_string());
        if answer.is_empty() {
            return Value::Null;
        }
        serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{target}: {error}: {answer}"))
    }

    /// A call of a REST API.
    pub(crate) fn rest(
        &self,
        service: &str,
        method: &str,
        path: &str,
        body: &str,
    ) -> (u16, String) {
        http::call(self.port, method, path, &[self.signature(service)], body)
    }

    /// What a function answers that never fails.
    ///
    /// Where its code has just changed, MiniStack may end the process that it has given the call to: then it is called again.
    pub(crate) fn invoke(&self, function: &str, body: &str) -> String {
        let path = format!("/2015-03-31/functions/{function}/invocations");
        for _ in 0..20 {
            let (status, answer) = self.rest("lambda", "POST", &path, body);
            assert_eq!(status, 200, "{answer}");
            if !answer.contains("\"errorType\"") {
                return answer;
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("`{function}` does not answer");
    }

    /// The attributes of the queues, by URL.
    pub(crate) fn queues(&self) -> Vec<(String, Value)> {
        let list = self.json("sqs", "AmazonSQS.ListQueues", &serde_json::json!({}));
        let urls = list["QueueUrls"].as_array().cloned().unwrap_or_default();
        let attributes = |url: &Value| {
            let body = serde_json::json!({"QueueUrl": url, "AttributeNames": ["All"]});
            self.json("sqs", "AmazonSQS.GetQueueAttributes", &body)["Attributes"].clone()
        };
        urls.iter()
            .map(|url| (url.as_str().unwrap_or_default().to_owned(), attributes(url)))
            .collect()
    }

    /// The names of tables.
    pub(crate) fn tables(&self) -> Vec<String> {
        let list = self.json(
            "dynamodb",
            "DynamoDB_20120810.ListTables",
            &serde_json::json!({}),
        );
        let names = list["TableNames"].as_array().cloned().unwrap_or_default();
        names
            .iter()
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect()
    }

    /// How many times an element is in the answer to a query.
    pub(crate) fn count(&self, service: &str, action: &str, element: &str) -> usize {
        self.query(service, action, &[])
            .matches(&format!("<{element}>"))
            .count()
    }

    pub(crate) fn make_bucket(&self, name: &str) {
        let place = format!("<LocationConstraint>{REGION}</LocationConstraint>");
        let body = format!("<CreateBucketConfiguration>{place}</CreateBucketConfiguration>");
        let (status, answer) = self.rest("s3", "PUT", &format!("/{name}"), &body);
        assert_eq!(status, 200, "{answer}");
    }

    /// What CloudFormation calls a resource.
    pub(crate) fn physical(&self, stack: &str, logical: &str) -> String {
        let asked = [("StackName", stack), ("LogicalResourceId", logical)];
        let answer = self.query("cloudformation", "DescribeStackResource", &asked);
        element(&answer, "PhysicalResourceId").expect(&answer)
    }

    /// The status of a stack; nothing if there is none of the name.
    pub(crate) fn status(&self, stack: &str) -> Option<String> {
        let answer = self.query("cloudformation", "DescribeStacks", &[("StackName", stack)]);
        element(&answer, "StackStatus")
    }
}

/// The text of the first element of a name.
pub(crate) fn element(answer: &str, name: &str) -> Option<String> {
    let start = answer.find(&format!("<{name}>"))? + name.len() + 2;
    let end = answer[start..].find(&format!("</{name}>"))? + start;
    Some(answer[start..end].to_owned())
}

fn encode(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

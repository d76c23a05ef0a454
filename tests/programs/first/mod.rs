//! What one writes first in each of 20 services, the way their getting-started pages do.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::programs::expected::expect;
use crate::programs::references::expect_references;
use crate::programs::templates::{self, Program};
use crate::programs::things::things;

macro_rules! services {
    ($($name:literal $module:ident)*) => {
        $(mod $module;)*

        /// The services, each with the page of its guide and its program.
        const SERVICES: &[(&str, &str, Program)] = &[
            $((
                $name,
                $module::PAGE,
                Program { group: "first", name: stringify!($module), app: $module::app },
            ),)*
        ];
    };
}

services! {
    "S3" s3
    "Lambda" lambda
    "SQS" sqs
    "SNS" sns
    "DynamoDB" dynamodb
    "IAM" iam
    "EC2 and VPC" ec2
    "ECS" ecs
    "EventBridge" eventbridge
    "Step Functions" stepfunctions
    "API Gateway" apigateway
    "CloudWatch" cloudwatch
    "KMS and Secrets Manager" secrets
    "RDS" rds
    "Kinesis and Firehose" kinesis
    "Glue and Athena" glue
    "ECR, CodeBuild and CodePipeline" pipeline
    "CloudFront, Route 53 and ACM" cloudfront
    "Cognito" cognito
    "Batch and EMR Serverless" batch
}

/// A user writes at least so many different things in each.
const THINGS: usize = 60;

#[test]
fn what_is_written_first_is_accepted() {
    let mut files = Vec::new();
    let mut refused = Vec::new();
    let mut table = String::from(
        "# What one writes first\n\n\
         One program for each service, the way its getting-started page does it. A thing is a property, a reference, a function, an\n\
         attribute of a resource, a parameter, a condition or an output, counted once however often it is used; what is within a JSON\n\
         document is not counted. The pages are below `docs.aws.amazon.com`. `references.tsv` has which value of a resource each property\n\
         gets.\n\n\
         | service | types | things | page |\n|---|---|---|---|\n",
    );
    for (name, page, program) in SERVICES {
        let templates = match program.synthesize() {
            Ok(templates) => templates,
            Err(error) => {
                refused.push(error);
                continue;
            }
        };
        let found: BTreeSet<String> = templates
            .iter()
            .flat_map(|file| things(&templates::read(file)))
            .collect();
        let types = found.iter().filter(|thing| is_type(thing)).count();
        assert!(found.len() >= THINGS, "{name}: {}: {found:#?}", found.len());
        writeln!(
            table,
            "| [{name}]({}.rs) | {types} | {} | `{page}` |",
            program.name,
            found.len()
        )
        .expect("a string takes it");
        files.extend(templates);
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    templates::lint("what_is_written_first_is_accepted", &files);
    expect_references("first/references.tsv", &files);
    expect("first/README.md", &table);
}

fn is_type(thing: &str) -> bool {
    thing.starts_with("AWS::") && !thing.contains(['.', ' '])
}

//! What merged grants allow.

use infrastruct::{Construct, aws, construct, json, properties};
use infrastruct_constructs::{Function, Grant, Queue, Role, Topic};

use crate::support::{built, function, only, statements, template};

#[test]
fn statements_of_the_same_resources_or_actions_are_one() {
    let role = Role::assumed_by("lambda.amazonaws.com").grants([
        Grant::to(["s3:GetObject"]).on("arn:aws:s3:::one/*"),
        Grant::to(["s3:GetObject"]).on("arn:aws:s3:::two/*"),
        Grant::to(["s3:PutObject", "s3:GetObject"])
            .on("arn:aws:s3:::one/*")
            .on("arn:aws:s3:::two/*"),
    ]);
    let allowed = statements(&template(role), "Policy");
    assert_eq!(allowed.len(), 1, "{allowed:#?}");
}

#[test]
fn policies_stay_within_their_sizes() {
    let role = Role::assumed_by("lambda.amazonaws.com");
    for number in 0..200 {
        role.grant([Grant::to(["s3:GetObject"]).on(format!(
            "arn:aws:s3:::a-bucket-with-a-rather-long-name-{number}/some/prefix/in/it/*"
        ))]);
    }
    let (template, said) = built(role).unwrap();
    assert!(said.is_empty(), "{said:#?}");
    let policies = template["Resources"].as_object().unwrap().len();
    assert!((3..6).contains(&policies), "{policies}");
}

#[test]
fn policies_by_hand_stay_beside_those_of_options() {
    #[derive(Construct)]
    struct Worker {
        lost: Queue,
        told: Topic,
        function: Function,
    }
    let worker = construct!(Worker {
        lost: Queue::new(),
        told: Topic::new(),
        function: function(),
    });
    let own = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*" }],
    });
    worker.function.role.extend(&properties!(aws::iam::Role {
        policies: [Policy {
            policy_name: "Own",
            policy_document: own
        }],
        managed_policy_arns: ["arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess"],
    }));
    let function = worker.function.clone().dead_letters(&worker.lost);
    let _ = function.dead_letters(&worker.told).tracing();
    let template = template(worker);
    let role = &only(&template, "IAM::Role")["Properties"];
    let policies = role["Policies"].as_array().unwrap();
    let names: Vec<_> = policies
        .iter()
        .map(|policy| &policy["PolicyName"])
        .collect();
    assert_eq!(names, ["Own", "DeadLetters", "DeadLetters2"]);
    assert_eq!(role["ManagedPolicyArns"].as_array().unwrap().len(), 3);
}

//! What merged grants allow.

use infrastruct_constructs::{Grant, Role};

use crate::support::{built, statements, template};

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

use infrastruct::__private::{deletion_policy, update_replace_policy};
use infrastruct::{DeletionPolicy, UpdateReplacePolicy};
use serde_json::json;

use crate::group;
use crate::support::{alone, errors_alone, queue_with};

#[test]
fn policies_are_values() {
    let is_live = true;
    let policy = if is_live {
        DeletionPolicy::Retain
    } else {
        DeletionPolicy::Delete
    };
    let attributes = r#"{"DeletionPolicy": {"$": 0}, "UpdateReplacePolicy": {"$": 1}}"#;
    let parts = vec![
        deletion_policy(3, policy),
        update_replace_policy(3, UpdateReplacePolicy::from(policy)),
    ];
    let none = vec![deletion_policy(3, None), update_replace_policy(3, None)];
    let template = alone(group! {
        kept: queue_with(attributes, "{}", parts),
        left: queue_with(attributes, "{}", none),
    });
    let kept = json!({ "Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain" });
    assert_eq!(template["Resources"]["Kept"], kept);
    assert_eq!(
        template["Resources"]["Left"],
        json!({ "Type": "AWS::SQS::Queue" })
    );
}

#[test]
fn one_choice_sets_both_policies() {
    let with = |policy: DeletionPolicy| {
        queue_with(
            r#"{"RemovalPolicy": {"$": 0}}"#,
            "{}",
            vec![deletion_policy(3, policy)],
        )
    };
    let template = alone(group! {
        gone: with(DeletionPolicy::Delete),
        kept: with(DeletionPolicy::RetainExceptOnCreate),
    });
    let policies = |id: &str| {
        let resource = &template["Resources"][id];
        [
            &resource["DeletionPolicy"],
            &resource["UpdateReplacePolicy"],
        ]
        .map(|policy| policy.as_str())
    };
    assert_eq!(policies("Gone"), [Some("Delete"), Some("Delete")]);
    assert_eq!(
        policies("Kept"),
        [Some("RetainExceptOnCreate"), Some("Retain")]
    );
}

#[test]
fn a_snapshot_of_what_has_none_is_refused() {
    let parts = vec![deletion_policy(3, DeletionPolicy::Snapshot)];
    let said =
        errors_alone(group! { inbox: queue_with(r#"{"DeletionPolicy": {"$": 0}}"#, "{}", parts) });
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("`deletion_policy` cannot be `Snapshot`"),
        "{said:?}"
    );
}

#[test]
fn a_policy_is_read_from_its_name() {
    assert_eq!(
        "Retain".parse::<DeletionPolicy>().unwrap(),
        DeletionPolicy::Retain
    );
    let error = "retain".parse::<UpdateReplacePolicy>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`retain` is no update-replace policy: there are `Delete`, `Retain`, `Snapshot`"
    );
}

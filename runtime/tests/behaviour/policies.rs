use infrastruct::{
    App, Condition, Construct, DeletionPolicy, Parameter, UpdateReplacePolicy, aws, construct, if_,
    pseudo, stack,
};
use serde_json::json;

use crate::support::{errors, template};

#[test]
fn policies_are_values() {
    let is_live = true;
    let policy = if is_live {
        DeletionPolicy::Retain
    } else {
        DeletionPolicy::Delete
    };
    let (deleted, replaced) = (None::<DeletionPolicy>, None::<UpdateReplacePolicy>);
    let stack = stack!(Test {
        #[deletion_policy(policy)]
        #[update_replace_policy(UpdateReplacePolicy::from(policy))]
        kept: aws::sqs::Queue {},
        #[deletion_policy(deleted)]
        #[update_replace_policy(replaced)]
        left: aws::sqs::Queue {},
    });
    let template = template(App::new().stack(stack), "Test");
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
        let queue = construct!(aws::sqs::Queue {});
        for resource in queue.resources() {
            resource.set_removal_policy(policy);
        }
        queue
    };
    let stack = stack!(Test {
        gone: with(DeletionPolicy::Delete),
        kept: with(DeletionPolicy::RetainExceptOnCreate),
    });
    let template = template(App::new().stack(stack), "Test");
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
    let policy = DeletionPolicy::Snapshot;
    let stack = stack!(Test {
        #[deletion_policy(policy)]
        #[update_replace_policy(Retain)]
        inbox: aws::sqs::Queue {}
    });
    let said = errors(App::new().stack(stack));
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

#[test]
fn a_policy_may_be_chosen_at_deployment() {
    let orders = stack!(Test {
        policy: Parameter::text().allowed_values(["Delete", "Retain"]),
        is_live: Condition::equals(pseudo::region(), "eu-central-1"),
        #[deletion_policy(&policy)]
        #[update_replace_policy(if_(&is_live, "Retain", "Delete"))]
        table: aws::dynamodb::Table {
            billing_mode: "PAY_PER_REQUEST",
            attribute_definitions: [AttributeDefinition {
                attribute_name: "id",
                attribute_type: "S"
            }],
            key_schema: [KeySchema {
                attribute_name: "id",
                key_type: "HASH"
            }],
        },
    });
    let built = template(App::new().stack(orders), "Test");
    let table = &built["Resources"]["Table"];
    assert_eq!(table["DeletionPolicy"], json!({ "Ref": "Policy" }));
    assert_eq!(
        table["UpdateReplacePolicy"],
        json!({ "Fn::If": ["IsLive", "Retain", "Delete"] })
    );
    assert_eq!(built["Transform"], "AWS::LanguageExtensions");
}

//! Tables, and functions that read what changes in them.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    Attribute, Capacity, Function, Index, Key, Queue, StartingPosition, StreamSource, StreamView,
    Table, hours, seconds,
};
use serde_json::json;

use crate::support::{built, counts, function, only, statements, template};

#[test]
fn a_table_is_one_resource_and_kept() {
    let template = template(Table::new(Attribute::text("id")));
    assert_eq!(counts(&template), "DynamoDB::Table:1");
    let table = only(&template, "DynamoDB::Table");
    assert_eq!(
        table["Properties"],
        json!({
            "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
            "BillingMode": "PAY_PER_REQUEST",
            "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
        })
    );
    assert_eq!(table["DeletionPolicy"], "Retain");
}

#[test]
fn each_attribute_of_a_key_is_defined_once() {
    let template = template(
        Table::new(Attribute::text("id"))
            .sort(Attribute::number("at"))
            .index("by_team", Attribute::text("team"))
            .index(
                "by_day",
                Index::by(Attribute::text("day"))
                    .sort(Attribute::number("at"))
                    .holding(["amount"]),
            )
            .local_index("by_name", Attribute::text("name"))
            .time_to_live("expires")
            .point_in_time_recovery()
            .deletion_protection(),
    );
    let properties = &only(&template, "DynamoDB::Table")["Properties"];
    let defined = properties["AttributeDefinitions"].as_array().unwrap();
    assert_eq!(defined.len(), 5, "{defined:#?}");
    assert_eq!(
        properties["GlobalSecondaryIndexes"][1]["Projection"],
        json!({ "ProjectionType": "INCLUDE", "NonKeyAttributes": ["amount"] })
    );
    assert_eq!(
        properties["LocalSecondaryIndexes"][0]["KeySchema"][0],
        json!({ "AttributeName": "id", "KeyType": "HASH" })
    );
}

#[test]
fn an_attribute_of_two_types_is_refused() {
    let table = Table::new(Attribute::text("id")).index("by_id", Attribute::number("id"));
    let error = built(table).unwrap_err();
    assert!(error.contains("`attribute_name` of another"), "{error}");
    assert!(error.contains(file!()), "{error}");
}

#[test]
fn capacity_follows_what_is_used_within_its_limits() {
    let template = template(
        Table::new(Attribute::text("id"))
            .provisioned(Capacity::from(5..=100).used_by(80), 5)
            .index("by_team", Attribute::text("team"))
            .index(
                "by_day",
                Index::by(Attribute::text("day")).provisioned(1, 1),
            ),
    );
    assert_eq!(
        counts(&template),
        "ApplicationAutoScaling::ScalableTarget:2 ApplicationAutoScaling::ScalingPolicy:2 DynamoDB::Table:1"
    );
    let resources = template["Resources"].as_object().unwrap();
    let dimensions: Vec<_> = resources
        .values()
        .filter_map(|resource| resource["Properties"]["ScalableDimension"].as_str())
        .collect();
    assert_eq!(
        dimensions,
        [
            "dynamodb:index:ReadCapacityUnits",
            "dynamodb:table:ReadCapacityUnits"
        ]
    );
    let table = &only(&template, "DynamoDB::Table")["Properties"];
    assert_eq!(table["BillingMode"], "PROVISIONED");
    assert_eq!(
        table["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"],
        json!({ "ReadCapacityUnits": 5, "WriteCapacityUnits": 5 })
    );
}

#[test]
fn reading_a_table_goes_by_its_indexes_and_writing_does_not() {
    #[derive(Construct)]
    struct Orders {
        key: Key,
        table: Table,
        worker: Function,
    }
    let template = template(construct!(Orders {
        key: Key::new(),
        table: Table::new(Attribute::text("id"))
            .index("by_team", Attribute::text("team"))
            .encrypted_with(&key),
        worker: function().grants([table.read_write()]),
    }));
    let allowed = statements(&template, "WorkerRolePolicy");
    let on = |action: &str| {
        let mut resources = Vec::new();
        for statement in &allowed {
            let actions = statement["Action"].as_array().unwrap();
            if actions.iter().any(|other| other == action) {
                resources.push(&statement["Resource"]);
            }
        }
        resources.len()
    };
    assert_eq!(on("dynamodb:Query"), 2, "{allowed:#?}");
    assert_eq!(on("dynamodb:GetItem"), 1);
    assert_eq!(on("dynamodb:PutItem"), 1);
    assert_eq!(on("kms:GenerateDataKey*"), 1);
}

#[test]
fn a_function_works_through_what_changes_in_a_table() {
    #[derive(Construct)]
    struct Changes {
        orders: Table,
        failed: Queue,
        worker: Function,
        source: StreamSource,
    }
    let changes = |orders: Table| {
        construct!(Changes {
            orders: orders,
            failed: Queue::new(),
            worker: function(),
            source: StreamSource::new(&orders, &worker, StartingPosition::Latest)
                .batch(500)
                .window(seconds(5))
                .retries(3)
                .oldest(hours(12))
                .bisect()
                .partial_failures()
                .on_failure(&failed),
        })
    };
    let said = template(changes(
        Table::new(Attribute::text("id")).stream(StreamView::NewImage),
    ));
    assert_eq!(
        counts(&said),
        "DynamoDB::Table:1 IAM::Policy:1 IAM::Role:1 Lambda::EventSourceMapping:1 Lambda::Function:1 SQS::Queue:1"
    );
    assert_eq!(
        said["Resources"]["Orders"]["Properties"]["StreamSpecification"],
        json!({ "StreamViewType": "NEW_IMAGE" })
    );
    assert_eq!(statements(&said, "WorkerRolePolicy").len(), 3);
    assert_eq!(
        said["Resources"]["Source"]["DependsOn"],
        json!(["WorkerRolePolicy"])
    );
    let unsaid = template(changes(Table::new(Attribute::text("id"))));
    assert_eq!(
        unsaid["Resources"]["Orders"]["Properties"]["StreamSpecification"],
        json!({ "StreamViewType": "NEW_AND_OLD_IMAGES" })
    );
}

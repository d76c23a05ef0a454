use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Orders {
        orders: aws::dynamodb::Table {
            billing_mode: "PAY_PER_REQUEST",
            attribute_definitions: [AttributeDefinition { attribute_name: "id", attribute_type: "S" }],
            key_schema: [KeySchema { attribute_name: "id", key_type: "HASH" }],
        },
        changes: aws::lambda::EventSourceMapping {
            function_name: "worker",
            event_source_arn: orders.stream_arn(),
            starting_position: "LATEST",
        },
    });
}

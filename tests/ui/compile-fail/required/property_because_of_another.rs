use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::dynamodb::Table {
        billing_mode: "PROVISIONED",
        key_schema: [KeySchema { attribute_name: "id", key_type: "HASH" }],
        attribute_definitions: [AttributeDefinition { attribute_name: "id", attribute_type: "S" }],
    });
}

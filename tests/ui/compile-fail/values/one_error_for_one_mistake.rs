use infrastruct::{aws, construct};

fn main() {
    // with another billing mode, the table would need `provisioned_throughput`
    let _ = construct!(aws::dynamodb::Table {
        billing_mode: "PAY_PER_REQEST",
        key_schema: [KeySchema { attribute_name: "id", key_type: "HASH" }],
        attribute_definitions: [AttributeDefinition { attribute_name: "id", attribute_type: "S" }],
    });
}

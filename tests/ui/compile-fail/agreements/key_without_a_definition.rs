use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Music {
        songs: aws::dynamodb::Table {
            billing_mode: "PAY_PER_REQUEST",
            attribute_definitions: [AttributeDefinition {
                attribute_name: "album",
                attribute_type: "S",
            }],
            key_schema: [KeySchema {
                attribute_name: "artist",
                key_type: "HASH",
            }],
        },
    });
}

use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::lambda::Function {
        code: __ { zip_fil: "" },
        role: __ { a: 1 },
        tags: __ { key: "team", value: "data" },
        environment: if true { __ { variabels: [("A1", "b")] } } else { __ {} },
    });
    let _ = construct!(aws::lambda::ResourcePolicy { policy_document: json!({}), resource_arn: __ { function_name: "a" } });
    let _ = construct!(aws::lambda::ResourcePolicy { policy_document: json!({}), resource_arn: if true { __ {} } else { __ { a: 1 } } });
}

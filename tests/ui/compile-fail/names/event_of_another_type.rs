use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::serverless::Function {
        runtime: "python3.13",
        handler: "index.handler",
        inline_code: "def handler(event, context): pass",
        events: [(
            "Create",
            S3Event { r#type: "Api", properties: S3EventProperties { path: "/", method: "post" } },
        )],
    });
}

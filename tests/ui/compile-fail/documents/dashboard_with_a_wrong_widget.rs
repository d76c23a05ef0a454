use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::cloudwatch::Dashboard {
        dashboard_body: r#"{ "widgets": [{ "type": "metrics", "x": 0, "width": 12, "properties": {} }] }"#,
    });
    let _ = construct!(aws::cloudwatch::Dashboard {
        dashboard_body: r#"{ "widgets": [{ "type": "text", "x": 18, "width": 12, "properties": { "markdown": "jobs" } }] }"#,
    });
}

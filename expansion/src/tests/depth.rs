//! How deep values may nest.

use crate::pipeline;

fn is_refused(expansion: &str) -> bool {
    expansion.contains("levels deep")
}

#[test]
fn json_nests_as_deep_as_a_template_can() {
    let expanded = |depth: usize| {
        let source = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let text = pipeline::json(source.parse().unwrap()).to_string();
        let skeleton = text
            .split('"')
            .find(|text| text.starts_with('['))
            .unwrap_or_default();
        // as the runtime reads it
        let read = infrastruct_json::from_str(skeleton).is_ok();
        (is_refused(&text), read)
    };
    assert_eq!(expanded(120), (false, true));
    assert_eq!(expanded(121), (true, true));
    assert_eq!(expanded(500), (true, true));
}

#[test]
fn literals_nest_less_than_rustc_does() {
    let source = |depth: usize| {
        let lists = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        format!("aws::sqs::Queue {{ tags: {lists}, redrive_policy: json!({lists}) }}")
    };
    assert!(!is_refused(
        &pipeline::construct(source(50).parse().unwrap()).to_string()
    ));
    assert!(is_refused(
        &pipeline::construct(source(70).parse().unwrap()).to_string()
    ));
}

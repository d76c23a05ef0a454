//! The rules over any JSON: no panic, and the same findings twice.
#![no_main]

#[path = "../tree.rs"]
mod tree;

use infrastruct_spec::{Template, check};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use serde_json::Value;

fuzz_target!(|text: &[u8]| {
    let Ok(json) = serde_json::from_slice::<Value>(text) else {
        return;
    };
    // the path of a section that has no name
    let has_empty_path = json.get("").is_some();
    let (mut template, paths) = Template::from_json(&json.into());
    template.region = Some("us-east-1".to_owned());
    let found = check(&template);
    for each in &found {
        assert!(!each.message.is_empty());
        assert!(has_empty_path || !paths.path(each.position).is_empty());
    }
    assert_eq!(found, check(&template));
});

fuzz_mutator!(|text: &mut [u8], size: usize, longest: usize, seed: u32| {
    tree::mutate(text, size, longest, seed)
});

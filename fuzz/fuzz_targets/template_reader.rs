//! Any bytes as a template file, JSON or YAML: an error or a template, no panic, the same twice, and no difference from
//! itself.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    let Ok(text) = std::str::from_utf8(text) else {
        return;
    };
    let read = || cargo_infrastruct::differences(text, text);
    match (read(), read()) {
        (Ok(one), Ok(other)) => {
            assert_eq!(one, other);
            assert_eq!(one["resources"].as_array().map(Vec::len), Some(0));
        }
        (Err(one), Err(other)) => assert_eq!(one.to_string(), other.to_string()),
        _ => panic!("read once, refused once"),
    }
});

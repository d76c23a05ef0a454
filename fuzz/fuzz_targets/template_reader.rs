//! Any bytes as a template file, JSON or YAML: an error or a template, no panic, and the same twice.
#![no_main]

use cargo_infrastruct::template::Template;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    let Ok(text) = std::str::from_utf8(text) else {
        return;
    };
    let read = || Template::read(text).map(|template| format!("{template:?}"));
    match (read(), read()) {
        (Ok(one), Ok(other)) => assert_eq!(one, other),
        (Err(one), Err(other)) => assert_eq!(one.to_string(), other.to_string()),
        _ => panic!("read once, refused once"),
    }
});

//! Constants as values, whose limits rustc checks.

use crate::pipeline;

fn expanded(value: &str) -> String {
    let source = format!("aws::sqs::Queue {{ delay_seconds: {value} }}");
    let tokens = pipeline::construct(source.parse().unwrap()).to_string();
    tokens.replace(' ', "")
}

/// `cargo check`, and so the editor, evaluates items; what an item cannot name is evaluated with the function.
#[test]
fn constants_of_modules_are_checked_by_an_item() {
    for constant in [
        "DELAY",
        "limits::DELAY",
        "crate::limits::DELAY",
        "self::DELAY",
        "::limits::DELAY",
    ] {
        let text = expanded(constant);
        assert!(
            text.contains("const_:()=::core::assert!("),
            "{constant}: {text}"
        );
    }
    for constant in ["Self::DELAY", "T::DELAY", "limits::Default::DELAY"] {
        let text = expanded(constant);
        assert!(
            text.contains("const{::core::assert!("),
            "{constant}: {text}"
        );
    }
    for other in ["delay", "N", "{ DELAY }", "DELAY + 1", "limits.DELAY"] {
        assert!(!expanded(other).contains("assert!("), "{other}");
    }
}

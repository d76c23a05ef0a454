//! The names of variables, and which Lambda allows.

/// What Lambda sets by itself, and lets nobody else set.
const RESERVED: [&str; 18] = [
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
];

/// The variable of a field.
pub(crate) fn of_field(field: &str) -> String {
    field.trim_start_matches("r#").to_uppercase()
}

/// Why Lambda refuses a name.
pub(crate) fn refusal(name: &str) -> Option<String> {
    if RESERVED.contains(&name) {
        return Some(format!(
            "Lambda sets `{name}` itself, and refuses a stack that does\n\
             help: read it in the function, with `std::env::var(\"{name}\")`"
        ));
    }
    let is_word = |text: &str| {
        text.chars()
            .all(|char| char.is_ascii_alphanumeric() || char == '_')
    };
    if name.len() >= 2
        && is_word(name)
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
    {
        return None;
    }
    Some(format!(
        "Lambda refuses a variable named `{name}`\n\
         help: a name starts with a letter, has at least two characters, and only letters, digits and `_`"
    ))
}

/// `QueueUrl` of `queue_url`.
pub(crate) fn camel(field: &str) -> String {
    let words = field.trim_start_matches("r#").split('_');
    words
        .flat_map(|word| {
            let mut chars = word.chars();
            let first = chars.next().into_iter().flat_map(char::to_uppercase);
            first.chain(chars).collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_fields() {
        assert_eq!(of_field("queue_url"), "QUEUE_URL");
        assert_eq!(of_field("r#type"), "TYPE");
        assert_eq!(camel("queue_url"), "QueueUrl");
        assert_eq!(camel("r#type"), "Type");
    }

    #[test]
    fn lambda_allows_words_of_two_and_more() {
        for name in ["QUEUE_URL", "A1", "a_", "AWS_TABLE"] {
            assert_eq!(refusal(name), None);
        }
        for name in ["", "A", "1A", "_A", "A-B", "Ä1", "AWS_REGION", "_HANDLER"] {
            assert!(refusal(name).is_some(), "{name}");
        }
    }
}

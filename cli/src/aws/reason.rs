//! What an error of the SDK comes down to.

use std::error::Error;

use aws_smithy_types::error::ErrorMetadata;

/// What says only that a layer of the SDK hands an error on.
const LAYERS: [&str; 8] = [
    "an error occurred while loading credentials",
    "client error (Connect)",
    "client error (SendRequest)",
    "dispatch failure",
    "failed to construct request",
    "io error",
    "other",
    "service error",
];

/// The messages of an error and of its causes, without what repeats and what only hands on.
pub(super) fn reason(error: &(dyn Error + 'static)) -> String {
    let mut said = Vec::new();
    let mut at = Some(error);
    while let Some(error) = at {
        at = error.source();
        let message = match error.downcast_ref::<ErrorMetadata>() {
            Some(answer) => answer.message().unwrap_or_default().to_owned(),
            None => error.to_string(),
        };
        let is_layer = LAYERS.contains(&message.as_str()) || message.starts_with("unhandled error");
        let is_said = |said: &String| said.contains(&message);
        if !is_layer && !message.is_empty() && !said.iter().any(is_said) {
            said.push(message);
        }
    }
    if said.is_empty() {
        return error.to_string();
    }
    said.join(": ")
}

/// Whether an error or one of its causes says this.
pub(super) fn says(error: &(dyn Error + 'static), what: &str) -> bool {
    let mut at = Some(error);
    while let Some(error) = at {
        if error.to_string().contains(what) {
            return true;
        }
        at = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

    #[derive(Debug)]
    struct Layer(&'static str, Option<Box<dyn Error + 'static>>);

    impl fmt::Display for Layer {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str(self.0)
        }
    }

    impl Error for Layer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            self.1.as_deref()
        }
    }

    fn layers(messages: &[&'static str], last: Option<Box<dyn Error>>) -> Box<dyn Error> {
        let last: Option<Box<dyn Error>> = last;
        let around = |inner, message: &&'static str| -> Option<Box<dyn Error>> {
            Some(Box::new(Layer(message, inner)))
        };
        messages.iter().rev().fold(last, around).unwrap()
    }

    #[test]
    fn what_hands_on_is_left_out() {
        let error = layers(
            &[
                "dispatch failure",
                "io error",
                "client error (Connect)",
                "dns error",
                "failed to look up",
            ],
            None,
        );
        assert_eq!(reason(&*error), "dns error: failed to look up");
        assert!(says(&*error, "(Connect)") && !says(&*error, "tls"));
    }

    #[test]
    fn an_answer_is_its_message() {
        let answer = ErrorMetadata::builder()
            .code("ValidationError")
            .message("Invalid RoleArn: bad")
            .build();
        let error = layers(
            &[
                "dispatch failure",
                "other",
                "an error occurred while loading credentials",
                "service error",
                "unhandled error (ValidationError)",
            ],
            Some(Box::new(answer)),
        );
        assert_eq!(reason(&*error), "Invalid RoleArn: bad");
    }

    #[test]
    fn something_is_always_said() {
        let error = layers(&["dispatch failure"], None);
        assert_eq!(reason(&*error), "dispatch failure");
    }
}

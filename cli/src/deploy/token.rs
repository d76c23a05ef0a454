//! Names of operations that are the same whenever the same operation is meant.

use std::process;
use std::time::{SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};

use crate::digest::hexadecimal;

/// A token of the parts: a call that is made again with it is not done again.
pub(crate) fn token(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    format!("infrastruct-{}", &hexadecimal(&digest.finalize())[..40])
}

/// A token that no other call has: for calls that another mark, such as a name, keeps from being done twice.
///
/// With a token of its parts alone, a change set that was taken back could not be made again.
pub(crate) fn fresh(name: &str) -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    token(&[
        name,
        &process::id().to_string(),
        &now.as_nanos().to_string(),
    ])
}

#[cfg(test)]
mod tests {
    use super::token;

    #[test]
    fn parts_do_not_run_together() {
        assert_eq!(token(&["a", "b"]), token(&["a", "b"]));
        assert_ne!(token(&["ab", ""]), token(&["a", "b"]));
    }

    #[test]
    fn a_token_is_a_name_that_cloudformation_takes() {
        let token = token(&["stack", "template"]);
        assert!(
            token.len() <= 128
                && token
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
        );
    }
}

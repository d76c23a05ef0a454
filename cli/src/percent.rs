//! Text within addresses.

use std::fmt::Write;

/// A path, or a value of a query, with what would mean something there written as `%20`.
pub(crate) fn encoded(text: &str, kept: &str) -> String {
    let mut result = String::new();
    for byte in text.bytes() {
        let letter = char::from(byte);
        if byte.is_ascii_alphanumeric() || "-._~".contains(letter) || kept.contains(letter) {
            result.push(letter);
        } else {
            let _ = write!(result, "%{byte:02X}");
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn keys_are_written_as_paths() {
        assert_eq!(
            encoded("assets/a b+ü.zip", "/"),
            "assets/a%20b%2B%C3%BC.zip"
        );
        assert_eq!(encoded("a/b", ""), "a%2Fb");
    }
}

//! Digests of texts.

use std::iter;

/// A digest that stays the same with any version of Rust: FNV-1a. Which resources a text names is not known yet, but where.
pub(crate) fn digest(text: &str) -> u64 {
    let mut parts = text.split("${");
    let first = parts.next().unwrap_or_default();
    let others = parts.map(|part| part.trim_start_matches(|letter: char| letter.is_ascii_digit()));
    let bytes = iter::once(first).chain(others).flat_map(str::bytes);
    bytes.fold(0xcbf2_9ce4_8422_2325, |digest, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

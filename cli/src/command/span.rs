//! Spans of time, as they are written in options.

use std::time::Duration;

/// The span that a text such as `30s`, `10m`, `2h` or `7d` means.
pub(super) fn span(text: &str) -> Option<Duration> {
    let units = [("s", 1), ("m", 60), ("h", 3_600), ("d", 86_400)];
    units.iter().find_map(|(unit, seconds)| {
        let count: u64 = text.strip_suffix(unit)?.parse().ok()?;
        count.checked_mul(*seconds).map(Duration::from_secs)
    })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::span;

    #[test]
    fn spans_have_a_number_and_a_unit() {
        assert_eq!(span("10m"), Some(Duration::from_mins(10)));
        assert_eq!(span("7d"), Some(Duration::from_hours(168)));
        for text in ["", "m", "-5m", "5", "soon", "18446744073709551615d"] {
            assert_eq!(span(text), None, "{text}");
        }
    }
}

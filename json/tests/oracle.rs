//! `serde_json` reads and writes the same.

use infrastruct_json::{Value, float, from_str, to_string_pretty};
use serde_json::Value as Other;

/// The same value, the same text, or both refuse it.
fn compare(text: &str) {
    match (from_str(text), serde_json::from_str::<Other>(text)) {
        (Ok(own), Ok(other)) => {
            let copy = copied(&own, &other);
            assert_eq!(own.to_string(), copy.to_string(), "{text}");
            let pretty = serde_json::to_string_pretty(&copy).expect("it is JSON");
            assert_eq!(to_string_pretty(&own), pretty);
        }
        (Err(_), Err(_)) => {}
        (own, other) => panic!("{text:?}: {own:?} but {other:?}"),
    }
}

/// The other value, with the doubles of ours: what the other reads may be one bit off.
fn copied(own: &Value, other: &Other) -> Other {
    match (own, other) {
        (Value::Array(items), Other::Array(others)) => {
            assert_eq!(items.len(), others.len());
            let pairs = items.iter().zip(others);
            pairs.map(|(item, other)| copied(item, other)).collect()
        }
        (Value::Object(map), Other::Object(others)) => {
            assert_eq!(map.len(), others.len());
            let pairs = map.iter().zip(others);
            let copies = pairs.map(|((key, value), (other_key, other))| {
                assert_eq!(key, other_key);
                (key.clone(), copied(value, other))
            });
            Other::Object(copies.collect())
        }
        (Value::Number(number), Other::Number(double)) if double.is_f64() => {
            assert!(number.is_f64());
            let (number, double) = (number.as_f64().unwrap(), double.as_f64().unwrap());
            assert!(
                (number - double).abs() <= number.abs() * 1e-15,
                "{number} {double}"
            );
            number.into()
        }
        _ => {
            assert_eq!(own.to_string(), other.to_string());
            other.clone()
        }
    }
}

#[test]
fn texts_that_are_json_or_nearly() {
    for text in [
        "",
        " ",
        "null",
        "nul",
        "nulll",
        "true",
        "false",
        "True",
        "[]",
        "[ ]",
        "[,]",
        "[1,]",
        "[1 2]",
        "[1,2]",
        "{}",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{\"b\":1,\"a\":2,\"b\":3}",
        "{a:1}",
        "{1:1}",
        "1",
        "-1",
        "-",
        "--1",
        "01",
        "-01",
        "0",
        "-0",
        "-0.0",
        "0.0",
        "1.",
        ".5",
        "1.5",
        "1e5",
        "1E+5",
        "1e-5",
        "1e",
        "1e+",
        "1.5e3",
        "1e400",
        "-1e400",
        "1e-400",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "0.1",
        "1e15",
        "1e16",
        "1e17",
        "1e-6",
        "1e-4",
        "1.5e300",
        "\"a",
        "\"a\"",
        "\"\\\"",
        "\"\\n\\t\\r\\b\\f\\/\\\\\\\"\"",
        "\"\\u00e4\"",
        "\"\\u00E4\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\ude00\"",
        "\"\\ud83d\\ud83d\"",
        "\"\\ud83dx\"",
        "\"\\u12\"",
        "\"\\u+123\"",
        "\"\\x\"",
        "\"a\nb\"",
        "\"a\u{1}b\"",
        "\"a\u{7f}b\"",
        "\"ä😀\"",
        "\"\\u0000\\u001f\"",
        "[1]x",
        "[1] ",
        "\u{feff}1",
        "[[1]",
        "[1]]",
        "[}",
        "{]",
        "// a\n1",
        "'a'",
        "NaN",
        "Infinity",
    ] {
        compare(text);
    }
}

#[test]
fn depth() {
    for levels in [126, 127, 128, 129] {
        compare(&format!("{}{}", "[".repeat(levels), "]".repeat(levels)));
        compare(&format!(
            "{}1{}",
            "{\"a\":".repeat(levels),
            "}".repeat(levels)
        ));
    }
}

#[test]
fn numbers() {
    let mut seed = 1_u64;
    for _ in 0..200_000 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let number = f64::from_bits(seed ^ (seed >> 29));
        let Some(other) = serde_json::Number::from_f64(number) else {
            continue;
        };
        let (text, other) = (float(number), other.to_string());
        // where two texts are as short, either will do
        assert_eq!(text.len(), other.len(), "{text} {other}");
        assert_eq!(text.contains('e'), other.contains('e'));
        for text in [text, other] {
            let read = from_str(&text).ok().and_then(|value| value.as_f64());
            assert_eq!(read, Some(number));
        }
    }
    for exponent in -330..310 {
        for digits in ["1", "1.5", "1.2345678", "9.999999999999999", "-4"] {
            let number: f64 = format!("{digits}e{exponent}")
                .parse()
                .expect("it is a number");
            if let Some(other) = serde_json::Number::from_f64(number) {
                assert_eq!(float(number), other.to_string());
            }
        }
    }
}

/// A template with one byte changed, left out or put in.
#[test]
fn mutations() {
    let text = r#"{"Resources":{"Inbox":{"Type":"AWS::SQS::Queue","Properties":{"A":-1.5e3,"B":[true,null,"ä\n\u0041"],"C":{}}}}}"#;
    let alphabet = b"{}[]:,\"\\-+.0123eEu tfnl\n";
    let mut seed = 7_u64;
    let mut below = |limit: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(seed >> 33).unwrap_or(0) % limit
    };
    for _ in 0..50_000 {
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=below(2) {
            let at = below(bytes.len());
            match below(3) {
                0 => bytes[at] = alphabet[below(alphabet.len())],
                1 => drop(bytes.remove(at)),
                _ => bytes.insert(at, alphabet[below(alphabet.len())]),
            }
        }
        if let Ok(text) = String::from_utf8(bytes) {
            compare(&text);
        }
    }
}

#[test]
fn what_is_written_is_read() {
    let value = infrastruct_json::json!({ "z": [1, -2, 0.5, "a\u{0}\"\\\u{7f}", null, true], "a": {}, "b": [] });
    assert_eq!(from_str(&value.to_string()), Ok(value.clone()));
    assert_eq!(from_str(&format!("{value:#}")), Ok(value));
    assert_eq!(Value::from(f64::NAN), Value::Null);
}

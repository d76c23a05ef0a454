/// JSON text with holes: what is known while the macro runs, in one string, and the places of what is not.
#[derive(Clone, Debug, Default)]
pub(crate) struct Skeleton(pub(crate) String);

impl Skeleton {
    pub(crate) fn text(text: &str) -> Self {
        let mut json = String::with_capacity(text.len() + 2);
        json.push('"');
        for c in text.chars() {
            match c {
                '"' => json.push_str("\\\""),
                '\\' => json.push_str("\\\\"),
                '\n' => json.push_str("\\n"),
                '\r' => json.push_str("\\r"),
                '\t' => json.push_str("\\t"),
                c if u32::from(c) < 0x20 => json.extend(format!("\\u{:04x}", u32::from(c)).chars()),
                c => json.push(c),
            }
        }
        json.push('"');
        Self(json)
    }

    pub(crate) fn hole(index: usize) -> Self {
        Self(format!("{{\"$\":{index}}}"))
    }

    pub(crate) fn null() -> Self {
        Self("null".to_owned())
    }

    pub(crate) fn list(items: &[Self]) -> Self {
        let items: Vec<&str> = items.iter().map(|item| item.0.as_str()).collect();
        Self(format!("[{}]", items.join(",")))
    }

    pub(crate) fn object(entries: &[(String, Self)]) -> Self {
        let entries: Vec<String> = entries
            .iter()
            .map(|(name, value)| format!("{}:{}", Self::text(name).0, value.0))
            .collect();
        Self(format!("{{{}}}", entries.join(",")))
    }
}

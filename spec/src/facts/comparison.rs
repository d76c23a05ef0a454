//! What a rule of a Choice state may compare with.

/// The kind of value that a comparison wants.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Wants {
    Text,
    Number,
    Boolean,
}

const TYPES: [(&str, Wants); 3] = [
    ("String", Wants::Text),
    ("Numeric", Wants::Number),
    ("Timestamp", Wants::Text),
];
const ORDERS: [&str; 5] = [
    "Equals",
    "LessThan",
    "GreaterThan",
    "LessThanEquals",
    "GreaterThanEquals",
];
const TESTS: [&str; 6] = [
    "IsNull",
    "IsPresent",
    "IsNumeric",
    "IsString",
    "IsBoolean",
    "IsTimestamp",
];

/// All comparisons, each with what it compares with; `…Path` ones take a path.
pub(crate) fn comparisons() -> Vec<(String, Wants)> {
    let mut all = Vec::new();
    for (kind, wants) in TYPES {
        for order in ORDERS {
            all.push((format!("{kind}{order}"), wants));
            all.push((format!("{kind}{order}Path"), Wants::Text));
        }
    }
    all.push(("StringMatches".to_owned(), Wants::Text));
    all.push(("BooleanEquals".to_owned(), Wants::Boolean));
    all.push(("BooleanEqualsPath".to_owned(), Wants::Text));
    all.extend(
        TESTS
            .iter()
            .map(|test| ((*test).to_owned(), Wants::Boolean)),
    );
    all
}

//! Mutations that keep JSON what it is: random bytes would hardly ever be a template.

use libfuzzer_sys::fuzzer_mutate;
use serde_json::{Map, Value, json};

/// Changes a few values of the tree; what is no JSON is changed as bytes.
pub fn mutate(text: &mut [u8], size: usize, longest: usize, seed: u32) -> usize {
    let mut chance = Chance(u64::from(seed) | 1);
    let Ok(mut tree) = serde_json::from_slice::<Value>(&text[..size]) else {
        return fuzzer_mutate(text, size, longest);
    };
    let other = tree.clone();
    for _ in 0..=chance.below(3) {
        change(&mut tree, &other, &mut chance);
    }
    let written = tree.to_string();
    if written.len() > longest {
        return size;
    }
    text[..written.len()].copy_from_slice(written.as_bytes());
    written.len()
}

/// Numbers that follow from a seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit.max(1)
    }
}

/// Goes down to some value, and changes it.
fn change(tree: &mut Value, other: &Value, chance: &mut Chance) {
    let mut at = tree;
    while chance.below(8) > 0 {
        let count = match &*at {
            Value::Array(items) => items.len(),
            Value::Object(entries) => entries.len(),
            _ => 0,
        };
        if count == 0 {
            break;
        }
        let chosen = chance.below(count);
        at = match at {
            Value::Array(items) => &mut items[chosen],
            Value::Object(entries) => match entries.values_mut().nth(chosen) {
                Some(value) => value,
                None => return,
            },
            _ => return,
        };
    }
    match chance.below(5) {
        0 => *at = part(other, chance).clone(),
        1 => remove(at, chance),
        2 => add(at, part(other, chance).clone(), chance),
        3 => rename(at, chance),
        _ => *at = scalar(chance),
    }
}

/// Some value of a tree.
fn part<'a>(tree: &'a Value, chance: &mut Chance) -> &'a Value {
    let mut at = tree;
    loop {
        let next = match at {
            Value::Array(items) if !items.is_empty() => items.get(chance.below(items.len())),
            Value::Object(entries) if !entries.is_empty() => {
                entries.values().nth(chance.below(entries.len()))
            }
            _ => None,
        };
        match next {
            Some(next) if chance.below(6) > 0 => at = next,
            _ => return at,
        }
    }
}

fn remove(at: &mut Value, chance: &mut Chance) {
    match at {
        Value::Array(items) if !items.is_empty() => {
            items.remove(chance.below(items.len()));
        }
        Value::Object(entries) => {
            let key = entries.keys().nth(chance.below(entries.len())).cloned();
            key.map(|key| entries.remove(&key));
        }
        _ => *at = Value::Null,
    }
}

fn add(at: &mut Value, value: Value, chance: &mut Chance) {
    match at {
        Value::Array(items) => items.push(value),
        Value::Object(entries) => {
            entries.insert(name(chance), value);
        }
        _ => *at = Value::Array(vec![at.clone(), value]),
    }
}

fn rename(at: &mut Value, chance: &mut Chance) {
    let Value::Object(entries) = at else { return };
    let chosen = chance.below(entries.len());
    let renamed: Map<String, Value> = std::mem::take(entries)
        .into_iter()
        .enumerate()
        .map(|(number, (key, value))| (if number == chosen { name(chance) } else { key }, value))
        .collect();
    *entries = renamed;
}

fn name(chance: &mut Chance) -> String {
    const NAMES: [&str; 20] = [
        "Ref",
        "Fn::GetAtt",
        "Fn::Sub",
        "Fn::If",
        "Fn::Join",
        "Fn::Select",
        "Fn::Split",
        "Fn::ForEach::X",
        "Condition",
        "DependsOn",
        "Type",
        "Properties",
        "Resources",
        "Parameters",
        "Outputs",
        "Conditions",
        "Mappings",
        "Statement",
        "Action",
        "",
    ];
    NAMES[chance.below(NAMES.len())].to_owned()
}

fn scalar(chance: &mut Chance) -> Value {
    match chance.below(12) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(u64::MAX),
        4 => json!(1e300),
        5 => json!("${A}${!B}${"),
        6 => json!("arn:aws:sqs:us-east-1:123456789012:*"),
        7 => json!("{\"a\": [1, {\"b\": \"${C.Arn}\"}]}"),
        8 => json!("{{resolve:ssm:x:1}}"),
        9 => json!("é\u{0}\u{10ffff}"),
        10 => json!("rate(1 minutes)"),
        _ => json!(""),
    }
}

//! What holds for every template and every change.

use super::chance::Chance;
use super::{corpus, mutation, spelling};
use crate::diff::Difference;
use crate::template::Template;

fn read(text: &str) -> Template {
    Template::read(text).unwrap()
}

#[test]
fn a_template_in_any_order_of_keys_is_itself() {
    for (seed, (file, template)) in corpus::templates().into_iter().enumerate() {
        let mut chance = Chance::new(seed as u64);
        let Ok(old) = Template::read(&template.to_string()) else {
            continue;
        };
        let new = read(&spelling::shuffled(&template, &mut chance));
        let difference = Difference::between(&old, &new, &[]);
        assert!(difference.is_empty(), "{file}: {:#}", difference.to_json());
    }
}

#[test]
fn a_template_spelled_in_another_way_is_itself() {
    let mut tried = 0;
    for (seed, (file, template)) in corpus::templates().into_iter().enumerate() {
        let mut chance = Chance::new(seed as u64);
        let other = spelling::respelled(&template, &mut chance);
        let (Ok(old), Ok(new)) = (
            Template::read(&template.to_string()),
            Template::read(&other.to_string()),
        ) else {
            continue;
        };
        let difference = Difference::between(&old, &new, &[]);
        assert!(difference.is_empty(), "{file}: {:#}", difference.to_json());
        tried += 1;
    }
    assert!(tried > 400);
}

#[test]
fn a_change_is_named_with_its_path() {
    let mut tried = 0;
    for (seed, (file, template)) in corpus::templates().into_iter().enumerate() {
        for round in 0..8 {
            let mut chance = Chance::new((seed * 100 + round) as u64);
            let mut other = template.clone();
            let Some(mutation) = mutation::change_property(&mut other, &mut chance) else {
                continue;
            };
            let (Ok(old), Ok(new)) = (
                Template::read(&template.to_string()),
                Template::read(&other.to_string()),
            ) else {
                continue;
            };
            let difference = Difference::between(&old, &new, &[]);
            let found = difference.resource(&mutation.logical_id);
            let named = found.is_some_and(|change| {
                // The place itself, what it lies in, or the items of a list that was a single item before.
                let within = |path: &str, other: &str| {
                    path == other || path.starts_with(&format!("{other}/"))
                };
                let is_there =
                    |path: &str| within(&mutation.path, path) || within(path, &mutation.path);
                change
                    .properties
                    .iter()
                    .any(|it| it.cause.is_none() && is_there(&it.path.in_facts()))
            });
            assert!(
                named,
                "{file}: {mutation:?} is not in {:#}",
                difference.to_json()
            );
            tried += 1;
        }
    }
    assert!(tried > 2_000, "{tried}");
}

#[test]
fn a_renamed_resource_is_recognised() {
    let (mut tried, mut found) = (0, 0);
    for (seed, (_, template)) in corpus::templates().into_iter().enumerate() {
        let mut chance = Chance::new(seed as u64);
        let mut other = template.clone();
        let Some(mutation) = mutation::rename_resource(&mut other, &mut chance) else {
            continue;
        };
        let (Ok(old), Ok(new)) = (
            Template::read(&template.to_string()),
            Template::read(&other.to_string()),
        ) else {
            continue;
        };
        let difference = Difference::between(&old, &new, &[]);
        tried += 1;
        let to = format!("{}Moved", mutation.logical_id);
        found += usize::from(
            difference
                .moves
                .iter()
                .any(|it| it.from == mutation.logical_id && it.to == to),
        );
    }
    assert!(
        tried > 400 && found * 100 > tried * 95,
        "{found} of {tried}"
    );
}

#[test]
fn bad_templates_are_errors_and_never_panics() {
    let texts = [
        "",
        "{",
        "[]",
        "null",
        "1",
        "{}",
        "{\"Resources\": []}",
        "{\"Resources\": {\"A\": 1}}",
        "Resources:\n  A: !Ref",
        "{\"Resources\": {\"A\": {\"Type\": 1}}}",
        "{\"Resources\": {\"A\": {\"Type\": \"T\", \"Properties\": []}}}",
        "{\"Resources\": {\"A\": {}}}",
        "\u{feff}",
        "---\n---\n",
        "!!binary x",
        "{\"Outputs\": [], \"Parameters\": 1}",
        "{\"Resources\": {\"A\": {\"Type\": \"AWS::IAM::Policy\", \"Properties\": {\"PolicyDocument\": {\"Statement\": [1, {\"Action\": {}}]}, \"Roles\": {}}}}}",
        "{\"Resources\": {\"A\": {\"Type\": \"AWS::EC2::SecurityGroup\", \"Properties\": {\"SecurityGroupIngress\": 1}}}}",
        "{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queue\", \"DependsOn\": {}, \"Properties\": {\"Tags\": {\"a\": [null]}}}}}",
    ];
    let templates: Vec<_> = texts
        .iter()
        .filter_map(|text| Template::read(text).ok())
        .collect();
    assert!(templates.len() > 5);
    for old in &templates {
        for new in &templates {
            let difference = Difference::between(old, new, &[]);
            let _ = (difference.to_json(), difference.counts());
        }
    }
}

#[test]
fn broken_text_is_an_error_and_never_a_panic() {
    for (seed, (_, template)) in corpus::templates().into_iter().enumerate().step_by(5) {
        let mut chance = Chance::new(seed as u64);
        let json = template.to_string();
        let yaml = json
            .replace("{\"", "{ ")
            .replace("\":", ": ")
            .replace(",\"", ", ");
        for text in [json, yaml] {
            let mut letters: Vec<char> = text.chars().take(4_000).collect();
            for _ in 0..8 {
                let (at, from) = (chance.below(letters.len()), chance.below(letters.len()));
                letters[at] = match chance.below(4) {
                    0 => '\n',
                    1 => [
                        '!', '&', '*', ':', '-', '#', '|', '>', '\'', '%', '@', '\u{7f}', '\t',
                    ][chance.below(13)],
                    _ => letters[from],
                };
                let text: String = letters.iter().collect();
                if let Ok(broken) = Template::read(&text) {
                    let _ = Difference::between(&broken, &Template::default(), &[]).to_json();
                    let _ = Difference::between(&Template::default(), &broken, &[]).to_json();
                }
            }
        }
    }
}

//! What editors and rustdoc show of the facts.

use infrastruct_spec::{ResourceType, resource_type, resource_types};

use crate::documentation::{Owner, of_property, page_of_type};

fn found(name: &str) -> ResourceType {
    resource_type(name).expect("it is listed")
}

/// The row of a property that has this name in Rust.
fn row<'a>(page: &'a str, name: &str) -> &'a str {
    let start = format!("| `{name}`<br>");
    page.lines()
        .find(|line| line.starts_with(&start))
        .unwrap_or_else(|| panic!("no row of `{name}` in\n{page}"))
}

#[test]
fn a_page_shows_each_property_as_rust_and_the_template_name_it() {
    let page = page_of_type(found("AWS::SQS::Queue"));
    let timeout = row(&page, "visibility_timeout");
    assert!(timeout.contains("`VisibilityTimeout` | integer, 0 to 43200<br>The length of time"));
    assert!(timeout.ends_with("| no replacement |"));
    assert!(row(&page, "fifo_queue").ends_with("| replacement |"));
    assert!(row(&page, "tags").contains("list of [`Tag`](#the-object-tag)"));
}

#[test]
fn a_page_shows_nested_objects_and_what_they_require() {
    let page = page_of_type(found("AWS::Lambda::Function"));
    assert!(row(&page, "code").starts_with("| `code`<br>`Code`<br>required |"));
    let (_, code) = page
        .split_once("## The object `Code`")
        .expect("its section");
    assert!(row(code, "zip_file").contains("`ZipFile`"));
    let (_, tag) = page.split_once("## The object `Tag`").expect("its section");
    assert!(row(tag, "key").contains("<br>required |"));
    assert!(row(&page, "architectures").contains("each one of `x86_64`, `arm64`"));
}

/// Links lead to a section of the page, tables are whole, and nothing looks like code to be tested or a link to an item.
#[test]
fn pages_are_whole() {
    for name in resource_types() {
        let page = page_of_type(found(name));
        let sections: Vec<String> = page
            .lines()
            .filter_map(|line| line.strip_prefix("## The object `"))
            .map(|name| name.trim_end_matches('`').to_lowercase())
            .collect();
        for link in page.split("](#the-object-").skip(1) {
            let target = link.split(')').next().unwrap_or_default();
            assert!(
                sections.iter().any(|section| section == target),
                "{name}: {target}"
            );
        }
        let mut columns = 0;
        for line in page.lines() {
            let bars = line.replace("\\|", "").matches('|').count();
            if line.starts_with("|---") {
                columns = bars;
            } else if line.starts_with("| ") && !line.starts_with("| property") {
                assert_eq!(bars, columns, "{name}: {line}");
            }
            assert!(
                !line.starts_with("```") && !line.starts_with("    "),
                "{name}: {line}"
            );
        }
    }
}

#[test]
fn a_hover_says_what_a_property_takes() {
    let rule = found("AWS::Events::Rule");
    let owner = Owner {
        resource_type: Some(rule),
        schema: rule.schema(),
        path: "",
    };
    let properties = rule.schema().properties();
    let targets = properties
        .iter()
        .find(|property| property.name == "Targets")
        .expect("it has targets");
    let text = of_property(&owner, targets, false);
    assert!(
        text.starts_with(" `Targets`: list of `Target`, optional\n"),
        "{text}"
    );
    assert!(text.contains("\n - update: no replacement\n"), "{text}");
    assert!(text.ends_with("-rule.html)"), "{text}");
}

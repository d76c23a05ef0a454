//! Prints what a look-up costs: each resource type once, from nothing decoded, with what a literal of
//! it asks for.

use std::time::{Duration, Instant};

use infrastruct_spec::{ResourceType, resource_type, resource_types, service};

fn main() {
    let start = Instant::now();
    service("sqs");
    println!("{:>10.1?} the first service", start.elapsed());
    let start = Instant::now();
    let names: Vec<_> = resource_types().map(str::to_owned).collect();
    println!(
        "{:>10.1?} the names of all {} types",
        start.elapsed(),
        names.len()
    );
    report("a type alone", &names, |name| {
        resource_type(name);
    });
    report("its attributes", &names, |name| {
        resource_type(name).map(ResourceType::attributes);
    });
    report(
        "its required properties, by their Rust names, and what they want",
        &names,
        |name| {
            let Some(found) = resource_type(name) else {
                return;
            };
            for property in found.schema().required() {
                let rust = infrastruct_spec::rust_name(property);
                found
                    .schema()
                    .property_in_rust(&rust)
                    .map(|(_, schema)| (schema.kinds(), schema.wants()));
            }
        },
    );
    report("all its properties, one level", &names, |name| {
        resource_type(name).map(|found| found.schema().properties());
    });
    report("its conditional schemas", &names, |name| {
        resource_type(name).map(ResourceType::conditionals);
    });
}

fn report(what: &str, names: &[String], look_up: impl Fn(&str)) {
    let mut times: Vec<(Duration, &str)> = names
        .iter()
        .map(|name| {
            let start = Instant::now();
            look_up(name);
            (start.elapsed(), name.as_str())
        })
        .collect();
    times.sort_unstable();
    let total: Duration = times.iter().map(|(time, _)| time).sum();
    let count = u32::try_from(times.len()).unwrap_or(u32::MAX);
    if let (Some((longest, name)), median) = (times.last(), times[times.len() / 2].0) {
        println!(
            "{:>10.1?} average, {median:.1?} median, {longest:.1?} at most ({name}): {what}",
            total / count
        );
    }
}

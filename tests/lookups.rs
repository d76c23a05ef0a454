//! Look-ups of what exists, and the environments that they are of.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use infrastruct::__private::reading;
use infrastruct::lookup::{Environment, Lookup};
use infrastruct::manifest::Manifest;
use infrastruct::{App, Error, Id, Stack, Value, aws, stack, synth};

fn entry(account: &str, region: &str, name: &str, id: &str) -> String {
    format!(
        "{{\"account\": \"{account}\", \"region\": \"{region}\", \"kind\": \"vpc\", \"query\": {{\"name\": \"{name}\"}}, \"found\": {{\"id\": \"{id}\"}}}}\n"
    )
}

/// The network `shared` of each account and region, of whose ID the last letter is another.
fn file(places: &[(&str, &str)]) -> String {
    let ids = "0123456789abcdef".chars();
    let entries = places.iter().zip(ids).map(|((account, region), letter)| {
        entry(
            account,
            region,
            "shared",
            &format!("vpc-0123456789abcde0{letter}"),
        )
    });
    "{\"version\": 1}\n".to_owned() + &entries.collect::<String>()
}

const HOME: (&str, &str) = ("111122223333", "eu-central-1");
const AWAY: (&str, &str) = ("111122223333", "eu-west-1");
const LIVE: (&str, &str) = ("444455556666", "eu-central-1");

fn network() -> Value<Id<aws::ec2::VPC>> {
    Lookup::vpc("shared").value("id")
}

/// A stack with a security group in the network.
fn orders() -> Stack<impl Sized> {
    stack!(Orders {
        workers: aws::ec2::SecurityGroup {
            group_description: "workers",
            vpc_id: network(),
        },
    })
}

/// What comes of an app: the manifest as JSON and all templates.
fn built(app: Result<App, Error>) -> Result<(serde_json::Value, BTreeMap<String, String>), String> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("infrastruct-lookups-{}-{number}", std::process::id());
    let directory: PathBuf = std::env::temp_dir().join(name);
    let manifest: Manifest = synth(app, &directory).map_err(|error| error.to_string())?;
    let mut templates = BTreeMap::new();
    for stack in &manifest.stacks {
        let text = fs::read_to_string(directory.join(&stack.template)).unwrap();
        templates.insert(stack.id.clone(), text);
    }
    fs::remove_dir_all(&directory).unwrap();
    let manifest = serde_json::from_str(&manifest.to_json()).unwrap();
    Ok((manifest, templates))
}

/// Without the place in the source.
fn message(error: &str) -> &str {
    error.split_once(": ").unwrap().1
}

#[test]
fn the_environment_of_a_stack_decides_what_is_found_in_it() {
    let (manifest, templates) = reading(&file(&[HOME, AWAY, LIVE]), || {
        let place = |(account, region): (&str, &str)| Environment::new(account, region);
        let app = [HOME, AWAY, LIVE].into_iter().map(place);
        let app = app.map(|environment| environment.stack(orders));
        built(Ok(App::new().stacks(app)))
    })
    .unwrap();
    for (number, stack) in templates.values().enumerate() {
        assert!(stack.contains("vpc-0123456789abcde0"), "{number}: {stack}");
    }
    let live = &templates["Orders.444455556666.eu-central-1"];
    assert!(live.contains("vpc-0123456789abcde02"), "{live}");
    assert_eq!(manifest["lookups"].as_array().unwrap().len(), 3);
    // Where the stacks go is said already.
    let stacks = manifest["stacks"].as_array().unwrap().iter();
    assert!(stacks.clone().all(|stack| stack["lookups"].is_null()));
    let regions: Vec<_> = stacks.map(|stack| stack["region"].as_str()).collect();
    assert_eq!(regions.len(), 3);
    assert!(regions.contains(&Some("eu-west-1")), "{regions:?}");
}

#[test]
fn what_is_found_binds_a_stack_that_says_no_environment() {
    let (manifest, _) = reading(&file(&[HOME]), || built(Ok(App::new().stack(orders())))).unwrap();
    let bound = &manifest["stacks"][0]["lookups"];
    assert_eq!(
        bound,
        &serde_json::json!([{"account": "111122223333", "region": "eu-central-1", "kind": "vpc", "query": {"name": "shared"}}])
    );
    // The region is said, the account is not.
    let app = || {
        let orders = Environment::region("eu-central-1").stack(orders);
        built(Ok(App::new().stack(orders)))
    };
    let (manifest, _) = reading(&file(&[HOME]), app).unwrap();
    let bound = &manifest["stacks"][0]["lookups"][0];
    assert_eq!(bound["account"], "111122223333");
    assert!(bound["region"].is_null(), "{bound}");
}

#[test]
fn of_several_environments_one_has_to_be_said() {
    let error = reading(&file(&[HOME, LIVE]), || {
        built(Ok(App::new().stack(orders())))
    });
    assert_eq!(
        message(&error.unwrap_err()),
        "`vpc shared` is looked up in 2 environments, and this is of any: 111122223333/eu-central-1, 444455556666/eu-central-1; help: say which one is meant: `Environment::new(account, region).stack(|| stack!(…))`"
    );
}

#[test]
fn what_is_found_elsewhere_is_of_no_use_to_a_stack() {
    let app = || built(Ok(App::new().stack(orders().region("eu-west-1"))));
    let error = reading(&file(&[HOME]), app).unwrap_err();
    assert!(
        error.contains("`vpc shared` is looked up in 111122223333/eu-central-1, and `Orders`, which uses it, goes to eu-west-1; note: `Orders` is made here"),
        "{error}"
    );
    assert!(error.starts_with(file!()), "{error}");
    // One that does not use it may go anywhere.
    let app = || {
        let other = stack!(Other {
            inbox: aws::sqs::Queue {}
        });
        let app = App::new().stack(other.region("eu-west-1"));
        built(Ok(app.stack(
            orders().region("eu-central-1").account("111122223333"),
        )))
    };
    reading(&file(&[HOME]), app).unwrap();
}

#[test]
fn what_is_not_known_yet_is_of_the_environment_that_is_meant() {
    let app = || {
        let home = Environment::new(HOME.0, HOME.1);
        let region = Environment::region("eu-west-1");
        let app = App::new().stack(home.stack(orders));
        built(Ok(app.stack(region.stack(orders).name("Away"))))
    };
    let error = reading("", app).unwrap_err();
    let help = "help: run `cargo infrastruct lookup`, and commit `infrastruct.lookups.jsonl`";
    let lines: Vec<_> = error.lines().map(message).collect();
    let both = [
        format!(
            "`vpc shared` is not looked up yet in `eu-central-1` of account `111122223333`; {help}"
        ),
        format!("`vpc shared` is not looked up yet in `eu-west-1`; {help}"),
    ];
    assert_eq!(lines, both);
}

fn by_its_parameter() -> Result<App, Error> {
    let zone: Value<infrastruct::Text> = Lookup::hosted_zone("example.com").value("id");
    let id = Lookup::parameter("/network/id").text("value")?;
    let network = Lookup::vpc_with("id", &id);
    Ok(App::new().stack(stack!(Orders {
        workers: aws::ec2::SecurityGroup {
            group_description: zone,
            vpc_id: network.value::<Id<aws::ec2::VPC>>("id"),
        },
    })))
}

#[test]
fn a_look_up_may_follow_from_another() {
    let head = "{\"version\": 1}\n";
    let parameter = "{\"account\": \"111122223333\", \"region\": \"eu-central-1\", \"kind\": \"parameter\", \"query\": {\"name\": \"/network/id\"}, \"found\": {\"value\": \"vpc-0123456789abcdef0\"}}\n";
    let missing = |text: &str| {
        let error = reading(text, || built(by_its_parameter())).unwrap_err();
        let name = |line: &str| message(line).split('`').nth(1).unwrap().to_owned();
        error.lines().map(name).collect::<Vec<_>>()
    };
    assert_eq!(
        missing(""),
        ["hosted-zone example.com", "parameter /network/id"]
    );
    assert_eq!(
        missing(&(head.to_owned() + parameter)),
        ["hosted-zone example.com", "vpc id=vpc-0123456789abcdef0"]
    );
}

#[test]
fn a_file_that_cannot_be_read_is_told_once() {
    let error = reading("{\"version\": 7}\n", || built(by_its_parameter())).unwrap_err();
    assert_eq!(
        error,
        "`infrastruct.lookups.jsonl` has version 7, and 1 is understood; help: update `infrastruct` to the version that `cargo infrastruct` has"
    );
}

#[test]
fn an_entry_that_lacks_something_says_how_to_get_it() {
    let text = "{\"version\": 1}\n{\"account\": \"1\", \"region\": \"r\", \"kind\": \"vpc\", \"query\": {\"name\": \"shared\"}, \"found\": {}}\n";
    let error = reading(text, || built(Ok(App::new().stack(orders())))).unwrap_err();
    assert!(
        error.contains("the entry of `vpc shared` has no `id`"),
        "{error}"
    );
    let error = reading(text, || Lookup::vpc("shared").text("id").unwrap_err());
    assert_eq!(
        message(&error.to_string()),
        "the entry of `vpc shared` has no `id`; help: run `cargo infrastruct lookup --refresh 'shared'`"
    );
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let build = |text: &str| reading(text, || built(Ok(App::new().stack(orders())))).unwrap();
    let text = file(&[HOME]);
    assert_eq!(build(&text), build(&text));
    // The order of lines, and what else is in the file, mean nothing.
    let other = entry(HOME.0, HOME.1, "other", "vpc-0123456789abcdeff");
    let (head, rest) = text.split_at(text.find('\n').unwrap() + 1);
    let longer = [head, &other, rest].concat();
    assert_eq!(build(&text), build(&longer));
}

//! Environments as functions read them and stacks fill them.

use std::ffi::OsString;
use std::net::Ipv4Addr;
use std::str::FromStr;

use infrastruct_env::{Environment, Fill, UNSET, Variable, environment, form};

#[derive(Debug, PartialEq, Eq)]
struct Stage(String);

impl FromStr for Stage {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "test" | "live" => Ok(Self(text.to_owned())),
            other => Err(format!("there is no stage `{other}`")),
        }
    }
}

/// Each field is called as a type that is spoken of, or as what the expansion might be thought to name.
#[environment]
#[derive(Debug, PartialEq)]
#[expect(clippy::struct_field_names, reason = "as the struct, too")]
struct Env {
    env: u8,
    stage: Stage,
    stack: String,
    reader: bool,
    lookup: Option<Ipv4Addr>,
    #[environment(name = "RATIO_OF_ALL")]
    name: std::option::Option<f64>,
    r#type: i128,
}

fn variables(set: &'static [(&'static str, &'static str)]) -> impl Fn(&str) -> Option<OsString> {
    move |name| {
        let variable = set.iter().find(|variable| variable.0 == name)?;
        Some(variable.1.into())
    }
}

#[test]
fn each_variable_is_read_as_its_field_is_declared() {
    let env = Env::load_from(variables(&[
        ("ENV", "7"),
        ("STAGE", "live"),
        ("STACK", ""),
        ("READER", "true"),
        ("RATIO_OF_ALL", "0.5"),
        ("TYPE", "-1"),
    ]));
    let expected: Env = Env {
        env: 7,
        stage: Stage("live".to_owned()),
        stack: String::new(),
        reader: true,
        lookup: None,
        name: Some(0.5),
        r#type: -1,
    };
    assert_eq!(env, Ok(expected));
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let error = Env::load_from(variables(&[
        ("ENV", "256"),
        ("STAGE", "life"),
        ("LOOKUP", ""),
        ("TYPE", "1"),
    ]));
    let error = error.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the environment variables `STACK` and `READER` are not set, and \
         `ENV` is no `u8`: number too large to fit in target type, and \
         `STAGE` is no `Stage`: there is no stage `life`, and \
         `LOOKUP` is no `Ipv4Addr`: invalid IPv4 address syntax"
    );
    let names: Vec<&str> = error.variables().collect();
    assert_eq!(names, ["ENV", "STAGE", "STACK", "READER", "LOOKUP"]);
}

#[cfg(unix)]
#[test]
fn what_is_no_text_is_an_error() {
    use std::os::unix::ffi::OsStringExt;

    #[environment]
    #[derive(Debug)]
    struct One {
        table: String,
    }

    let error = One::load_from(|_| Some(OsString::from_vec(vec![0xff]))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the environment variable `TABLE` is no `String`: it is not text"
    );
}

#[test]
fn the_process_has_the_variables() {
    #[environment]
    #[derive(Debug)]
    struct Cargo {
        cargo_pkg_name: String,
    }

    assert_eq!(Cargo::load().unwrap().cargo_pkg_name, "infrastruct-env");
}

/// What a stack might take, by form.
#[derive(Default)]
struct Written(Vec<(&'static str, bool, String)>);

macro_rules! take {
    ($($form:ident: $($value:ty)*;)*) => {$($(
        impl Fill<form::$form, $value> for Written {
            fn fill(&mut self, variable: Variable, value: $value) {
                let text = format!("{} {value:?}", stringify!($form));
                self.0.push((variable.name(), variable.is_required(), text));
            }
        }
    )*)*};
}

take! {
    Text: &str Option<&str>;
    Integer: i32;
    Number: f64;
    Boolean: bool;
}

#[test]
fn a_stack_gets_each_value_with_its_variable() {
    let mut written = Written::default();
    Env {
        env: 7,
        stage: "live",
        stack: "Jobs",
        reader: false,
        lookup: UNSET,
        name: 0.5,
        r#type: 1,
    }
    .fill(&mut written);
    let expected = [
        ("ENV", true, "Integer 7"),
        ("STAGE", true, "Text \"live\""),
        ("STACK", true, "Text \"Jobs\""),
        ("READER", true, "Boolean false"),
        ("LOOKUP", false, "Text None"),
        ("RATIO_OF_ALL", false, "Number 0.5"),
        ("TYPE", true, "Integer 1"),
    ];
    let written = written.0.iter().map(|it| (it.0, it.1, it.2.as_str()));
    assert_eq!(written.collect::<Vec<_>>(), expected);
}

#[test]
fn a_stack_can_ask_whether_the_function_reads_a_value() {
    struct Stages;

    impl<F, V> Fill<F, V> for Stages {
        fn fill(&mut self, variable: Variable, _: V) {
            let read = |text: &str| variable.read(text).map_err(|error| error.to_string());
            match variable.name() {
                "STAGE" => {
                    assert_eq!(read("live"), Ok(()));
                    let refused =
                        "the environment variable `STAGE` is no `Stage`: there is no stage `life`";
                    assert_eq!(read("life"), Err(refused.to_owned()));
                }
                "TYPE" => assert_eq!(read("5"), Ok(())),
                "STACK" => assert_eq!(read(""), Ok(())),
                _ => {}
            }
        }
    }

    Env {
        env: (),
        stage: (),
        stack: (),
        reader: (),
        lookup: (),
        name: (),
        r#type: (),
    }
    .fill(&mut Stages);
}

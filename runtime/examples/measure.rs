//! How long 500 functions of eight properties take from constructs to checked templates.
//!
//! ```text
//! cargo run -p infrastruct --example measure
//! ```

use std::time::Instant;

use infrastruct::{App, Resource, Stack, aws, construct, synth};

#[derive(infrastruct::Construct)]
struct Workers {
    role: Resource<aws::iam::Role>,
    functions: Vec<Resource<aws::lambda::Function>>,
}

const RUNS: u32 = 5;

fn function(
    number: u32,
    role: infrastruct::Ref<aws::iam::Role>,
) -> Resource<aws::lambda::Function> {
    construct!(aws::lambda::Function {
        function_name: format!("worker-{number}"),
        runtime: "java21",
        handler: "com.example.Worker::run",
        memory_size: 512,
        timeout: 60,
        role: role.arn(),
        code: Code {
            s3_bucket: "code",
            s3_key: format!("worker-{number}.jar")
        },
        environment: Environment {
            variables: [("NUMBER", number.to_string())]
        },
    })
}

fn app(count: u32) -> App {
    let role = construct!(aws::iam::Role {
        assume_role_policy_document: infrastruct::json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "sts:AssumeRole",
                "Principal": { "Service": "lambda.amazonaws.com" },
            }],
        }),
    });
    let functions: Vec<_> = (1..count).map(|number| function(number, *role)).collect();
    App::new().stack(Stack::new("Workers", Workers { role, functions }))
}

fn main() -> Result<(), infrastruct::Error> {
    let directory = std::env::temp_dir().join("infrastruct-measure");
    for count in [1, 100, 500] {
        let start = Instant::now();
        for _ in 0..RUNS {
            synth(|| app(count), &directory)?;
        }
        println!(
            "{count} resources: {:.1} ms",
            start.elapsed().as_secs_f64() * 1000.0 / f64::from(RUNS)
        );
    }
    Ok(())
}

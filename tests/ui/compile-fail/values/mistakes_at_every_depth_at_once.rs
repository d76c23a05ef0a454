use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Function {
        runtime: "java8",
        code: Code { s3_buckt: "code", s3_key: [7] },
        timeout: 100_000,
        memory: 512,
    });
}

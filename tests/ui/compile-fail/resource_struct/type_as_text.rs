use infrastruct::Construct;

#[derive(Construct)]
#[resource("AWS::SQS::Queue")]
struct TeamQueue {
    visibility_timeout: u32,
}

fn main() {}

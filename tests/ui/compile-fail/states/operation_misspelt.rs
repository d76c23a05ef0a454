use infrastruct_constructs::{states, task::sdk};

fn main() {
    let _ = states!(
        ask: Task { call: sdk::call("dynamodb:updateTimetoLive").on("*"), next: tell },
        tell: Task { call: sdk::call("states:startExecution").on("*"), next: follow },
        follow: Task { call: sdk::call("kinesis:subscribeToShard").on("*"), next: list },
        list: Task { call: sdk::call("s3:listBuckets"), end: true },
    );
}

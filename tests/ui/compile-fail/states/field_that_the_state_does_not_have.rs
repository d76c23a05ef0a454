use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        wait: Wait { second: 30, next: check },
        check: Pass { result_pth: "$.check", retry: [], next: ask },
        ask: Task { resource: "arn:aws:states:::aws-sdk:s3:listBuckets", arguments: 1, next: failed },
        failed: Fail { error: "failed", next: wait },
    );
}

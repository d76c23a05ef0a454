use infrastruct::json;
use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        check: Pass { input_path: "job", parameters: json!({ "id.$": "job.id" }), next: ask },
        ask: Pass { query_language: "JSONata", output: "{% $states.input. %}", end: true },
    );
}

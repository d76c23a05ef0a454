use infrastruct::json;

fn main() {
    let _ = json!({ "outer": json!({ "inner" 1 }) });
}

use infrastruct::json;

fn main() {
    let _ = json!({ "timeout": std::time::Duration::from_secs(1) });
}

use infrastruct::json;

fn main() {
    let _ = json!({ "timeout": std::path::PathBuf::from("inbox") });
}

use infrastruct::json;

fn main() {
    let _ = json!({ "Effect": "Allow", "Effect": "Deny" });
}

use infrastruct::json;

fn main() {
    let _ = json!({ "Effect": , "Action": "*" });
}

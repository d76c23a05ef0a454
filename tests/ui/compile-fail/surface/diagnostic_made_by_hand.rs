use infrastruct::diagnostics::Diagnostic;
use infrastruct::manifest::OutputManifest;

fn main() {
    let _ = Diagnostic { rule: "mine" };
    let _ = OutputManifest { name: String::new(), export: None };
}

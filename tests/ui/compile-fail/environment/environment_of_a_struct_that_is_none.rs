use infrastruct_constructs::{Code, Function, Runtime};

pub struct Env {
    pub table: String,
}

fn main() {
    let code = Code::inline("def handler(event, context): pass");
    let _ = Function::new(Runtime::PYTHON_3_13, "index.handler", code).environment_of(Env {
        table: "jobs".to_owned(),
    });
}

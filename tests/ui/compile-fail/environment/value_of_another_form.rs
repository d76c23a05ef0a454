use infrastruct::stack;
use infrastruct_constructs::{Code, Function, Queue, Runtime};
use infrastruct_env::environment;

#[environment]
pub struct Env {
    pub queue_url: String,
    pub retries: u32,
}

fn main() {
    let code = Code::inline("def handler(event, context): pass");
    stack!(Jobs {
        jobs: Queue::new(),
        worker: Function::new(Runtime::PYTHON_3_13, "index.handler", code).environment_of(Env {
            queue_url: &jobs,
            retries: jobs.arn(),
        }),
    });
}

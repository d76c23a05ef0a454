use infrastruct::{Ref, aws};
use infrastruct_constructs::{Definition, states, task::glue};

fn job(job: Ref<aws::glue::Job>) -> Definition {
    states!(run: Task { call: glue::run(job).wait_for_token(), end: true })
}

fn main() {}

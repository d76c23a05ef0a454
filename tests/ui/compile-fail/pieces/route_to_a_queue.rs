use infrastruct_constructs::{HttpApi, Method, Queue};

fn main() {
    let jobs = Queue::new();
    let _api = HttpApi::new().route(Method::Post, "/jobs", &jobs);
}

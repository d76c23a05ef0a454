use infrastruct_env::environment;

#[environment]
pub struct Env {
    pub queue_url: String,
    pub retries: u32,
}

fn main() {
    let _ = Env { queue_url: "https://queue.example/jobs" };
}

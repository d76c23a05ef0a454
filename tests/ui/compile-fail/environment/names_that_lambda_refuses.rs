use infrastruct_env::environment;

#[environment]
pub struct Env {
    pub aws_region: String,
    pub x: String,
    #[environment(name = "queue-url")]
    pub queue_url: String,
}

fn main() {
    let _ = Env::load();
}

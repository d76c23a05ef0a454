use infrastruct_env::environment;

#[environment]
pub struct Env {
    pub queue_urls: Vec<String>,
}

fn main() {
    let _ = Env::load();
}

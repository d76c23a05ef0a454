use infrastruct_env::environment;

#[environment]
pub struct Env {
    pub queue_url: String,
}

fn main() -> Result<(), infrastruct_env::Error> {
    let env = Env::load()?;
    let _ = env.queue_uri;
    Ok(())
}

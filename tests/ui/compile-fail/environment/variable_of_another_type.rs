use infrastruct_env::environment;

#[environment]
pub struct Env {
    pub retries: u32,
}

fn main() -> Result<(), infrastruct_env::Error> {
    let retries: String = Env::load()?.retries;
    drop(retries);
    Ok(())
}

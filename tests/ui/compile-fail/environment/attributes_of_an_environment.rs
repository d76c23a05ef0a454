use infrastruct_env::environment;

#[environment(prefix = "APP_")]
pub struct Env {
    #[environment(named = "TABLE")]
    pub table: String,
    #[cfg(unix)]
    pub index: String,
}

fn main() {
    let _ = Env::load();
}

use infrastruct_env::environment;

#[environment]
pub struct Env {
    pub table: String,
    #[environment(name = "TABLE")]
    pub index: String,
}

fn main() {
    let _ = Env::load();
}

use infrastruct_env::environment;

#[environment]
pub enum Either {
    QueueUrl(String),
}

#[environment]
pub struct Pair(String, u32);

#[environment]
pub struct Generic<T> {
    pub table: T,
}

fn main() {}

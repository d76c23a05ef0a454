infrastruct::resource_types!("schemas");

fn main() {}

use infrastruct::{Construct, Json, Value};

mod types {
    infrastruct::resource_types!();
}
use types::acme;

#[derive(Construct)]
#[resource(acme::billing::Invoice { due_days: 91 })]
struct HouseInvoice {
    customer: String,
    lines: Option<Vec<Value<Json>>>,
}

fn main() {}

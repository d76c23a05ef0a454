use infrastruct::{Construct, construct, properties};

mod types {
    infrastruct::resource_types!();
}
use types::acme;

fn main() {
    let invoice = construct!(acme::billing::Invoice {
        customer: "C0001",
        lines: [Line { text: "advice", amount: Amount { value: 1 } }],
    });
    invoice.apply(&properties!(acme::billing::Invoice { customer: "C0002" }));
    let customer = invoice.resources()[0].property("customer");
    assert_eq!(customer.unwrap().as_str(), Some("C0002"));
}

use infrastruct::stack;

mod types {
    infrastruct::resource_types!();
}
use types::acme;

fn main() {
    let _ = stack!(Billing {
        invoice: acme::billing::Invoice { customer: "C0001", lines: [Lin { text: "advice", amount: Amount { value: 1 } }] },
    });
}

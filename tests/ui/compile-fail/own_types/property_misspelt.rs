use infrastruct::stack;

mod types {
    infrastruct::resource_types!();
}
use types::acme;

fn main() {
    let _ = stack!(Billing {
        invoice: acme::billing::Invoice {
            customer: "C0001",
            lines: [Line { txt: "advice", amount: Amount { value: 1 } }],
            due_day: 30,
        },
    });
}

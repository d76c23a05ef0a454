use infrastruct::stack;

mod types {
    infrastruct::resource_types!();
}
use types::acme;

fn main() {
    let _ = stack!(Billing {
        invoice: acme::billing::Invoice {
            customer: "0001",
            lines: [Line { text: "advice", amount: Amount { value: -1, currency: "DM" } }],
            due_days: "soon",
        },
    });
}

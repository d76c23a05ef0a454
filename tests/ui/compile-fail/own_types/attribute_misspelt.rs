use infrastruct::{Output, stack};

mod types {
    infrastruct::resource_types!();
}
use types::acme;

fn main() {
    let _ = stack!(Billing {
        ledger: acme::billing::Ledger { invoice_id: invoice.invoice() },
        invoice: acme::billing::Invoice { customer: "C0001", lines: [Line { text: "advice", amount: Amount { value: 1 } }] },
        total: Output::new(invoice.totl()),
    });
}

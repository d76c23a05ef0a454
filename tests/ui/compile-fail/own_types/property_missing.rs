use infrastruct::stack;

mod types {
    infrastruct::resource_types!();
}
use types::acme;

fn main() {
    let _ = stack!(Billing {
        invoice: acme::billing::Invoice { lines: [Line { text: "advice" }] },
    });
}

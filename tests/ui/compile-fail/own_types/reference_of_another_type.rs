use infrastruct::{aws, stack};

mod types {
    infrastruct::resource_types!();
}
use types::acme;

fn main() {
    let _ = stack!(Billing {
        queue: aws::sqs::Queue {},
        invoice: acme::billing::Invoice {
            customer: "C0001",
            lines: [Line { text: "advice", amount: Amount { value: 1 } }],
            role_arn: queue.arn(),
        },
    });
}

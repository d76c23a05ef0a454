use infrastruct::{aws, stack};

mod types {
    infrastruct::resource_types!();
}
use types::acme;

fn main() {
    let _ = stack!(Billing {
        invoice: acme::billing::Invoice {
            customer: "C0001",
            lines: [Line { text: "advice", amount: Amount { value: 1 } }],
        },
        function: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: "advice",
            principal: "events.amazonaws.com",
            source_account: invoice.arn(),
        },
        machine: aws::stepfunctions::StateMachine {
            role_arn: invoice.arn(),
        },
    });
}

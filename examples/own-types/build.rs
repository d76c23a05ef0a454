//! A private type that a schema describes, one that is declared free, and one that is free where it is used.

use infrastruct::{App, Output, aws, custom, json, stack};

// The types of the schemas in `resource-types`, as modules: `acme::billing`.
infrastruct::resource_types!();

fn main() {
    let billing = stack!(Billing {
        // Properties, values and references are checked as those of AWS's types are.
        invoice: acme::billing::Invoice {
            customer: "C0001",
            lines: [Line {
                text: "Advice",
                amount: Amount {
                    value: 1200,
                    currency: "EUR",
                },
            }],
            due_days: 30,
            role_arn: clerk.arn(),
            tags: [("team", "billing")],
        },
        // Of this one nothing is known but its name: any properties go.
        ledger: acme::billing::Ledger {
            entries: [Entry {
                invoice: invoice.arn(),
                amount: invoice.total_value(),
            }],
        },
        // As of this one, for which there is no file at all.
        archive: custom::Acme::Records::Archive {
            source: ledger.attribute("Arn"),
        },
        clerk: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
        invoice_id: Output::new(invoice.invoice_id()),
        archive_location: Output::new(archive.attribute("Location")),
    });
    infrastruct::build(App::new().stack(billing));
}

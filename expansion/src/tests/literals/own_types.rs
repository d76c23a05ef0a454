Billing {
    invoice: types::acme::billing::Invoice {
        customer: "C0001",
        lines: [Line { text: "advice", amount: Amount { value: 1, currency: "EUR" } }],
        due_days: days,
        total: 3,
    },
    ledger: acme::billing::Ledger { invoice_id: invoice.invoice_id(), entries: [Entry { text: title }] },
    others: customers.map(|customer| acme::billing::Invoice { customer: customer, lines: [Line { text: title }] }),
    queue: aws::sqs::Queue { mood: "calm", echo_of: invoice.arn() },
    mistake: acme::billing::Invoise { customer: "C0001" },
    another: acme::biling::Invoice { customer: "C0001" },
    newest: custom::AWS::Newest::Thing { some_property: ledger.attribute("Total") },
    site: acme::web::Site::MODULE { domain: name },
    half: acme::billing::Inv
}

use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Site {
        site: aws::route53::RecordSet {
            hosted_zone_name: "example.com.",
            name: "example.com",
            r#type: "CNAME",
            ttl: "300",
            resource_records: ["site.example.org"],
        },
    });
}

use infrastruct::{custom, stack};

fn main() {
    let _ = stack!(Brokers {
        small: custom::Broker { service_token: "arn:aws:sns:eu-central-1:123456789012:brokers", size: "tiny", node: 3 },
        large: custom::Broker { size: "large", nodes: 6 },
        another: custom::Unknown { service_token: "arn:aws:sns:eu-central-1:123456789012:brokers", size: "tiny" },
    });
}

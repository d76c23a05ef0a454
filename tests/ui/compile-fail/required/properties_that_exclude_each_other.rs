use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::ec2::SecurityGroupIngress {
        group_id: "sg-0123456789abcdef0",
        ip_protocol: "tcp",
        from_port: 443,
        to_port: 443,
        cidr_ip: "10.0.0.0/8",
        cidr_ipv6: "::/0",
    });
}

use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Network {
        web: aws::ec2::SecurityGroup {
            group_description: "web",
            vpc_id: "vpc-0123456789abcdef0",
            security_group_egress: [Egress { ip_protocol: "-1", destination_security_group_id: store.group_id() }],
        },
        store: aws::ec2::SecurityGroup {
            group_description: "store",
            security_group_ingress: [Ingress { ip_protocol: "-1", source_security_group_id: web.group_id() }],
        },
    });
}

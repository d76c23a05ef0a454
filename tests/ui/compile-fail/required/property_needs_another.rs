use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::ec2::VPC {
        ipv4_ipam_pool_id: "ipam-pool-0123456789abcdef0",
    });
}

use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::ec2::Subnet { vpc_id: 7, cidr_block: "10.0.0.0/24" });
    let _ = construct!(aws::iam::User { user_name: "a", path: 1 });
}

use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Network {
        vpc: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16",
        },
        front: aws::ec2::Subnet {
            vpc_id: vpc,
            cidr_block: "10.0.0.0/23",
        },
        back: aws::ec2::Subnet {
            vpc_id: vpc,
            cidr_block: "10.0.1.0/24",
        },
    });
}

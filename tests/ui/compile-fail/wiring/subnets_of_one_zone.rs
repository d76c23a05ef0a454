use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Network {
        vpc: aws::ec2::VPC { cidr_block: "10.0.0.0/16" },
        first: aws::ec2::Subnet {
            vpc_id: vpc,
            cidr_block: "10.0.0.0/24",
            availability_zone: "eu-central-1a",
        },
        second: aws::ec2::Subnet {
            vpc_id: vpc,
            cidr_block: "10.0.1.0/24",
            availability_zone: "eu-central-1a",
        },
        databases: aws::rds::DBSubnetGroup {
            db_subnet_group_description: "databases",
            subnet_ids: [first, second],
        },
        balancer: aws::elasticloadbalancingv2::LoadBalancer {
            scheme: "internal",
            subnets: [first, second],
        },
    });
}

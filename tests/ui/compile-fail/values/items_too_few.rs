use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::elasticloadbalancingv2::LoadBalancer {
        subnets: ["subnet-0123456789abcdef0"],
    });
}

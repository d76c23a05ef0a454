use infrastruct::{availability_zones, aws, stack};

fn main() {
    let _ = stack!(AutoscalingAutoscalinggroupMinMaxSize {
        it: aws::autoscaling::AutoScalingGroup {
            availability_zones: availability_zones(),
            launch_template: LaunchTemplateSpecification {
                launch_template_id: "lt-0123456789abcdef0",
                version: "1"
            },
            max_size: "2",
            min_size: "4",
        },
    });
    let _ = stack!(AutoscalingScalingpolicyPolicyTargetTrackingAsg {
        group: aws::autoscaling::AutoScalingGroup {
            availability_zones: availability_zones(),
            launch_template: LaunchTemplateSpecification {
                launch_template_id: "lt-0123456789abcdef0",
                version: "1"
            },
            max_size: "2",
            min_size: "2",
        },
        policy: aws::autoscaling::ScalingPolicy {
            auto_scaling_group_name: group.auto_scaling_group_name(),
            policy_type: "TargetTrackingScaling",
            target_tracking_configuration: TargetTrackingConfiguration {
                predefined_metric_specification: PredefinedMetricSpecification {
                    predefined_metric_type: "ASGAverageCPUUtilization"
                },
                target_value: 60,
            },
        },
    });
    let _ = stack!(Ec2LaunchtemplateLaunchTemplateSgSubnetVpc {
        back: aws::ec2::VPC {
            cidr_block: "10.1.0.0/16"
        },
        closed: aws::ec2::SecurityGroup {
            group_description: "closed",
            vpc_id: back.vpc_id()
        },
        front: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16"
        },
        subnet: aws::ec2::Subnet {
            cidr_block: "10.0.0.0/24",
            vpc_id: front.vpc_id()
        },
        template: aws::ec2::LaunchTemplate {
            launch_template_data: LaunchTemplateData {
                network_interfaces: [NetworkInterface {
                    device_index: 0,
                    subnet_id: subnet.subnet_id()
                }],
                security_group_ids: [closed.group_id()],
            },
        },
    });
    let _ = stack!(MissingImage {
        web: aws::ec2::Instance {
            instance_type: "t3.micro"
        },
    });
    let _ = stack!(MissingImage2 {
        base: aws::ec2::LaunchTemplate {
            launch_template_data: LaunchTemplateData {
                instance_type: "t3.micro"
            }
        },
        web: aws::ec2::Instance {
            launch_template: LaunchTemplateSpecification {
                launch_template_id: base.launch_template_id(),
                version: "1"
            },
        },
    });
    let _ = stack!(MixedHealthChecks {
        web: aws::autoscaling::AutoScalingGroup {
            availability_zones: availability_zones(),
            health_check_type: "EC2,ELB",
            launch_template: LaunchTemplateSpecification {
                launch_template_id: "lt-0123456789abcdef0",
                version: "1"
            },
            max_size: "2",
            min_size: "1",
        },
    });
    let _ = stack!(ReversedRange {
        count: aws::applicationautoscaling::ScalableTarget {
            max_capacity: 2,
            min_capacity: 10,
            resource_id: "service/shop/orders",
            role_arn: "arn:aws:iam::123456789012:role/scaler",
            scalable_dimension: "ecs:service:DesiredCount",
            service_namespace: "ecs",
        },
    });
}

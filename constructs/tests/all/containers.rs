//! Containers on Fargate: jobs of Batch, tasks and services of ECS.

use infrastruct::{Architecture, Construct, Resource, aws, construct};
use infrastruct_constructs::{
    BatchJob, BatchQueue, Bucket, Cluster, Cpu, FargateService, FargateTask, Function, Image,
    LoadBalancer, Nat, Peer, Secret, Vpc, gibibytes, hours, mebibytes,
};
use serde_json::json;

use crate::support::{built, counts, function, only, statements, template};

const IMAGE: &str = "public.ecr.aws/docker/library/busybox:1.37";

#[test]
fn a_job_of_batch_has_no_more_resources_than_the_cdk_makes_of_it() {
    #[derive(Construct)]
    struct Jobs {
        network: Vpc,
        queue: BatchQueue,
        job: BatchJob,
    }
    let template = template(construct!(Jobs {
        network: Vpc::new(Nat::One),
        queue: BatchQueue::fargate(&network),
        job: BatchJob::new(Image::public(IMAGE), Cpu::Quarter, mebibytes(512)),
    }));
    let network = "EC2::EIP:1 EC2::InternetGateway:1 EC2::NatGateway:1 EC2::Route:2 EC2::RouteTable:2 EC2::SecurityGroup:1 EC2::Subnet:4 EC2::SubnetRouteTableAssociation:4 EC2::VPC:1 EC2::VPCGatewayAttachment:1";
    assert_eq!(
        counts(&template),
        format!(
            "Batch::ComputeEnvironment:1 Batch::JobDefinition:1 Batch::JobQueue:1 {network} IAM::Policy:1 IAM::Role:1"
        )
    );
    let job = &only(&template, "Batch::JobDefinition")["Properties"]["ContainerProperties"];
    assert_eq!(
        job["ResourceRequirements"],
        json!([{ "Type": "VCPU", "Value": "0.25" }, { "Type": "MEMORY", "Value": "512" }])
    );
}

#[test]
fn a_job_may_do_what_it_is_granted_and_be_started_by_who_is_granted_that() {
    #[derive(Construct)]
    struct Jobs {
        network: Vpc,
        lake: Bucket,
        images: Resource<aws::ecr::Repository>,
        queue: BatchQueue,
        job: BatchJob,
        starter: Function,
    }
    let template = template(construct!(Jobs {
        network: Vpc::isolated()
            .endpoint("ecr.dkr")
            .endpoint("logs")
            .s3_endpoint(),
        lake: Bucket::new(),
        images: aws::ecr::Repository {},
        queue: BatchQueue::spot(&network).at_most(16),
        job: BatchJob::new(Image::of(images, "1.0"), Cpu::One, gibibytes(2))
            .command(["etl", "--all"])
            .environment([("INPUT", "raw/")])
            .timeout(hours(2))
            .attempts(3)
            .architecture(Architecture::Arm64)
            .grants([lake.read("raw/*")]),
        starter: function().grants([job.run(&queue)]),
    }));
    let job = &only(&template, "Batch::JobDefinition")["Properties"];
    assert_eq!(job["Timeout"], json!({ "AttemptDurationSeconds": 7200 }));
    assert_eq!(
        job["ContainerProperties"]["Environment"],
        json!([{ "Name": "INPUT", "Value": "raw/" }])
    );
    assert_eq!(statements(&template, "JobRolePolicy").len(), 2);
    assert_eq!(statements(&template, "JobExecutionRolePolicy").len(), 3);
    assert_eq!(statements(&template, "StarterRolePolicy").len(), 3);
}

#[test]
fn a_task_has_no_more_resources_than_the_cdk_makes_of_it() {
    #[derive(Construct)]
    struct Web {
        cluster: Cluster,
        password: Secret,
        task: FargateTask,
        starter: Function,
    }
    let template = template(construct!(Web {
        cluster: Cluster::new().insights(),
        password: Secret::new(),
        task: FargateTask::new(Image::public(IMAGE), Cpu::Quarter, mebibytes(512))
            .port(8080)
            .command(["serve"])
            .environment([("STAGE", "live")])
            .secret("PASSWORD", &password)
            .health_check("wget -q localhost:8080/health"),
        starter: function().grants([task.run(&cluster)]),
    }));
    assert_eq!(
        counts(&template),
        "ECS::Cluster:1 ECS::TaskDefinition:1 IAM::Policy:2 IAM::Role:3 Lambda::Function:1 Logs::LogGroup:1 SecretsManager::Secret:1"
    );
    let task = &only(&template, "ECS::TaskDefinition")["Properties"];
    let container = &task["ContainerDefinitions"][0];
    assert_eq!(
        container["PortMappings"],
        json!([{ "ContainerPort": 8080, "Protocol": "tcp" }])
    );
    assert_eq!(
        container["HealthCheck"]["Command"],
        json!(["CMD-SHELL", "wget -q localhost:8080/health"])
    );
    let allowed = statements(&template, "TaskExecutionRolePolicy");
    assert_eq!(allowed.len(), 2);
    let started = statements(&template, "StarterRolePolicy");
    let passes = started
        .iter()
        .find(|statement| statement["Action"] == "iam:PassRole")
        .unwrap();
    assert_eq!(passes["Resource"].as_array().unwrap().len(), 2);
}

#[test]
fn a_service_runs_so_many_tasks_once_they_reach_what_they_need() {
    #[derive(Construct)]
    struct Web {
        network: Vpc,
        cluster: Cluster,
        task: FargateTask,
        service: FargateService,
    }
    let template = template(construct!(Web {
        network: Vpc::new(Nat::One),
        cluster: Cluster::new(),
        task: FargateTask::new(Image::public(IMAGE), Cpu::Half, gibibytes(1)).port(8080),
        service: FargateService::new(&cluster, &network, &task)
            .count(2..=10)
            .open(8080, Peer::block("10.0.0.0/16")),
    }));
    let service = only(&template, "ECS::Service");
    assert_eq!(service["Properties"]["DesiredCount"], 2);
    let depends = service["DependsOn"].as_array().unwrap();
    assert!(
        depends.contains(&json!("NetworkRoutes0Default")),
        "{depends:?}"
    );
    let scaling = &only(&template, "ApplicationAutoScaling::ScalableTarget")["Properties"];
    assert_eq!(scaling["MinCapacity"], 2);
    assert_eq!(scaling["MaxCapacity"], 10);
}

#[test]
fn a_load_balancer_sends_to_the_tasks_of_a_service() {
    #[derive(Construct)]
    struct Web {
        network: Vpc,
        cluster: Cluster,
        task: FargateTask,
        service: FargateService,
        front: LoadBalancer,
    }
    let template = template(construct!(Web {
        network: Vpc::new(Nat::One),
        cluster: Cluster::new(),
        task: FargateTask::new(Image::public(IMAGE), Cpu::Half, gibibytes(1)),
        service: FargateService::new(&cluster, &network, &task),
        front: LoadBalancer::new(&network, &service, 8080)
            .health_check("/health")
            .https("arn:aws:acm:eu-central-1:111122223333:certificate/12345678-1234-1234-1234-123456789012"),
    }));
    let resources = &template["Resources"];
    let container = &resources["Task"]["Properties"]["ContainerDefinitions"][0];
    assert_eq!(container["PortMappings"][0]["ContainerPort"], 8080);
    let service = &resources["Service"];
    assert_eq!(
        service["Properties"]["LoadBalancers"],
        json!([{
            "ContainerName": "main",
            "ContainerPort": 8080,
            "TargetGroupArn": { "Fn::GetAtt": ["FrontTargets", "TargetGroupArn"] },
        }])
    );
    let depends = service["DependsOn"].as_array().unwrap();
    assert!(depends.contains(&json!("FrontListener")), "{depends:?}");
    assert_eq!(
        resources["ServiceSecurityGroup"]["Properties"]["SecurityGroupIngress"][0]["SourceSecurityGroupId"],
        json!({ "Fn::GetAtt": ["FrontSecurityGroup", "GroupId"] })
    );
    let open = &resources["FrontSecurityGroup"]["Properties"]["SecurityGroupIngress"];
    assert_eq!(open.as_array().unwrap().len(), 2);
    assert_eq!(resources["FrontListener"]["Properties"]["Port"], 443);
    assert_eq!(resources["FrontRedirect"]["Properties"]["Port"], 80);
}

#[test]
fn a_service_that_reaches_no_image_is_told_so() {
    #[derive(Construct)]
    struct Shut {
        network: Vpc,
        cluster: Cluster,
        task: FargateTask,
        service: FargateService,
    }
    let within = |network: Vpc| {
        let image = Image::public("public.ecr.aws/docker/library/nginx:1.29");
        construct!(Shut {
            network: network,
            cluster: Cluster::new(),
            task: FargateTask::new(image, Cpu::Quarter, mebibytes(512)),
            service: FargateService::new(&cluster, &network, &task),
        })
    };
    let (_, said) = built(within(Vpc::isolated())).unwrap();
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].contains("no image can be pulled here"), "{said:#?}");
    let services = ["ecr.api", "ecr.dkr", "logs"];
    let reaching = services
        .iter()
        .fold(Vpc::isolated().s3_endpoint(), |network, service| {
            network.endpoint(service)
        });
    template(within(reaching));
    template(within(Vpc::new(Nat::One)));
}

//! Load balancers.

use infrastruct::{
    Arn, Construct, Id, IntoValue, Resource, Text, Value, aws, construct, properties, sub,
};

use crate::fargate_service::FargateService;
use crate::network::Network;
use crate::piece::piece;
use crate::security_group::{IntoPeer, Peer, SecurityGroup};

/// A load balancer (`AWS::ElasticLoadBalancingV2::LoadBalancer`) that sends requests to a port of a service's tasks.
///
/// ```
/// use infrastruct::{Output, stack};
/// use infrastruct_constructs::{
///     Cluster, Cpu, FargateService, FargateTask, Image, LoadBalancer, Nat, Vpc, mebibytes,
/// };
///
/// let stack = stack!(Example {
///     network: Vpc::new(Nat::One),
///     task: FargateTask::new(Image::public("public.ecr.aws/docker/library/nginx:1.29"), Cpu::Quarter, mebibytes(512)),
///     cluster: Cluster::new(),
///     service: FargateService::new(&cluster, &network, &task),
///     front: LoadBalancer::new(&network, &service, 80).health_check("/health"),
///     url: Output::new(front.url()),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/load_balancer.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct LoadBalancer {
    /// The load balancer itself.
    #[construct(flatten)]
    pub load_balancer: Resource<aws::elasticloadbalancingv2::LoadBalancer>,
    /// What it listens to.
    pub listener: Resource<aws::elasticloadbalancingv2::Listener>,
    /// What sends those who come without TLS to where there is TLS.
    pub redirect: Option<Resource<aws::elasticloadbalancingv2::Listener>>,
    /// The tasks that it sends to.
    pub targets: Resource<aws::elasticloadbalancingv2::TargetGroup>,
    /// Who reaches it: anybody, if it is public.
    pub security_group: SecurityGroup,
    #[construct(skip)]
    peer: Peer,
}

piece!(LoadBalancer => load_balancer: aws::elasticloadbalancingv2::LoadBalancer);

impl LoadBalancer {
    /// A load balancer in the public subnets of a network, which anybody reaches by HTTP.
    #[track_caller]
    pub fn new(network: &(impl Network + ?Sized), service: &FargateService, port: u16) -> Self {
        let subnets = network.public_subnets();
        Self::of(
            "internet-facing",
            subnets,
            Peer::anybody(),
            network,
            service,
            port,
        )
    }

    /// A load balancer in the private subnets of a network, which somebody reaches by HTTP, such as the members of a security
    /// group.
    #[track_caller]
    pub fn internal(
        network: &(impl Network + ?Sized),
        service: &FargateService,
        port: u16,
        peer: impl IntoPeer,
    ) -> Self {
        let subnets = network.private_subnets();
        Self::of(
            "internal",
            subnets,
            peer.into_peer(),
            network,
            service,
            port,
        )
    }

    #[track_caller]
    fn of(
        scheme: &str,
        subnets: Vec<Value<Id<aws::ec2::Subnet>>>,
        peer: Peer,
        network: &(impl Network + ?Sized),
        service: &FargateService,
        port: u16,
    ) -> Self {
        let security_group = SecurityGroup::new(network, "load balancer");
        security_group.let_in(80, peer.clone());
        let load_balancer = construct!(aws::elasticloadbalancingv2::LoadBalancer {
            r#type: "application",
            scheme: scheme,
            subnets: subnets,
            security_groups: [security_group.group_id()],
        });
        let targets = construct!(aws::elasticloadbalancingv2::TargetGroup {
            target_type: "ip",
            protocol: "HTTP",
            port: port,
            vpc_id: network.vpc_id(),
        });
        let listener = construct!(aws::elasticloadbalancingv2::Listener {
            load_balancer_arn: load_balancer.load_balancer_arn(),
            port: 80,
            protocol: "HTTP",
            default_actions: [Action {
                r#type: "forward",
                target_group_arn: targets.target_group_arn(),
            }],
        });
        service.receive(port, &security_group, targets, listener);
        let front = Self {
            load_balancer: load_balancer.depends_on(&network.routes()),
            listener,
            redirect: None,
            targets,
            security_group,
            peer,
        };
        front.blame_caller()
    }

    /// Is reached by HTTPS, with a certificate, and sends those there who come by HTTP.
    #[track_caller]
    pub fn https(
        mut self,
        certificate: impl IntoValue<Arn<aws::certificatemanager::Certificate>>,
    ) -> Self {
        self.security_group.let_in(443, self.peer.clone());
        let properties = properties!(aws::elasticloadbalancingv2::Listener {
            port: 443,
            protocol: "HTTPS",
            ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
            certificates: [Certificate {
                certificate_arn: certificate.into_value()
            }],
        });
        self.listener.apply(&properties.blame_caller());
        let redirect = construct!(aws::elasticloadbalancingv2::Listener {
            load_balancer_arn: self.load_balancer.load_balancer_arn(),
            port: 80,
            protocol: "HTTP",
            default_actions: [Action {
                r#type: "redirect",
                redirect_config: RedirectConfig {
                    protocol: "HTTPS",
                    port: "443",
                    status_code: "HTTP_301"
                },
            }],
        });
        self.redirect = Some(redirect.blame_caller());
        self
    }

    /// The path that a task answers by 200 while it works; `/` otherwise.
    #[track_caller]
    pub fn health_check(self, path: impl IntoValue<Text>) -> Self {
        let properties = properties!(aws::elasticloadbalancingv2::TargetGroup {
            health_check_path: path
        });
        self.targets.apply(&properties.blame_caller());
        self
    }

    /// Where it is reached, by the name that AWS gives it.
    pub fn url(&self) -> Value<Text> {
        let scheme = if self.redirect.is_some() {
            "https"
        } else {
            "http"
        };
        sub!("{scheme}://{}", self.load_balancer.dns_name())
    }
}

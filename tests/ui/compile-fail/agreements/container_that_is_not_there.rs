use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Web {
        task: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                name: "web",
                image: "nginx",
                memory: 512,
                port_mappings: [PortMapping { container_port: 80 }],
            }],
        },
        service: aws::ecs::Service {
            task_definition: task,
            load_balancers: [LoadBalancer {
                container_name: "wab",
                container_port: 80,
                load_balancer_name: "front",
            }],
        },
    });
}

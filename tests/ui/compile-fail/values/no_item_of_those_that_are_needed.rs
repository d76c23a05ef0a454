use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::ecs::TaskDefinition {
        container_definitions: [
            ContainerDefinition { name: "app", image: "nginx", essential: false },
            ContainerDefinition { name: "sidecar", image: "envoy", essential: false },
        ],
    });
}

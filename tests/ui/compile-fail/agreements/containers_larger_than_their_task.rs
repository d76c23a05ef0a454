use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Web {
        task: aws::ecs::TaskDefinition {
            memory: "512",
            container_definitions: [
                ContainerDefinition { name: "web", image: "public.ecr.aws/nginx/nginx:1", memory: 400 },
                ContainerDefinition {
                    name: "log",
                    image: "public.ecr.aws/docker/library/busybox:1",
                    memory: 256,
                    depends_on: [ContainerDependency { container_name: "web", condition: "HEALTHY" }],
                },
            ],
        },
    });
}

use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Web {
        task: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                name: "web",
                image: "public.ecr.aws/nginx/nginx:1",
                memory: 512,
                mount_points: [MountPoint { container_path: "/data", source_volume: "data" }],
            }],
            volumes: [Volume { name: "date" }],
        },
    });
}

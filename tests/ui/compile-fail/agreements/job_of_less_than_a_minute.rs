use infrastruct::{aws, stack};

fn main() {
    stack!(Jobs {
        report: aws::batch::JobDefinition {
            r#type: "container",
            container_properties: ContainerProperties { image: "public.ecr.aws/docker/library/busybox:1.37" },
            timeout: JobTimeout { attempt_duration_seconds: 30 },
        },
    });
}

//! Clusters of ECS.

use infrastruct::{Construct, Resource, aws, construct, properties};

use crate::piece::piece;

/// A cluster of ECS (`AWS::ECS::Cluster`), in which tasks and services run on Fargate.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::Cluster;
///
/// let stack = stack!(Example {
///     cluster: Cluster::new().insights(),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/cluster.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Cluster {
    /// The cluster itself.
    #[construct(flatten)]
    pub cluster: Resource<aws::ecs::Cluster>,
}

piece!(Cluster => cluster: aws::ecs::Cluster);

impl Cluster {
    /// A cluster.
    #[track_caller]
    pub fn new() -> Self {
        let cluster = construct!(aws::ecs::Cluster {});
        Self { cluster }.blame_caller()
    }

    /// Measures what its containers use.
    #[track_caller]
    pub fn insights(self) -> Self {
        let properties = properties!(aws::ecs::Cluster {
            cluster_settings: [ClusterSettings {
                name: "containerInsights",
                value: "enabled"
            }]
        });
        self.cluster.apply(&properties.blame_caller());
        self
    }
}

impl Default for Cluster {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

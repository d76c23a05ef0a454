use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::elasticache::CacheCluster {
        engine: "redis",
        cache_node_type: "r6g.large",
        num_cache_nodes: 1,
    });
}

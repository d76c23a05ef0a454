use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::elasticache::ReplicationGroup {
        replication_group_description: "sessions",
        engine_version: 5.10,
    });
}

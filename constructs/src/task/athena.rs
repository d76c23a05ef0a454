//! Queries of Athena.

use infrastruct::{IntoValue, Ref, Text, aws, sub};

use super::Task;
use crate::grant::Grant;

/// Runs a query in a workgroup, and waits for its end. What it reads, and where its result is written, is granted beside:
/// `.needs(lake.read("*"))`.
///
/// Granted: `athena:StartQueryExecution`, `athena:StopQueryExecution` and `athena:GetQueryExecution` on the workgroup,
/// `athena:GetDataCatalog` on the account's catalog of Glue.
///
/// ```
/// use infrastruct::{aws, construct};
/// use infrastruct_constructs::{Bucket, StateMachine, states, task::athena};
///
/// let lake = Bucket::new();
/// let reports = construct!(aws::athena::WorkGroup { name: "reports" });
/// let machine = StateMachine::new(states!(
///     count: Task { call: athena::query("SELECT count(*) FROM lake.orders", reports).needs(lake.read("*")), end: true },
/// ));
/// ```
pub fn query(
    text: impl IntoValue<Text>,
    workgroup: impl Into<Ref<aws::athena::WorkGroup>>,
) -> Task {
    let name = workgroup.into().name();
    let queries = Grant::to([
        "athena:StartQueryExecution",
        "athena:StopQueryExecution",
        "athena:GetQueryExecution",
    ])
    .on(sub!(
        "arn:{AWS::Partition}:athena:{AWS::Region}:{AWS::AccountId}:workgroup/{name}"
    ));
    let catalog = Grant::to(["athena:GetDataCatalog"]).on(sub!(
        "arn:{AWS::Partition}:athena:{AWS::Region}:{AWS::AccountId}:datacatalog/AwsDataCatalog"
    ));
    Task::new("athena:startQueryExecution.sync", [queries, catalog])
        .with("QueryString", text.into_value())
        .with("WorkGroup", name)
}

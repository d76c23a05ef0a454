//! Queries of Athena.

use infrastruct::{IntoValue, Text, sub};

use super::Task;
use crate::grant::Grant;
use crate::work_group::WorkGroup;

/// Runs a query in a workgroup, and waits for its end. What it reads is granted beside: `.needs(orders.read())`.
///
/// Granted: `athena:StartQueryExecution`, `athena:StopQueryExecution` and `athena:GetQueryExecution` on the workgroup,
/// `athena:GetDataCatalog` on the account's catalog of Glue, and to write where the workgroup's results go.
///
/// ```
/// use infrastruct_constructs::{Bucket, Column, GlueDatabase, GlueTable, StateMachine, WorkGroup, states, task::athena};
///
/// let (lake, results) = (Bucket::new(), Bucket::new());
/// let sales = GlueDatabase::new("sales");
/// let orders = GlueTable::parquet(&sales, "orders", lake.at("orders/"), [Column::string("id")]);
/// let reports = WorkGroup::new("reports", results.at("athena/"));
/// let count = athena::query("SELECT count(*) FROM sales.orders", &reports).needs(orders.read());
/// let machine = StateMachine::new(states!(
///     count: Task { call: count, end: true },
/// ));
/// ```
pub fn query(text: impl IntoValue<Text>, work_group: &WorkGroup) -> Task {
    let queries = Grant::to([
        "athena:StartQueryExecution",
        "athena:StopQueryExecution",
        "athena:GetQueryExecution",
    ]);
    let catalog = Grant::to(["athena:GetDataCatalog"]).on(sub!(
        "arn:{AWS::Partition}:athena:{AWS::Region}:{AWS::AccountId}:datacatalog/AwsDataCatalog"
    ));
    let grants = [
        queries.on(work_group.arn()),
        catalog,
        work_group.write_results(),
    ];
    Task::new("athena:startQueryExecution.sync", grants)
        .with("QueryString", text.into_value())
        .with("WorkGroup", work_group.name())
}

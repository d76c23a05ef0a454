//! Workgroups of Athena.

use infrastruct::{
    Construct, IntoValue, Properties, Resource, Text, Value, aws, construct, properties, sub,
};

use crate::grant::Grant;
use crate::location::{IntoLocation, Location};
use crate::piece::piece;
use crate::size::IntoSize;

/// A workgroup of Athena (`AWS::Athena::WorkGroup`): where results of queries go, and how much a query may read.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{
///     Bucket, Code, Column, Function, GlueDatabase, GlueTable, Runtime, WorkGroup, gibibytes,
/// };
///
/// let stack = stack!(Example {
///     lake: Bucket::new(),
///     results: Bucket::new(),
///     sales: GlueDatabase::new("sales"),
///     orders: GlueTable::parquet(&sales, "orders", lake.at("orders/"), [Column::string("id")]),
///     analysts: WorkGroup::new("analysts", results.at("athena/")).scan_limit(gibibytes(100)),
///     reader: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .grants([analysts.query(), orders.read()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/work_group.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct WorkGroup {
    /// The workgroup itself.
    #[construct(flatten)]
    pub work_group: Resource<aws::athena::WorkGroup>,
    #[construct(skip)]
    results: Location,
}

piece!(WorkGroup => work_group: aws::athena::WorkGroup);

impl WorkGroup {
    /// A workgroup of a name, whose results go to a place, encrypted, whatever a query says.
    #[track_caller]
    pub fn new(name: impl IntoValue<Text>, results: impl IntoLocation) -> Self {
        let results = results.into_location();
        let work_group = construct!(aws::athena::WorkGroup {
            name: name,
            work_group_configuration: WorkGroupConfiguration {
                enforce_work_group_configuration: true,
                publish_cloud_watch_metrics_enabled: true,
                result_configuration: ResultConfiguration {
                    output_location: results.uri(),
                    encryption_configuration: EncryptionConfiguration {
                        encryption_option: "SSE_S3"
                    },
                },
            },
        });
        Self {
            work_group,
            results,
        }
        .blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::athena::WorkGroup>) -> Self {
        self.work_group.apply(&properties.blame_caller());
        self
    }

    /// How much one query may read, from 10 MB.
    #[track_caller]
    pub fn scan_limit(self, limit: impl IntoSize) -> Self {
        let limit = limit.into_size();
        self.set(properties!(aws::athena::WorkGroup {
            work_group_configuration: WorkGroupConfiguration {
                bytes_scanned_cutoff_per_query: limit.as_bytes()
            }
        }))
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::athena::WorkGroup {
            description: description
        }))
    }

    /// The permission to query in it and to read the results. What is queried is granted by its tables.
    pub fn query(&self) -> Grant {
        let query = Grant::to([
            "athena:GetQueryExecution",
            "athena:GetQueryResults",
            "athena:GetWorkGroup",
            "athena:StartQueryExecution",
            "athena:StopQueryExecution",
        ]);
        query.on(self.arn()).and(self.results.read_write())
    }

    /// The permission to write results, and to read them.
    pub(crate) fn write_results(&self) -> Grant {
        self.results.read_write()
    }

    /// Its ARN.
    pub fn arn(&self) -> Value<Text> {
        sub!(
            "arn:{AWS::Partition}:athena:{AWS::Region}:{AWS::AccountId}:workgroup/{}",
            self.work_group.name()
        )
    }
}

//! Tables of Glue's catalog.

use infrastruct::{
    Construct, IntoValue, Json, Properties, Resource, Text, Value, aws, construct, properties,
    pseudo, sub,
};

use crate::checked::Checked;
use crate::column::{Column, IntoColumns};
use crate::glue_database::GlueDatabase;
use crate::grant::Grant;
use crate::location::{IntoLocation, Location};
use crate::piece::piece;

/// A table of Glue's catalog (`AWS::Glue::Table`): what is in a place of a bucket, by columns.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, Code, Column, Function, GlueDatabase, GlueTable, Runtime};
///
/// let stack = stack!(Example {
///     lake: Bucket::new(),
///     sales: GlueDatabase::new("sales"),
///     orders: GlueTable::parquet(&sales, "orders", lake.at("orders/"), [Column::string("id"), Column::double("amount")])
///         .partitioned([Column::date("day")]),
///     reader: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .grants([orders.read()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/glue_table.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct GlueTable {
    /// The table itself.
    #[construct(flatten)]
    pub table: Resource<aws::glue::Table>,
    #[construct(skip)]
    pub(crate) name: Value<Text>,
    #[construct(skip)]
    pub(crate) database: GlueDatabase,
    #[construct(skip)]
    location: Location,
    /// The names of its columns.
    #[construct(skip)]
    columns: Vec<String>,
}

piece!(GlueTable => table: aws::glue::Table);

/// How rows are stored: the format's name, its classes of input and output, and of what turns its bytes into columns.
type Format = [&'static str; 4];

const JSON: Format = [
    "json",
    "org.apache.hadoop.mapred.TextInputFormat",
    "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
    "org.openx.data.jsonserde.JsonSerDe",
];

const PARQUET: Format = [
    "parquet",
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
    "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
];

const CSV: Format = [
    "csv",
    "org.apache.hadoop.mapred.TextInputFormat",
    "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
    "org.apache.hadoop.hive.serde2.OpenCSVSerde",
];

impl GlueTable {
    /// A table of lines of JSON.
    #[track_caller]
    pub fn json(
        database: &GlueDatabase,
        name: impl IntoValue<Text>,
        location: impl IntoLocation,
        columns: impl IntoColumns,
    ) -> Self {
        let columns = columns.into_columns();
        Self::of(
            JSON,
            database,
            name.into_value(),
            location.into_location(),
            columns,
        )
    }

    /// A table of Parquet files.
    #[track_caller]
    pub fn parquet(
        database: &GlueDatabase,
        name: impl IntoValue<Text>,
        location: impl IntoLocation,
        columns: impl IntoColumns,
    ) -> Self {
        let columns = columns.into_columns();
        Self::of(
            PARQUET,
            database,
            name.into_value(),
            location.into_location(),
            columns,
        )
    }

    /// A table of lines of values with commas between them.
    #[track_caller]
    pub fn csv(
        database: &GlueDatabase,
        name: impl IntoValue<Text>,
        location: impl IntoLocation,
        columns: impl IntoColumns,
    ) -> Self {
        let columns = columns.into_columns();
        Self::of(
            CSV,
            database,
            name.into_value(),
            location.into_location(),
            columns,
        )
    }

    #[track_caller]
    fn of(
        [format, input, output, library]: Format,
        database: &GlueDatabase,
        name: Value<Text>,
        location: Location,
        columns: Vec<Column>,
    ) -> Self {
        let names = columns.iter().map(|column| column.name.clone()).collect();
        let columns = values(columns);
        let table = construct!(aws::glue::Table {
            catalog_id: pseudo::account_id(),
            database_name: database.database_name(),
            table_input: TableInput {
                name: &name,
                table_type: "EXTERNAL_TABLE",
                parameters: [("classification", format)],
                storage_descriptor: StorageDescriptor {
                    columns: columns,
                    location: location.uri(),
                    input_format: input,
                    output_format: output,
                    serde_info: SerdeInfo {
                        serialization_library: library
                    },
                },
            },
        });
        let table = Self {
            table,
            name,
            database: database.clone(),
            location,
            columns: names,
        };
        table.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::glue::Table>) -> Self {
        self.table.apply(&properties.blame_caller());
        self
    }

    /// Columns that are in the keys of the objects rather than in them, in their order: `day=2026-11-26/`.
    #[track_caller]
    pub fn partitioned(self, keys: impl IntoColumns) -> Self {
        let keys = keys.into_columns();
        let twice = keys.iter().find(|key| self.columns.contains(&key.name));
        let keys = Checked(match twice {
            Some(key) => Err(format!(
                "`{}` is a column of the table already, and what is in the keys is none",
                key.name
            )),
            None => Ok(values(keys)),
        });
        self.set(properties!(aws::glue::Table {
            table_input: TableInput {
                partition_keys: keys
            }
        }))
    }

    /// What it is.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::glue::Table {
            table_input: TableInput {
                description: description
            }
        }))
    }

    /// The permission to read its rows, and what they are.
    pub fn read(&self) -> Grant {
        let read = self.on(Grant::to([
            "glue:BatchGetPartition",
            "glue:GetDatabase",
            "glue:GetPartition",
            "glue:GetPartitions",
            "glue:GetTable",
            "glue:GetTables",
        ]));
        read.and(self.location.read())
    }

    /// The permission to write rows, and to tell the catalog of new partitions.
    pub fn write(&self) -> Grant {
        let write = self.on(Grant::to([
            "glue:BatchCreatePartition",
            "glue:BatchDeletePartition",
            "glue:CreatePartition",
            "glue:DeletePartition",
            "glue:GetTable",
            "glue:UpdatePartition",
        ]));
        write.and(self.location.write())
    }

    /// The permission to read and write its rows.
    pub fn read_write(&self) -> Grant {
        self.read().and(self.write())
    }

    /// The permission to learn which columns it has.
    pub fn describe(&self) -> Grant {
        self.on(Grant::to([
            "glue:GetTable",
            "glue:GetTableVersion",
            "glue:GetTableVersions",
        ]))
    }

    fn on(&self, grant: Grant) -> Grant {
        let [catalog, database] = self.database.arns();
        let table = sub!(
            "arn:{AWS::Partition}:glue:{AWS::Region}:{AWS::AccountId}:table/{}/{}",
            self.database.database_name(),
            self.name
        );
        grant.on(catalog).on(database).on(table)
    }
}

fn values(columns: Vec<Column>) -> Vec<Value<Json>> {
    columns.into_iter().map(|column| column.value()).collect()
}

//! Databases of Glue's catalog.

use infrastruct::{
    Construct, IntoValue, Resource, Text, Value, aws, construct, properties, pseudo, sub,
};

use crate::piece::piece;

/// A database of Glue's catalog (`AWS::Glue::Database`): a name for tables to be under.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, Column, GlueDatabase, GlueTable};
///
/// let stack = stack!(Example {
///     lake: Bucket::new(),
///     sales: GlueDatabase::new("sales"),
///     orders: GlueTable::parquet(&sales, "orders", lake.at("orders/"), [Column::string("id"), Column::timestamp("at")]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/glue_database.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct GlueDatabase {
    /// The database itself.
    #[construct(flatten)]
    pub database: Resource<aws::glue::Database>,
}

piece!(GlueDatabase => database: aws::glue::Database);

impl GlueDatabase {
    /// A database of a name, in lower case.
    #[track_caller]
    pub fn new(name: impl IntoValue<Text>) -> Self {
        let database = construct!(aws::glue::Database {
            catalog_id: pseudo::account_id(),
            database_input: DatabaseInput { name: name },
        });
        Self { database }.blame_caller()
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        let properties = properties!(aws::glue::Database {
            database_input: DatabaseInput {
                description: description
            }
        });
        self.database.apply(&properties.blame_caller());
        self
    }

    /// The ARNs of the catalog and of the database in it.
    pub(crate) fn arns(&self) -> [Value<Text>; 2] {
        [
            sub!("arn:{AWS::Partition}:glue:{AWS::Region}:{AWS::AccountId}:catalog"),
            sub!(
                "arn:{AWS::Partition}:glue:{AWS::Region}:{AWS::AccountId}:database/{}",
                self.database_name()
            ),
        ]
    }
}

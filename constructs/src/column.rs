//! Columns of tables in Glue's catalog.

use infrastruct::{Json, Value, construct};

use crate::several::several;
use crate::stands::stands;
use crate::string::IntoString;

/// A column of a [`GlueTable`](crate::GlueTable), with its type.
///
/// ```
/// use infrastruct_constructs::Column;
///
/// let columns = [
///     Column::string("id"),
///     Column::decimal("amount", 12, 2).comment("in euros"),
///     Column::of("items", "array<struct<sku:string,count:int>>"),
/// ];
/// ```
#[derive(Clone, Debug)]
pub struct Column {
    pub(crate) name: String,
    kind: String,
    comment: Option<String>,
}

macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident)*) => {
        impl Column {
            $(
                $(#[$doc])*
                pub fn $name(name: impl IntoString) -> Self {
                    Self::of(name, stringify!($name))
                }
            )*
        }
    };
}

columns! {
    /// A text.
    string
    /// A whole number of 32 bits.
    int
    /// A whole number of 64 bits.
    bigint
    /// A number of 32 bits.
    float
    /// A number of 64 bits.
    double
    /// True or false.
    boolean
    /// A date.
    date
    /// A date and a time.
    timestamp
    /// Bytes.
    binary
}

impl Column {
    /// A number of so many digits, of which so many are after the point.
    pub fn decimal(name: impl IntoString, digits: u8, after_point: u8) -> Self {
        Self::of(name, format!("decimal({digits},{after_point})"))
    }

    /// A column of any type of Hive's, such as `array<string>`.
    pub fn of(name: impl IntoString, kind: impl IntoString) -> Self {
        Self {
            name: name.into_string(),
            kind: kind.into_string(),
            comment: None,
        }
    }

    /// What it means.
    pub fn comment(mut self, comment: impl IntoString) -> Self {
        self.comment = Some(comment.into_string());
        self
    }

    pub(crate) fn value(&self) -> Value<Json> {
        construct!(aws::glue::Table::Column {
            name: &self.name,
            r#type: &self.kind,
            comment: self.comment.as_ref(),
        })
    }
}

stands! {
    /// A column of a table of Glue: a [`Column`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no column",
        label = "not a `Column`",
        note = "a name and a type: `Column::string(\"id\")`, `Column::timestamp(\"at\")`"
    )]
    IntoColumn, into_column for Column
}

several! {
    /// Columns, as a list: `[Column::string("id")]`.
    IntoColumns, into_columns of IntoColumn as IntoColumn::into_column => Column
}

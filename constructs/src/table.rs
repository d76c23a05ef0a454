//! Tables of `DynamoDB`.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use infrastruct::{
    Construct, DeletionPolicy, IntoValue, Json, Properties, Resource, Text, Value, aws, construct,
    json, properties, sub,
};

use crate::attribute::{Attribute, IntoAttribute};
use crate::capacity::{Capacity, IntoCapacity, Scaling};
use crate::encryption_key::{EncryptionKey, IntoEncryptionKey};
use crate::event_stream::EventStream;
use crate::grant::Grant;
use crate::index::{Index, IntoIndex};
use crate::piece::piece;
use crate::string::IntoString;

/// A table (`AWS::DynamoDB::Table`), paid for by request unless it is [`provisioned`](Self::provisioned). It is kept when it leaves
/// the template, with all that is in it.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Attribute, Code, Function, Runtime, Table};
///
/// let stack = stack!(Example {
///     orders: Table::new(Attribute::text("id"))
///         .sort(Attribute::number("at"))
///         .index("by_team", Attribute::text("team"))
///         .time_to_live("expires")
///         .point_in_time_recovery(),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .environment([("TABLE", orders.table_name())])
///         .grants([orders.read_write()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/table.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Table {
    /// The table itself.
    #[construct(flatten)]
    pub table: Resource<aws::dynamodb::Table>,
    /// What makes its capacity, and that of its indexes, follow what is used, where it has limits.
    pub scaling: BTreeMap<String, Scaling>,
    #[construct(skip)]
    keys: Keys,
    #[construct(skip)]
    key: Option<EncryptionKey>,
    #[construct(skip)]
    is_streamed: Rc<Cell<bool>>,
}

piece!(Table => table: aws::dynamodb::Table);

/// By what items are found, and what that costs.
#[derive(Clone, Debug)]
struct Keys {
    partition: Attribute,
    sort: Option<Attribute>,
    indexes: Vec<(String, Index)>,
    local: Vec<(String, Attribute)>,
    capacity: Option<[Capacity; 2]>,
}

/// What a record of a table's stream tells of the item that has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamView {
    /// Its keys.
    KeysOnly,
    /// What it is now.
    NewImage,
    /// What it was before.
    OldImage,
    /// Both.
    NewAndOldImages,
}

/// What writing takes of a key.
const WRITTEN: [&str; 5] = [
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:GenerateDataKey*",
    "kms:ReEncrypt*",
];

impl Table {
    /// A table whose items are found by an attribute, paid for by request.
    #[track_caller]
    pub fn new(partition: impl IntoAttribute) -> Self {
        Self::of(partition.into_attribute())
    }

    #[track_caller]
    fn of(partition: Attribute) -> Self {
        let table = construct!(aws::dynamodb::Table {
            billing_mode: "PAY_PER_REQUEST",
            key_schema: [KeySchema {
                attribute_name: &partition.name,
                key_type: "HASH"
            }],
        });
        let table = Self {
            table: table.removal_policy(DeletionPolicy::Retain),
            scaling: BTreeMap::new(),
            keys: Keys {
                partition,
                sort: None,
                indexes: Vec::new(),
                local: Vec::new(),
                capacity: None,
            },
            key: None,
            is_streamed: Rc::default(),
        };
        table.blame_caller().keyed()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::dynamodb::Table>) -> Self {
        self.table.apply(&properties.blame_caller());
        self
    }

    /// Items of the same partition are told apart, and ordered, by an attribute.
    #[doc(alias = "sort_key")]
    #[track_caller]
    pub fn sort(mut self, sort: impl IntoAttribute) -> Self {
        self.keys.sort = Some(sort.into_attribute());
        self.keyed()
    }

    /// Items are found by another attribute, too: a global secondary index.
    #[doc(alias = "global_secondary_index")]
    #[track_caller]
    pub fn index(mut self, name: impl IntoString, index: impl IntoIndex) -> Self {
        self.keys
            .indexes
            .push((name.into_string(), index.into_index()));
        self.keyed()
    }

    /// Items of the same partition are found in another order, too: a local secondary index, which a table has from its
    /// beginning or never.
    #[doc(alias = "local_secondary_index")]
    #[track_caller]
    pub fn local_index(mut self, name: impl IntoString, sort: impl IntoAttribute) -> Self {
        self.keys
            .local
            .push((name.into_string(), sort.into_attribute()));
        self.keyed()
    }

    /// So many units for reading and for writing, or from so many to so many (`5..=100`), of the table and of each index that has
    /// none of its own.
    #[track_caller]
    pub fn provisioned(mut self, read: impl IntoCapacity, write: impl IntoCapacity) -> Self {
        self.keys.capacity = Some([read.into_capacity(), write.into_capacity()]);
        self.keyed()
    }

    /// Its name. CloudFormation makes one otherwise; a table of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::dynamodb::Table { table_name: name }))
    }

    /// Keeps for a day what has changed, for a [`StreamSource`](crate::StreamSource).
    #[track_caller]
    pub fn stream(self, view: StreamView) -> Self {
        self.streamed(view);
        self
    }

    #[track_caller]
    fn streamed(&self, view: StreamView) {
        self.is_streamed.set(true);
        let view = match view {
            StreamView::KeysOnly => "KEYS_ONLY",
            StreamView::NewImage => "NEW_IMAGE",
            StreamView::OldImage => "OLD_IMAGE",
            StreamView::NewAndOldImages => "NEW_AND_OLD_IMAGES",
        };
        let properties = properties!(aws::dynamodb::Table {
            stream_specification: StreamSpecification {
                stream_view_type: view
            }
        });
        self.table.apply(&properties.blame_caller());
    }

    /// Deletes items some time after the second that an attribute says, counted from 1970.
    #[doc(alias = "time_to_live_attribute")]
    #[track_caller]
    pub fn time_to_live(self, attribute: &str) -> Self {
        self.set(properties!(aws::dynamodb::Table {
            time_to_live_specification: TimeToLiveSpecification {
                enabled: true,
                attribute_name: attribute
            }
        }))
    }

    /// Can be restored to what it was in any second of the last 35 days.
    #[track_caller]
    pub fn point_in_time_recovery(self) -> Self {
        self.set(properties!(aws::dynamodb::Table {
            point_in_time_recovery_specification: PointInTimeRecoverySpecification {
                point_in_time_recovery_enabled: true
            }
        }))
    }

    /// Cannot be deleted until this is taken back.
    #[track_caller]
    pub fn deletion_protection(self) -> Self {
        self.set(properties!(aws::dynamodb::Table {
            deletion_protection_enabled: true
        }))
    }

    /// Storage for less, reading and writing for more.
    #[track_caller]
    pub fn infrequent_access(self) -> Self {
        self.set(properties!(aws::dynamodb::Table {
            table_class: "STANDARD_INFREQUENT_ACCESS"
        }))
    }

    /// Encrypted with a key of one's own; with one of `DynamoDB` otherwise.
    #[doc(alias = "encryption_key")]
    #[track_caller]
    pub fn encrypted_with(mut self, key: impl IntoEncryptionKey) -> Self {
        let key = key.into_encryption_key();
        self.key = Some(key.clone());
        self.set(properties!(aws::dynamodb::Table {
            sse_specification: SSESpecification {
                sse_enabled: true,
                sse_type: "KMS",
                kms_master_key_id: key.arn(),
            }
        }))
    }

    /// The permission to read items, by the table and its indexes.
    #[doc(alias = "grant_read_data")]
    pub fn read(&self) -> Grant {
        let read = Grant::to([
            "dynamodb:BatchGetItem",
            "dynamodb:ConditionCheckItem",
            "dynamodb:DescribeTable",
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:Scan",
        ]);
        let read = read.on(self.arn());
        let read = if self.keys.indexes.is_empty() && self.keys.local.is_empty() {
            read
        } else {
            let indexes = sub!("{}/index/*", self.arn());
            read.and(Grant::to(["dynamodb:Query", "dynamodb:Scan"]).on(indexes))
        };
        self.with_key(read, &["kms:Decrypt", "kms:DescribeKey"])
    }

    /// The permission to do one thing with an item, which may be written.
    pub(crate) fn item(&self, action: &'static str, writes: bool) -> Grant {
        let used: &[&'static str] = if writes {
            &WRITTEN
        } else {
            &["kms:Decrypt", "kms:DescribeKey"]
        };
        self.with_key(Grant::to([action]).on(self.arn()), used)
    }

    /// The permission to put, change and delete items.
    #[doc(alias = "grant_write_data")]
    pub fn write(&self) -> Grant {
        let write = Grant::to([
            "dynamodb:BatchWriteItem",
            "dynamodb:DeleteItem",
            "dynamodb:DescribeTable",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
        ]);
        self.with_key(write.on(self.arn()), &WRITTEN)
    }

    /// The permission to read, put, change and delete items.
    #[doc(alias = "grant_read_write_data")]
    pub fn read_write(&self) -> Grant {
        self.read().and(self.write())
    }

    fn with_key(&self, grant: Grant, actions: &[&'static str]) -> Grant {
        let Some(key) = &self.key else { return grant };
        let service = sub!("dynamodb.{AWS::Region}.amazonaws.com");
        let used = Grant::to(actions.iter().copied()).on(key.arn());
        grant.and(used.when("StringEquals", "kms:ViaService", service))
    }

    /// What follows from its keys and indexes together.
    #[track_caller]
    fn keyed(mut self) -> Self {
        let keys = &self.keys;
        let indexes = keys.indexes.iter().map(|(name, index)| {
            construct!(aws::dynamodb::Table::GlobalSecondaryIndex {
                index_name: name,
                key_schema: schema(&index.partition, index.sort.as_ref()),
                projection: Projection {
                    projection_type: index.projection,
                    non_key_attributes: index.held.as_ref(),
                },
                provisioned_throughput: index.capacity.or(keys.capacity).map(throughput),
            })
        });
        let local = keys.local.iter().map(|(name, sort)| {
            construct!(aws::dynamodb::Table::LocalSecondaryIndex {
                index_name: name,
                key_schema: schema(&keys.partition, Some(sort)),
                projection: Projection {
                    projection_type: "ALL"
                },
            })
        });
        let properties = properties!(aws::dynamodb::Table {
            billing_mode: match keys.capacity {
                Some(_) => "PROVISIONED",
                None => "PAY_PER_REQUEST",
            },
            provisioned_throughput: keys.capacity.map(throughput),
            attribute_definitions: keys.definitions(),
            key_schema: schema(&keys.partition, keys.sort.as_ref()),
            global_secondary_indexes: some(indexes.collect()),
            local_secondary_indexes: some(local.collect()),
        });
        self.table.apply(&properties.blame_caller());
        self.scaling = keys.scaling(self.table).blame_caller();
        self
    }
}

impl Keys {
    /// The type of each attribute that something is found by. One that is said to be of two types is the build's to refuse.
    fn definitions(&self) -> Vec<Value<Json>> {
        let mut attributes = vec![&self.partition];
        attributes.extend(&self.sort);
        for (_, index) in &self.indexes {
            attributes.push(&index.partition);
            attributes.extend(&index.sort);
        }
        attributes.extend(self.local.iter().map(|(_, sort)| sort));
        let mut different: Vec<&Attribute> = Vec::new();
        for attribute in attributes {
            if !different.contains(&attribute) {
                different.push(attribute);
            }
        }
        let definition = |attribute: &Attribute| {
            construct!(aws::dynamodb::Table::AttributeDefinition {
                attribute_name: &attribute.name,
                attribute_type: attribute.kind,
            })
        };
        different.into_iter().map(definition).collect()
    }

    fn scaling(&self, table: Resource<aws::dynamodb::Table>) -> BTreeMap<String, Scaling> {
        let mut scaling = BTreeMap::new();
        let mut add = |prefix: &str, of: &str, path: &str, capacity: [Capacity; 2]| {
            let sides = [
                ("read", "Read", "DynamoDBReadCapacityUtilization"),
                ("write", "Write", "DynamoDBWriteCapacityUtilization"),
            ];
            for ((side, units, metric), capacity) in sides.into_iter().zip(capacity) {
                let resource = sub!("table/{}{path}", table.table_name());
                let dimension = format!("dynamodb:{of}:{units}CapacityUnits");
                let one = Scaling::of(capacity, "dynamodb", &resource, &dimension, metric);
                scaling.extend(one.map(|one| (format!("{prefix}{side}"), one)));
            }
        };
        let Some(capacity) = self.capacity else {
            return scaling;
        };
        add("", "table", "", capacity);
        for (name, index) in &self.indexes {
            let path = format!("/index/{name}");
            add(
                &format!("{name}_"),
                "index",
                &path,
                index.capacity.unwrap_or(capacity),
            );
        }
        scaling
    }
}

fn schema(partition: &Attribute, sort: Option<&Attribute>) -> Value<Json> {
    let key = |attribute: &Attribute, kind: &str| json!({ "AttributeName": &attribute.name, "KeyType": kind });
    let keys = [
        Some(key(partition, "HASH")),
        sort.map(|sort| key(sort, "RANGE")),
    ];
    let keys: Vec<_> = keys.into_iter().flatten().collect();
    keys.into_value()
}

fn throughput([read, write]: [Capacity; 2]) -> Value<Json> {
    construct!(aws::dynamodb::Table::ProvisionedThroughput {
        read_capacity_units: read.least,
        write_capacity_units: write.least,
    })
}

fn some(values: Vec<Value<Json>>) -> Option<Vec<Value<Json>>> {
    (!values.is_empty()).then_some(values)
}

impl EventStream for Table {
    fn records(&self) -> Value<Text> {
        self.stream_arn()
    }

    fn read_records(&self) -> Grant {
        let list = Grant::to(["dynamodb:ListStreams"]).on("*");
        let read = Grant::to([
            "dynamodb:DescribeStream",
            "dynamodb:GetRecords",
            "dynamodb:GetShardIterator",
        ]);
        let read = list.and(read.on(self.stream_arn()));
        match &self.key {
            Some(key) => read.and(key.decrypt()),
            None => read,
        }
    }

    #[track_caller]
    fn ensure_records(&self) {
        if !self.is_streamed.get() {
            self.streamed(StreamView::NewAndOldImages);
        }
    }
}

//! AWS Glue and Amazon Athena: a catalogue, jobs that fill it, queries over it.

use infrastruct::{App, Json, Output, Parameter, Value, aws, construct, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "glue/latest/dg/start-console-overview.html";

const COLUMNS: [(&str, &str); 4] = [
    ("order_id", "string"),
    ("customer", "string"),
    ("total", "decimal(10,2)"),
    ("placed_at", "timestamp"),
];

fn trust(service: &str) -> Value<Json> {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": service },
            "Action": "sts:AssumeRole",
        }],
    })
}

pub(super) fn app() -> App {
    let column = |(name, kind): (&str, &str)| {
        construct!(aws::glue::Table::Column {
            name: name,
            r#type: kind,
        })
    };
    let lake = stack!(Lake {
        workers: Parameter::integer().default(2),
        raw: aws::s3::Bucket {},
        scripts: aws::s3::Bucket {},
        results: aws::s3::Bucket {},
        role: aws::iam::Role {
            assume_role_policy_document: trust("glue.amazonaws.com"),
            managed_policy_arns: [sub!(
                "arn:{AWS::Partition}:iam::aws:policy/service-role/AWSGlueServiceRole"
            )],
        },
        database: aws::glue::Database {
            catalog_id: pseudo::account_id(),
            database_input: DatabaseInput {
                name: "shop",
                description: "what the shop knows",
                location_uri: sub!("s3://{}/", raw.bucket_name()),
            },
        },
        orders: aws::glue::Table {
            catalog_id: pseudo::account_id(),
            database_name: database,
            table_input: TableInput {
                name: "orders",
                table_type: "EXTERNAL_TABLE",
                parameters: json!({ "classification": "parquet" }),
                partition_keys: [Column {
                    name: "day",
                    r#type: "date",
                }],
                storage_descriptor: StorageDescriptor {
                    location: sub!("s3://{}/orders/", raw.bucket_name()),
                    columns: COLUMNS.map(column),
                    input_format: "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
                    output_format: "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
                    serde_info: SerdeInfo {
                        serialization_library: "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
                        parameters: json!({ "serialization.format": "1" }),
                    },
                    compressed: true,
                },
            },
        },
        iceberg: aws::glue::Table {
            catalog_id: pseudo::account_id(),
            database_name: database,
            open_table_format_input: OpenTableFormatInput {
                iceberg_input: IcebergInput {
                    metadata_operation: "CREATE",
                    version: 2,
                },
            },
            table_input: TableInput {
                name: "customers",
                table_type: "EXTERNAL_TABLE",
                storage_descriptor: StorageDescriptor {
                    location: sub!("s3://{}/customers/", raw.bucket_name()),
                    columns: [column(("id", "string"))],
                },
            },
        },
        csv: aws::glue::Classifier {
            csv_classifier: CsvClassifier {
                name: "semicolons",
                delimiter: ";",
                contains_header: "PRESENT",
                header: ["id", "total"],
            },
        },
        crawler: aws::glue::Crawler {
            name: "orders",
            role: role,
            database_name: database,
            classifiers: [csv],
            table_prefix: "raw_",
            targets: Targets {
                s3_targets: [S3Target {
                    path: sub!("s3://{}/incoming/", raw.bucket_name()),
                    exclusions: ["**.tmp"],
                }],
            },
            schedule: Schedule {
                schedule_expression: "cron(0 1 * * ? *)",
            },
            schema_change_policy: SchemaChangePolicy {
                update_behavior: "UPDATE_IN_DATABASE",
                delete_behavior: "LOG",
            },
            recrawl_policy: RecrawlPolicy {
                recrawl_behavior: "CRAWL_EVERYTHING",
            },
        },
        secured: aws::glue::SecurityConfiguration {
            name: "encrypted",
            encryption_configuration: EncryptionConfiguration {
                s3_encryptions: [S3Encryption {
                    s3_encryption_mode: "SSE-S3",
                }],
            },
        },
        shop: aws::glue::Connection {
            catalog_id: pseudo::account_id(),
            connection_input: ConnectionInput {
                name: "shop",
                connection_type: "JDBC",
                connection_properties: json!({
                    "JDBC_CONNECTION_URL": "jdbc:postgresql://shop.example.com:5432/shop",
                    "SECRET_ID": "shop/database",
                }),
                physical_connection_requirements: PhysicalConnectionRequirements {
                    availability_zone: "us-east-1a",
                    subnet_id: "subnet-0a1b2c3d4e5f60718",
                    security_group_id_list: ["sg-0a1b2c3d4e5f60718"],
                },
            },
        },
        etl: aws::glue::Job {
            name: "orders",
            role: role,
            glue_version: "5.0",
            worker_type: "G.1X",
            number_of_workers: &workers,
            command: JobCommand {
                name: "glueetl",
                python_version: 3,
                script_location: sub!("s3://{}/orders.py", scripts.bucket_name()),
            },
            default_arguments: json!({
                "--job-bookmark-option": "job-bookmark-enable",
                "--enable-metrics": "",
                "--DATABASE": database.database_name(),
            }),
            connections: ConnectionsList {
                connections: [shop]
            },
            execution_property: ExecutionProperty {
                max_concurrent_runs: 1,
            },
            max_retries: 1,
            timeout: 60,
            security_configuration: secured,
            notification_property: NotificationProperty {
                notify_delay_after: 30,
            },
            execution_class: "STANDARD",
            tags: [("team", "data")],
        },
        shell: aws::glue::Job {
            role: role,
            max_capacity: 0.0625,
            command: JobCommand {
                name: "pythonshell",
                python_version: "3.9",
                script_location: sub!("s3://{}/tidy.py", scripts.bucket_name()),
            },
        },
        nightly: aws::glue::Workflow {
            name: "nightly",
            max_concurrent_runs: 1,
        },
        start: aws::glue::Trigger {
            name: "start",
            r#type: "SCHEDULED",
            workflow_name: nightly,
            schedule: "cron(0 2 * * ? *)",
            start_on_creation: true,
            actions: [Action {
                crawler_name: crawler,
            }],
        },
        then: aws::glue::Trigger {
            r#type: "CONDITIONAL",
            workflow_name: nightly,
            start_on_creation: true,
            predicate: Predicate {
                logical: "AND",
                conditions: [Condition {
                    logical_operator: "EQUALS",
                    crawler_name: crawler,
                    crawl_state: "SUCCEEDED",
                }],
            },
            actions: [Action {
                job_name: etl,
                arguments: json!({ "--day": "today" }),
                timeout: 120,
            }],
        },
        schemas: aws::glue::Registry { name: "shop" },
        order: aws::glue::Schema {
            name: "order",
            registry: Registry { arn: schemas },
            data_format: "AVRO",
            compatibility: "BACKWARD",
            schema_definition: r#"{"type":"record","name":"Order","fields":[{"name":"id","type":"string"}]}"#,
        },
        quality: aws::glue::DataQualityRuleset {
            name: "orders",
            ruleset: r#"Rules = [ IsComplete "order_id", RowCount > 0 ]"#,
            target_table: DataQualityTargetTable {
                database_name: database,
                table_name: orders,
            },
        },
        settings: aws::glue::DataCatalogEncryptionSettings {
            catalog_id: pseudo::account_id(),
            data_catalog_encryption_settings: DataCatalogEncryptionSettings {
                encryption_at_rest: EncryptionAtRest {
                    catalog_encryption_mode: "SSE-KMS",
                },
            },
        },
        workgroup: aws::athena::WorkGroup {
            name: "analysts",
            description: "those who ask",
            state: "ENABLED",
            recursive_delete_option: true,
            work_group_configuration: WorkGroupConfiguration {
                enforce_work_group_configuration: true,
                publish_cloud_watch_metrics_enabled: true,
                bytes_scanned_cutoff_per_query: 10_000_000_000_i64,
                requester_pays_enabled: false,
                engine_version: EngineVersion {
                    selected_engine_version: "Athena engine version 3",
                },
                result_configuration: ResultConfiguration {
                    output_location: sub!("s3://{}/athena/", results.bucket_name()),
                    encryption_configuration: EncryptionConfiguration {
                        encryption_option: "SSE_S3",
                    },
                },
            },
        },
        daily: aws::athena::NamedQuery {
            name: "orders of the day",
            database: database,
            work_group: workgroup,
            query_string: "SELECT count(*) FROM orders WHERE day = current_date",
        },
        prepared: aws::athena::PreparedStatement {
            statement_name: "by_customer",
            work_group: workgroup,
            query_statement: "SELECT * FROM orders WHERE customer = ?",
        },
        federated: aws::athena::DataCatalog {
            name: "shop",
            r#type: "LAMBDA",
            parameters: [("function", connector.arn())],
        },
        connector_role: aws::iam::Role {
            assume_role_policy_document: trust("lambda.amazonaws.com"),
        },
        connector: aws::lambda::Function {
            runtime: "java21",
            handler: "com.example.Handler",
            role: connector_role,
            code: Code {
                s3_bucket: scripts,
                s3_key: "connector.zip",
            },
        },
        place: aws::lakeformation::Resource {
            resource_arn: raw,
            use_service_linked_role: true,
        },
        granted: aws::lakeformation::PrincipalPermissions {
            principal: DataLakePrincipal {
                data_lake_principal_identifier: role,
            },
            resource: Resource {
                database: DatabaseResource {
                    catalog_id: pseudo::account_id(),
                    name: database,
                },
            },
            permissions: ["CREATE_TABLE", "DESCRIBE"],
            permissions_with_grant_option: [],
        },

        database_name: Output::new(database.database_name()),
        job_name: Output::new(etl.name()),
        workgroup_name: Output::new(workgroup.name()).export("analysts"),
    });
    App::new().stack(lake)
}

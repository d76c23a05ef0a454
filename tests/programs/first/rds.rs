//! Amazon RDS: instances and clusters.

use infrastruct::{App, Condition, Id, List, Output, Parameter, aws, if_, json, stack, sub};

pub(super) const PAGE: &str =
    "AmazonRDS/latest/UserGuide/CHAP_GettingStarted.CreatingConnecting.PostgreSQL.html";

pub(super) fn app() -> App {
    let data = stack!(Data {
        stage: Parameter::text()
            .allowed_values(["test", "live"])
            .default("test"),
        vpc: Parameter::<Id<aws::ec2::VPC>>::new(),
        subnets: Parameter::<List<Id<aws::ec2::Subnet>>>::new(),
        storage: Parameter::integer()
            .default(20)
            .min_value(20)
            .max_value(1000),
        is_live: Condition::equals(&stage, "live"),
        subnet_group: aws::rds::DBSubnetGroup {
            db_subnet_group_description: "the private subnets",
            subnet_ids: &subnets,
        },
        access: aws::ec2::SecurityGroup {
            group_description: "who may connect",
            vpc_id: &vpc,
            security_group_ingress: [Ingress {
                ip_protocol: "tcp",
                from_port: 5432,
                to_port: 5432,
                cidr_ip: "10.0.0.0/8",
            }],
        },
        parameters: aws::rds::DBParameterGroup {
            description: "ours",
            family: "postgres16",
            parameters: [
                ("max_connections", 200),
                ("log_min_duration_statement", 500)
            ],
        },
        options: aws::rds::OptionGroup {
            engine_name: "mysql",
            major_engine_version: "8.0",
            option_group_description: "audit",
            option_configurations: [OptionConfiguration {
                option_name: "MARIADB_AUDIT_PLUGIN",
                option_settings: [OptionSetting {
                    name: "SERVER_AUDIT_EVENTS",
                    value: "CONNECT,QUERY",
                }],
            }],
        },
        key: aws::kms::Key {
            enable_key_rotation: true
        },
        monitoring: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "monitoring.rds.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: [
                "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole",
            ],
        },
        #[deletion_policy(Snapshot)]
        #[update_replace_policy(Snapshot)]
        postgres: aws::rds::DBInstance {
            db_instance_identifier: sub!("shop-{stage}"),
            db_name: "shop",
            engine: "postgres",
            engine_version: "16.13",
            db_instance_class: if_(&is_live, "db.r6g.large", "db.t4g.micro"),
            allocated_storage: &storage,
            max_allocated_storage: 1000,
            storage_type: "gp3",
            storage_encrypted: true,
            kms_key_id: key,
            master_username: "postgres",
            manage_master_user_password: true,
            master_user_secret: MasterUserSecret { kms_key_id: key },
            multi_az: if_(&is_live, true, false),
            db_subnet_group_name: subnet_group,
            vpc_security_groups: [access],
            db_parameter_group_name: parameters,
            backup_retention_period: 7,
            preferred_backup_window: "02:00-03:00",
            preferred_maintenance_window: "sun:04:00-sun:05:00",
            auto_minor_version_upgrade: true,
            copy_tags_to_snapshot: true,
            deletion_protection: if_(&is_live, true, false),
            publicly_accessible: false,
            monitoring_interval: 60,
            monitoring_role_arn: monitoring,
            enable_performance_insights: true,
            performance_insights_retention_period: 7,
            enable_cloudwatch_logs_exports: ["postgresql", "upgrade"],
            enable_iam_database_authentication: true,
            port: 5432,
            tags: [("team", "shop")],
        },
        replica: aws::rds::DBInstance {
            source_db_instance_identifier: postgres,
            db_instance_class: "db.t4g.micro",
        },
        cluster_parameters: aws::rds::DBClusterParameterGroup {
            description: "ours",
            family: "aurora-postgresql16",
            parameters: json!({ "rds.force_ssl": 1 }),
        },
        aurora: aws::rds::DBCluster {
            engine: "aurora-postgresql",
            engine_mode: "provisioned",
            engine_version: "16.13",
            database_name: "shop",
            master_username: "postgres",
            manage_master_user_password: true,
            db_subnet_group_name: subnet_group,
            vpc_security_group_ids: [access],
            db_cluster_parameter_group_name: cluster_parameters,
            serverless_v2_scaling_configuration: ServerlessV2ScalingConfiguration {
                min_capacity: 0.5,
                max_capacity: 8,
            },
            enable_http_endpoint: true,
            storage_encrypted: true,
            backup_retention_period: 14,
            deletion_protection: true,
        },
        members: ["writer", "reader"].map(|name| aws::rds::DBInstance {
            db_instance_identifier: sub!("shop-{stage}-{name}"),
            db_cluster_identifier: aurora,
            engine: "aurora-postgresql",
            db_instance_class: "db.serverless",
        }),
        login: aws::secretsmanager::Secret {
            generate_secret_string: GenerateSecretString {
                secret_string_template: r#"{"username":"app"}"#,
                generate_string_key: "password",
            },
        },
        proxy_role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "rds.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
        proxy: aws::rds::DBProxy {
            db_proxy_name: "shop",
            engine_family: "POSTGRESQL",
            role_arn: proxy_role,
            vpc_subnet_ids: &subnets,
            vpc_security_group_ids: [access],
            require_tls: true,
            idle_client_timeout: 1800,
            auth: [AuthFormat {
                auth_scheme: "SECRETS",
                secret_arn: login,
                iam_auth: "REQUIRED",
            }],
        },
        proxy_targets: aws::rds::DBProxyTargetGroup {
            db_proxy_name: proxy,
            target_group_name: "default",
            db_cluster_identifiers: [aurora],
            connection_pool_configuration_info: ConnectionPoolConfigurationInfoFormat {
                max_connections_percent: 90,
            },
        },
        alerts: aws::sns::Topic {},
        events: aws::rds::EventSubscription {
            sns_topic_arn: alerts,
            source_type: "db-instance",
            source_ids: [postgres],
            event_categories: ["failover", "low storage"],
        },
        full: aws::cloudwatch::Alarm {
            namespace: "AWS/RDS",
            metric_name: "FreeStorageSpace",
            dimensions: [("DBInstanceIdentifier", postgres.db_instance_identifier())],
            statistic: "Minimum",
            period: 300,
            evaluation_periods: 1,
            threshold: 2e9,
            comparison_operator: "LessThanThreshold",
            alarm_actions: [alerts],
        },

        endpoint: Output::new(postgres.endpoint_address()),
        port: Output::new(postgres.endpoint_port()),
        secret: Output::new(postgres.master_user_secret_secret_arn()),
        cluster_endpoint: Output::new(aurora.endpoint_address()).export("shop-database"),
        reader_endpoint: Output::new(aurora.read_endpoint_address()),
        proxy_endpoint: Output::new(proxy.endpoint()),
    });
    App::new().stack(data)
}

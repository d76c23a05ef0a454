//! Crawlers of Glue.

use infrastruct::{
    Construct, IntoValue, Json, Properties, Resource, Text, Value, aws, construct, properties, sub,
};

use crate::glue_database::GlueDatabase;
use crate::glue_trigger::GlueTask;
use crate::grant::Grant;
use crate::location::IntoLocation;
use crate::piece::piece;
use crate::role::Role;
use crate::timing::{Cron, Timing};

/// A crawler of Glue (`AWS::Glue::Crawler`), which finds out which tables are in a place, and its role.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, Crawler, GlueDatabase, cron};
///
/// let stack = stack!(Example {
///     lake: Bucket::new(),
///     raw: GlueDatabase::new("raw"),
///     crawler: Crawler::new(&raw, lake.at("raw/")).schedule(cron().hour(3)),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/crawler.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Crawler {
    /// The crawler itself.
    #[construct(flatten)]
    pub crawler: Resource<aws::glue::Crawler>,
    /// What it may do.
    pub role: Role,
}

piece!(Crawler => crawler: aws::glue::Crawler);

impl Crawler {
    /// From a place to the tables of a database.
    #[track_caller]
    pub fn new(database: &GlueDatabase, location: impl IntoLocation) -> Self {
        Self::of(database).and(location)
    }

    #[track_caller]
    fn of(database: &GlueDatabase) -> Self {
        let role = Role::assumed_by("glue.amazonaws.com")
            .managed_policy("service-role/AWSGlueServiceRole");
        let crawler = construct!(
            #[depends_on(role.policy)]
            aws::glue::Crawler {
                role: role.role,
                database_name: database.database_name(),
                targets: Targets {},
            }
        );
        let crawler = Self { crawler, role };
        crawler.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::glue::Crawler>) -> Self {
        self.crawler.apply(&properties.blame_caller());
        self
    }

    /// Another place beside those said before.
    #[track_caller]
    pub fn and(self, location: impl IntoLocation) -> Self {
        let location = location.into_location();
        self.role.grant([location.read]);
        let properties = properties!(aws::glue::Crawler {
            targets: Targets {
                s3_targets: [S3Target { path: location.uri }]
            }
        });
        self.crawler.extend(&properties.blame_caller());
        self
    }

    /// When it runs by itself.
    #[track_caller]
    pub fn schedule(self, when: Cron) -> Self {
        self.set(properties!(aws::glue::Crawler {
            schedule: Schedule {
                schedule_expression: Timing::from(when)
            }
        }))
    }

    /// What the names of the tables that it makes begin with.
    #[track_caller]
    pub fn table_prefix(self, prefix: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::glue::Crawler {
            table_prefix: prefix
        }))
    }

    /// Looks at folders only that it has not seen yet.
    #[track_caller]
    pub fn new_folders_only(self) -> Self {
        self.set(properties!(aws::glue::Crawler {
            recrawl_policy: RecrawlPolicy {
                recrawl_behavior: "CRAWL_NEW_FOLDERS_ONLY"
            },
            // what it does not look at again it cannot change
            schema_change_policy: SchemaChangePolicy {
                update_behavior: "LOG",
                delete_behavior: "LOG"
            },
        }))
    }

    /// The permission to start it.
    pub fn start(&self) -> Grant {
        Grant::to(["glue:StartCrawler"]).on(self.arn())
    }

    /// The permission to start it, to see how it goes, and to stop it.
    pub fn run(&self) -> Grant {
        Grant::to(["glue:GetCrawler", "glue:StartCrawler", "glue:StopCrawler"]).on(self.arn())
    }

    /// Its ARN.
    pub fn arn(&self) -> Value<Text> {
        sub!(
            "arn:{AWS::Partition}:glue:{AWS::Region}:{AWS::AccountId}:crawler/{}",
            self.crawler.name()
        )
    }
}

impl GlueTask for Crawler {
    fn action(&self) -> Value<Json> {
        construct!(aws::glue::Trigger::Action {
            crawler_name: self.crawler.name()
        })
    }

    fn success(&self) -> Value<Json> {
        construct!(aws::glue::Trigger::Condition {
            logical_operator: "EQUALS",
            crawler_name: self.crawler.name(),
            crawl_state: "SUCCEEDED",
        })
    }
}

use infrastruct_constructs::{
    Bucket, Crawler, DeliveryStream, EmrApplication, ExistingBucket, GlueDatabase, GlueJob,
    GlueTable, GlueTrigger, SsmParameter, Table, WorkGroup,
};

fn main() {
    let (lake, database) = (Bucket::new(), GlueDatabase::new("clicks"));
    let _ = GlueDatabase::new();
    let _ = Crawler::new(&database);
    let _ = Crawler::new(lake.at("clicks/"));
    let _ = DeliveryStream::new();
    let _ = EmrApplication::spark();
    let _ = ExistingBucket::new();
    let _ = GlueJob::spark();
    let _ = GlueJob::python();
    let _ = GlueTable::parquet(&database, "clicks", lake.at("clicks/"));
    let _ = GlueTable::json(&database, "clicks");
    let _ = GlueTrigger::after(&GlueJob::spark(lake.at("job.py")));
    let _ = SsmParameter::new();
    let _ = Table::new();
    let _ = WorkGroup::new("analysts");
}

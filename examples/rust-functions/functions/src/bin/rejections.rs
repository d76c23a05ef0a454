//! Tells of the orders that nobody could take.

use aws_lambda_events::sqs::SqsEvent;
use environment::Rejections;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let env = &Rejections::load()?;
    run(service_fn(async |event: LambdaEvent<SqsEvent>| {
        for message in event.payload.records {
            println!("{}", notice(env, &message.body.unwrap_or_default()));
        }
        Ok::<_, Error>(())
    }))
    .await
}

fn notice(env: &Rejections, order: &str) -> String {
    let contact = env.contact.as_deref().unwrap_or("the shop");
    format!(
        "rejected {order}: ask {contact}, then send it to {}",
        env.orders_url
    )
}

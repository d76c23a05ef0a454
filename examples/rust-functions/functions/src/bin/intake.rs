//! Takes orders in, and says which of them it cannot take: those come again, and at last go to `rejections`.

use aws_lambda_events::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent};
use environment::Intake;
use functions::Order;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let env = &Intake::load()?;
    run(service_fn(async |event: LambdaEvent<SqsEvent>| {
        Ok::<_, Error>(answer(env, event.payload))
    }))
    .await
}

fn answer(env: &Intake, event: SqsEvent) -> SqsBatchResponse {
    let mut response = SqsBatchResponse::default();
    for message in event.records {
        match take(env, message.body.as_deref().unwrap_or_default()) {
            Ok(order) => println!("took the order {} of {} pieces", order.id, order.pieces),
            Err(reason) => {
                println!("cannot take an order: {reason}");
                let mut failure = BatchItemFailure::default();
                failure.item_identifier = message.message_id.unwrap_or_default();
                response.batch_item_failures.push(failure);
            }
        }
    }
    response
}

fn take(env: &Intake, body: &str) -> Result<Order, String> {
    let order: Order = serde_json::from_str(body).map_err(|error| error.to_string())?;
    if order.pieces > env.largest_order {
        return Err(format!("{} has too many pieces", order.id));
    }
    Ok(order)
}

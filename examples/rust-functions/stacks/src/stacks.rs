//! Orders come into a queue; two functions in Rust work on them.

use environment::{Intake, Rejections};
use infrastruct::{App, Architecture, Error, Output, input, stack};
use infrastruct_constructs::{DeadLetterQueue, Function, Queue, QueueSource, days};
use infrastruct_env::UNSET;

pub fn app() -> Result<App, Error> {
    let rejected = DeadLetterQueue::after(2);
    let orders = stack!(Orders {
        orders: Queue::new()
            .retention(days(4))
            .dead_letters(rejected.clone()),
        intake: function("intake")?.environment_of(Intake { largest_order: 100 }),
        intake_source: QueueSource::new(&orders, &intake).partial_failures(),
        rejections: function("rejections")?.environment_of(Rejections {
            orders_url: orders.queue_url(),
            contact: UNSET,
        }),
        rejections_source: QueueSource::new(&rejected, &rejections),
        orders_url: Output::new(orders.queue_url()),
    });
    Ok(App::new().stack(orders))
}

/// A binary of `functions`, for AWS's own processors; for another machine, such as an emulator's, where the build is told so.
fn function(name: &str) -> Result<Function, Error> {
    let architecture = match input::variable("ARCHITECTURE").as_deref() {
        Ok("x86_64") => Architecture::X86_64,
        _ => Architecture::Arm64,
    };
    let function = Function::rust(name)?.architecture(architecture);
    Ok(function.log_retention(days(7)))
}

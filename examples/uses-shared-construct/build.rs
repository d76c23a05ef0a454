//! Two teams, each with an inbox of its own, and a topic that hears of both when messages wait for too long.

use infrastruct::{App, Output, stack};
use infrastruct_constructs::{Topic, hours, minutes};
use shared_construct::TeamInbox;

fn main() {
    let inboxes = stack!(Inboxes {
        on_call: Topic::new().display_name("on call"),
        orders: TeamInbox::new("orders", minutes(15)).tell(&on_call),
        returns: TeamInbox::new("returns", hours(4))
            .visibility_timeout(minutes(10))
            .tell(&on_call),
        orders_url: Output::new(orders.queue.queue_url()),
    });
    infrastruct::build(App::new().stack(inboxes));
}

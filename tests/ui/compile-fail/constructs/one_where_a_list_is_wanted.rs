use infrastruct_constructs::{
    Bucket, Code, Column, Dashboard, Function, GlueDatabase, GlueTable, Grant, HttpApi, Queue, Runtime,
    Statement, Topic, Widget,
};

fn main() {
    let (queue, topic, lake) = (Queue::new(), Topic::new(), Bucket::new());
    let code = Code::inline("def handler(event, context): pass");
    let worker = Function::new(Runtime::PYTHON_3_13, "index.handler", code);
    let _ = Widget::graph("errors", worker.errors());
    let _ = Dashboard::new(Widget::text("jobs"));
    let _ = worker.clone().layers("arn:aws:lambda:eu-central-1:111122223333:layer:tools:1");
    let _ = worker.grants(queue.send());
    let _ = Grant::to("sqs:SendMessage").on(queue.arn());
    let _ = Statement::allow("sqs:SendMessage").by_anybody();
    let _ = topic.subscribers("111122223333");
    let _ = HttpApi::new().origins("*");
    let columns = Column::string("id");
    let _ = GlueTable::json(&GlueDatabase::new("shop"), "orders", lake.at("orders/"), columns);
}

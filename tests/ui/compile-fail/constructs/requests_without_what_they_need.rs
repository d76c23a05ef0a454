use infrastruct_constructs::{
    AsyncInvocation, Code, Dashboard, ExistingVpc, Function, HttpApi, LogGroup, LogSubscription,
    Method, Metric, RestApi, Runtime, Widget, days,
};

fn main() {
    let code = Code::inline("def handler(event, context): pass");
    let function = Function::new(Runtime::PYTHON_3_13, "index.handler", code);
    let _ = HttpApi::new().route(Method::Get, "/orders");
    let _ = HttpApi::new().route("/orders", &function);
    let _ = HttpApi::new().fallback();
    let _ = RestApi::new().route(Method::Get, &function);
    let _ = AsyncInvocation::of();
    let _ = Dashboard::new();
    let _ = Widget::graph("messages");
    let _ = Metric::new("Shop");
    let _ = ExistingVpc::new("vpc-0123456789abcdef0");
    let _ = LogSubscription::function(&LogGroup::new(days(90)));
}

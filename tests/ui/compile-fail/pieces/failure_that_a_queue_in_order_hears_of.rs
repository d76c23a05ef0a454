use infrastruct_constructs::{AsyncInvocation, Code, Function, Queue, Runtime};

fn main() {
    let code = Code::inline("def handler(event, context): pass");
    let worker = Function::new(Runtime::PYTHON_3_13, "index.handler", code);
    let lost = Queue::fifo();
    let _invocation = AsyncInvocation::of(&worker).on_failure(&lost);
}

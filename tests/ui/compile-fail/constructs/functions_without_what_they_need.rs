use infrastruct::pseudo;
use infrastruct_constructs::{
    Alias, Code, Function, FunctionUrl, LogGroup, Queue, QueueSource, Runtime, StateMachine,
    Stream, StreamSource,
};

fn main() {
    let code = || Code::inline("def handler(event, context): pass");
    let _ = Function::new("index.handler", code());
    let _ = Function::new(Runtime::PYTHON_3_13, code());
    let worker = Function::new(Runtime::PYTHON_3_13, "index.handler");
    let _ = Function::image();
    let _ = Function::rust();
    let _ = Alias::new(pseudo::stack_name());
    let _ = FunctionUrl::new();
    let _ = LogGroup::new();
    let _ = QueueSource::new(&Queue::new());
    let _ = StreamSource::new(&Stream::new());
    let _ = StateMachine::new();
}

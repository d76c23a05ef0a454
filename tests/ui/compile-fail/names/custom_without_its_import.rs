use infrastruct::stack;

fn main() {
    let _ = stack!(Signals {
        special: custom::Special { service_token: "arn:aws:lambda:eu-central-1:123456789012:function:provider" },
    });
}

use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Permission {
        action: "lambda:InvokeFunction",
        function_name: "worker",
    });
}

use infrastruct::aws;

fn main() {
    let _ = aws::sqs::Queue { visibility_timeout: 360 };
}

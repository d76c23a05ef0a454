use infrastruct::aws;

fn main() {
    let _ = aws::sqs::Queue {};
}

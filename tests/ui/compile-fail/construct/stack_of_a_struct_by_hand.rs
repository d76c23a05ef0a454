use infrastruct::{Construct, Resource, Stack, Visitor, aws, stack};

struct Orders {
    inbox: Resource<aws::sqs::Queue>,
}

impl Construct for Orders {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.child("inbox", &self.inbox);
    }
}

impl Orders {
    fn stack() -> Stack<Self> {
        stack!(Self {
            inbox: aws::sqs::Queue {}
        })
    }
}

fn main() {}

use infrastruct::{IntoValue, Text, Value};

enum Stage {
    Live,
}

impl IntoValue<Text> for Stage {
    fn into_value(self) -> Value<Text> {
        match self {
            Self::Live => "live".into_value(),
        }
    }
}

fn main() {}

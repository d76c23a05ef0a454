//! A value of a resource, as far as it is known before deployment.

use crate::value::part::{Part, Shape};

/// A value of a resource, as far as it is known before deployment: what
/// [`ResourceView::property`](crate::construct::resource_view::ResourceView::property) returns.
///
/// ```
/// use infrastruct::{Construct, aws, construct, json};
///
/// let inbox = construct!(aws::sqs::Queue {
///     visibility_timeout: 60,
///     redrive_policy: json!({ "deadLetterTargetArn": "arn:aws:sqs:eu-west-1:123456789012:dead", "maxReceiveCount": 3 }),
/// });
/// let queue = &inbox.resources()[0];
/// assert_eq!(queue.property("visibility_timeout").and_then(|timeout| timeout.as_i64()), Some(60));
/// let count = queue.property("redrive_policy.maxReceiveCount").and_then(|count| count.as_i64());
/// assert_eq!(count, Some(3));
/// assert!(queue.property("kms_master_key_id").is_none());
/// ```
#[derive(Clone, Debug)]
pub struct PropertyView {
    part: Part,
}

impl PropertyView {
    /// The value of a part, if it is one: `None` and `AWS::NoValue` are nothing.
    pub(crate) fn of(part: &Part) -> Option<Self> {
        let is_nothing = matches!(part.shape, Shape::Absent | Shape::Pseudo("AWS::NoValue"));
        (!is_nothing).then(|| Self { part: part.clone() })
    }

    /// The text, if it is one that is known.
    pub fn as_str(&self) -> Option<&str> {
        match &self.part.shape {
            Shape::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, if it is one that is known.
    pub fn as_i64(&self) -> Option<i64> {
        match self.part.shape {
            Shape::Integer(number) => number.try_into().ok(),
            _ => None,
        }
    }

    /// The number, if it is one that is known.
    pub fn as_f64(&self) -> Option<f64> {
        match self.part.shape {
            #[expect(clippy::cast_precision_loss, reason = "what JSON's numbers do")]
            Shape::Integer(number) => Some(number as f64),
            Shape::Number(number) => Some(number),
            _ => None,
        }
    }

    /// `true` or `false`, if it is one that is known.
    pub fn as_bool(&self) -> Option<bool> {
        match self.part.shape {
            Shape::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// The items, if it is a list that is written out.
    pub fn items(&self) -> Option<Vec<Self>> {
        match &self.part.shape {
            Shape::List(items) => Some(items.iter().filter_map(Self::of).collect()),
            _ => None,
        }
    }

    /// The entries by CloudFormation's names, if it is an object that is written out.
    pub fn entries(&self) -> Option<Vec<(&str, Self)>> {
        let Shape::Object(entries) = &self.part.shape else {
            return None;
        };
        let present = entries
            .iter()
            .filter_map(|(key, part)| Some((key.as_ref(), Self::of(part)?)));
        Some(present.collect())
    }

    /// The value as JSON; nothing where some of it is known at deployment only.
    #[cfg(feature = "serde_json")]
    pub fn to_json(&self) -> Option<serde_json::Value> {
        use serde_json::Value;

        Some(match &self.part.shape {
            Shape::Null => Value::Null,
            Shape::Boolean(value) => Value::Bool(*value),
            Shape::Integer(number) => serde_json::Number::from_i128(*number)?.into(),
            Shape::Number(number) => serde_json::Number::from_f64(*number)?.into(),
            Shape::Text(text) => Value::String(text.clone().into_owned()),
            Shape::List(_) => self
                .items()?
                .iter()
                .map(Self::to_json)
                .collect::<Option<Value>>()?,
            Shape::Object(_) => {
                let entries = self.entries()?.into_iter();
                let entries = entries.map(|(key, value)| Some((key.to_owned(), value.to_json()?)));
                Value::Object(entries.collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }

    /// Whether some of it is known at deployment only: a reference, or another function.
    pub fn is_deferred(&self) -> bool {
        match &self.part.shape {
            Shape::Null | Shape::Boolean(_) | Shape::Text(_) => false,
            Shape::Integer(number) => {
                u64::try_from(*number).is_err() && i64::try_from(*number).is_err()
            }
            Shape::Number(number) => !number.is_finite(),
            Shape::List(_) => self
                .items()
                .is_none_or(|items| items.iter().any(Self::is_deferred)),
            Shape::Object(_) => self
                .entries()
                .is_none_or(|entries| entries.iter().any(|(_, value)| value.is_deferred())),
            _ => true,
        }
    }
}

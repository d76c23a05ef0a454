//! What a string must identify.

use super::identifier::Identifier;
use super::schema::Schema;
use super::table;
use crate::list::List;

impl Schema {
    /// What the string is known to identify, the likeliest first: all that it may, where the list
    /// [is closed](Self::is_closed), else examples.
    ///
    /// ```
    /// let wants = |type_name: &str, property: &str| {
    ///     let schema = infrastruct_spec::resource_type(type_name).unwrap().schema();
    ///     let wanted = schema.property(property).unwrap().wants();
    ///     wanted.iter().map(ToString::to_string).collect::<Vec<_>>()
    /// };
    /// assert_eq!(wants("AWS::Lambda::Function", "Role"), ["Arn<aws::iam::Role>"]);
    /// let function = ["Name<aws::lambda::Function>", "Arn<aws::lambda::Function>"];
    /// assert_eq!(wants("AWS::Lambda::Version", "FunctionName"), function);
    /// assert!(wants("AWS::SQS::Queue", "QueueName").is_empty());
    /// ```
    pub fn wants(&self) -> Vec<Identifier> {
        let listed = self
            .keyword("closed")
            .or_else(|| self.keyword("relationship"));
        let listed = table::strings(listed).into_iter();
        listed.filter_map(Identifier::parse).list()
    }

    /// Whether the string identifies nothing else than [what it is known to](Self::wants): something proves it, such as
    /// a pattern that names a service, or the property's name.
    ///
    /// ```
    /// let is_closed = |type_name: &str, property: &str| {
    ///     let schema = infrastruct_spec::resource_type(type_name).unwrap().schema();
    ///     schema.property(property).unwrap().is_closed()
    /// };
    /// assert!(is_closed("AWS::Lambda::Function", "Role"));
    /// assert!(!is_closed("AWS::SNS::Subscription", "Endpoint"));
    /// ```
    pub fn is_closed(&self) -> bool {
        self.keyword("closed").is_some()
    }

    /// Whether a string that identifies this can stand there.
    ///
    /// ```
    /// use infrastruct_spec::{Identifier, IdentifierKind, resource_type};
    ///
    /// let arn = |type_name| Identifier { kind: IdentifierKind::Arn, type_name };
    /// let mapping = resource_type("AWS::Lambda::EventSourceMapping").unwrap().schema();
    /// let function = mapping.property("FunctionName").unwrap();
    /// assert!(function.accepts(arn("AWS::Lambda::Function")));
    /// assert!(function.accepts(arn("AWS::Lambda::Alias")));
    /// assert!(!function.accepts(arn("AWS::SQS::Queue")));
    /// let source = mapping.property("EventSourceArn").unwrap();
    /// assert!(source.accepts(arn("AWS::SQS::Queue")));
    /// assert!(!source.accepts(arn("AWS::SNS::Topic")));
    /// ```
    pub fn accepts(&self, given: Identifier) -> bool {
        let wanted = self.wants();
        let mut fits = wanted.iter().map(|wanted| given.stands_for(*wanted));
        !self.is_closed() || wanted.is_empty() || fits.any(|fits| fits)
    }
}

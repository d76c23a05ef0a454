//! References: what AWS's documentation allows passes everywhere, and what a closed property cannot take is refused
//! everywhere.
//!
//! `right.tsv` has a reference a line: the type, the property's path, the value, and the page that allows it. A value is
//! a type with an attribute (`AWS::SNS::Topic.TopicArn`), with `Ref`, or by itself, as a bare handle. `wrong.tsv` has the
//! same without a page.

mod right;
mod row;
mod value;
mod wrong;

//! What a value says, as a text to compare and to measure it by.

use std::fmt::Write;

use crate::value::part::{Part, ReferenceTarget, Shape, SubPart};

/// What a part says. Two parts of one wording say the same in every template.
pub(crate) fn of(part: &Part) -> String {
    let mut wording = String::new();
    write(part, &mut wording);
    wording
}

fn write(part: &Part, wording: &mut String) {
    // writing to a string cannot fail
    let _ = match &part.shape {
        Shape::Absent => Ok(()),
        Shape::Invalid(why) => write!(wording, "!{why}"),
        Shape::Null => write!(wording, "null"),
        Shape::Boolean(value) => write!(wording, "{value}"),
        Shape::Integer(value) => write!(wording, "{value}"),
        Shape::Number(value) => write!(wording, "{value}"),
        Shape::Text(text) => write!(wording, "{text:?}"),
        Shape::Duration(duration) => write!(wording, "{duration:?}"),
        Shape::Pseudo(name) => write!(wording, "${{{name}}}"),
        Shape::Condition(identity, _) => write!(wording, "${{{}}}", identity.number()),
        Shape::Reference(reference) => {
            let _ = write!(wording, "${{{}", reference.identity.number());
            let _ = match &reference.target {
                ReferenceTarget::Handle => write!(wording, "?"),
                ReferenceTarget::Name => write!(wording, "!"),
                ReferenceTarget::Ref => Ok(()),
                ReferenceTarget::Attribute(name) => write!(wording, ".{name}"),
            };
            if reference.weak.is_some() {
                wording.push('~');
            }
            wording.push('}');
            Ok(())
        }
        Shape::List(items) => {
            wording.push('[');
            for item in items {
                write(item, wording);
                wording.push(',');
            }
            wording.push(']');
            Ok(())
        }
        Shape::Object(entries) => {
            wording.push('{');
            for (key, value) in entries {
                let _ = write!(wording, "{key:?}:");
                write(value, wording);
                wording.push(',');
            }
            wording.push('}');
            Ok(())
        }
        Shape::Function(name, argument) => {
            let _ = write!(wording, "{name}(");
            write(argument, wording);
            wording.push(')');
            Ok(())
        }
        Shape::JsonText(json) => {
            wording.push('`');
            write(json, wording);
            wording.push('`');
            Ok(())
        }
        Shape::Sub(pieces) => {
            wording.push('"');
            for piece in pieces {
                match piece {
                    SubPart::Text(text) => wording.push_str(text),
                    SubPart::Value(value) => write(value, wording),
                }
            }
            wording.push('"');
            Ok(())
        }
    };
}

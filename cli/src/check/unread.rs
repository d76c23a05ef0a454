//! A file that is no template: what is wrong with it is a finding as any other.

use std::ops::Range;
use std::string::FromUtf8Error;
use std::sync::Arc;

use infrastruct_json::Value;
use infrastruct_spec::Severity;

use super::finding::{Finding, Location};
use super::source::Source;
use crate::template::{self, Unreadable};

/// The rule of what a template is.
pub(super) const SHAPE: &str = "template_shape";

/// A file that is no template, and why.
#[derive(Clone, Debug)]
pub(crate) struct Unread {
    source: Source,
    message: String,
    help: Option<String>,
    span: Range<usize>,
}

/// Reads the bytes of a file; nothing where they are no template, which has a section `Resources`.
pub(crate) fn read(file: &str, bytes: Vec<u8>) -> Result<Option<(Source, Value)>, Box<Unread>> {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(Box::new(Unread::encoding(file, &error))),
    };
    let mut source = Source {
        file: file.to_owned(),
        text,
        alias: None,
    };
    let root = match template::own_document(&source.text) {
        Ok((root, alias)) => {
            source.alias = alias;
            root
        }
        Err(error) => return Err(Box::new(Unread::text(source, error))),
    };
    let is_template = matches!(root.get("Resources"), Some(Value::Object(_)));
    Ok(is_template.then_some((source, root)))
}

impl Unread {
    /// A file of which nothing is known but that it cannot be read.
    pub(crate) fn file(file: &str, message: String) -> Self {
        let source = Source {
            file: file.to_owned(),
            text: String::new(),
            alias: None,
        };
        Self {
            source,
            message,
            help: None,
            span: 0..0,
        }
    }

    /// A file without resources.
    pub(crate) fn without_resources(file: &str) -> Self {
        let message = format!("`{file}` is no template");
        Self {
            help: Some("a template has a section `Resources`, an object".to_owned()),
            ..Self::file(file, message)
        }
    }

    /// A text that is neither JSON nor YAML.
    fn text(source: Source, error: Unreadable) -> Self {
        Self {
            source,
            message: error.message,
            help: None,
            span: error.span,
        }
    }

    /// Bytes that are no text.
    fn encoding(file: &str, error: &FromUtf8Error) -> Self {
        let bytes = error.as_bytes();
        let is_wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
        let encoding = if is_wide {
            "UTF-16, not UTF-8"
        } else {
            "not UTF-8"
        };
        let message = format!("`{file}` is {encoding}");
        let unread = Self::file(file, message);
        if is_wide || bytes.contains(&0) {
            return unread;
        }
        let at = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(bytes).into_owned();
        Self {
            span: at..at + char::REPLACEMENT_CHARACTER.len_utf8(),
            source: Source {
                text,
                ..unread.source.clone()
            },
            ..unread
        }
    }

    /// What is said of it.
    pub(super) fn finding(self) -> Finding {
        let location = Location {
            source: Arc::new(self.source),
            path: String::new(),
            span: self.span,
        };
        Finding {
            rule: SHAPE,
            severity: Severity::Error,
            message: self.message,
            help: self.help.into_iter().collect(),
            location,
            resource: None,
            related: Vec::new(),
        }
    }
}

//! A file that is no template: what is wrong with it is a finding as any other.

use std::ops::Range;
use std::string::FromUtf8Error;
use std::sync::Arc;

use infrastruct_spec::Severity;

use super::checked::Checked;
use super::finding::{Finding, Location};
use super::source::Source;
use crate::template::Unreadable;

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
    pub(super) fn text(source: Source, error: Unreadable) -> Self {
        Self {
            source,
            message: error.message,
            help: None,
            span: error.span,
        }
    }

    /// Bytes that are no text.
    pub(super) fn encoding(file: &str, error: &FromUtf8Error) -> Self {
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
}

impl From<Unread> for Checked {
    fn from(unread: Unread) -> Self {
        let location = Location {
            source: Arc::new(unread.source),
            path: String::new(),
            span: unread.span,
        };
        Self {
            findings: vec![Finding {
                rule: SHAPE,
                severity: Severity::Error,
                message: unread.message,
                help: unread.help.into_iter().collect(),
                location,
                resource: None,
                related: Vec::new(),
            }],
        }
    }
}

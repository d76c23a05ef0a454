//! Paths of requests.

use std::iter;

use crate::method::Method;

/// What an API has for a path: what a mistake in it is, and how it is written elsewhere.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestPath<'a>(pub(crate) &'a str);

impl RequestPath<'_> {
    /// The path, or what is wrong with it.
    pub(crate) fn checked(self) -> Result<(), String> {
        let path = self.0;
        let Some(rest) = path.strip_prefix('/') else {
            return Err(format!("the path `{path}` does not start with a slash"));
        };
        let mut segments = rest.split('/').peekable();
        while let Some(segment) = segments.next() {
            let is_last = segments.peek().is_none();
            if segment.is_empty() && !(is_last && rest.is_empty()) {
                return Err(format!("a segment of the path `{path}` is empty"));
            }
            let name = segment
                .strip_prefix('{')
                .and_then(|it| it.strip_suffix('}'));
            if name.unwrap_or(segment).contains(['{', '}']) || name == Some("") {
                return Err(format!(
                    "the segment `{segment}` is neither a word nor a variable, such as `{{id}}`"
                ));
            }
            if name.is_some_and(|name| name.ends_with('+')) && !is_last {
                return Err(format!(
                    "`{segment}` takes all that comes after it, so nothing does in a path"
                ));
            }
        }
        Ok(())
    }

    /// As the ARN of what may be invoked names it: any value of a variable.
    pub(crate) fn in_arn(self) -> String {
        let segments = self.0.split('/').map(|segment| {
            if segment.starts_with('{') {
                "*"
            } else {
                segment
            }
        });
        segments.collect::<Vec<_>>().join("/")
    }

    /// What a route is called that takes it: `get_orders_id`.
    pub(crate) fn called(self, method: Method) -> String {
        let words = self.0.split(|letter: char| !letter.is_ascii_alphanumeric());
        let words = iter::once(method.name()).chain(words);
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        words.join("_").to_lowercase()
    }
}

/// A name that nothing has yet: with a number behind it, if need be.
pub(crate) fn free(name: String, is_taken: impl Fn(&String) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    let mut names = iter::once(name.clone()).chain(numbered);
    names.find(|name| !is_taken(name)).unwrap_or(name)
}

/// That an API has one route for a method and a path.
pub(crate) fn once(key: &str, is_taken: bool) -> Result<(), String> {
    if is_taken {
        return Err(format!("the API has a route for `{key}` already"));
    }
    Ok(())
}

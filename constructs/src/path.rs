//! Paths of requests.

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

    /// As the name of a resource has it: letters and digits, and underscores between them.
    pub(crate) fn name(self) -> String {
        let words = self.0.split(|letter: char| !letter.is_ascii_alphanumeric());
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        words.join("_").to_lowercase()
    }
}

//! Strings of which parts are known at deployment only.

use std::fmt;

/// A string as far as it is known: `arn:` and the partition, `:sqs:` and the region, and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pieces {
    parts: Vec<Part>,
}

/// A part of a [`Pieces`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What it says.
    Text(String),
    /// What is not known.
    Open(Open),
}

/// A part that is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Open {
    /// What it is: wherever it stands, it says the same. Nothing if not even that is known.
    pub key: Option<String>,
    /// What it may consist of.
    pub reach: Reach,
    /// What it tells apart, such as a kind of resources: of two with different keys, each has its own.
    pub tells_apart: Option<String>,
}

/// What a part that is not known may consist of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// Anything.
    #[default]
    Any,
    /// Anything but `:` and `/`, as a name.
    Name,
}

impl Pieces {
    /// One of which nothing is known.
    pub fn unknown() -> Self {
        Self::open(Open::default())
    }

    /// One that is a single part that is not known.
    pub fn open(open: Open) -> Self {
        Self {
            parts: vec![Part::Open(open)],
        }
    }

    /// The same with more at its end.
    ///
    /// ```
    /// use infrastruct_spec::policy::Pieces;
    ///
    /// let all = Pieces::from("arn:aws:s3:::").then("bucket/*");
    /// assert_eq!(all.text(), Some("arn:aws:s3:::bucket/*"));
    /// ```
    #[must_use]
    pub fn then(mut self, more: impl Into<Self>) -> Self {
        self.push(more.into());
        self
    }

    /// Adds more at its end.
    pub fn push(&mut self, more: Self) {
        for part in more.parts {
            match (self.parts.last_mut(), part) {
                (Some(Part::Text(text)), Part::Text(more)) => text.push_str(&more),
                (_, part) => self.parts.push(part),
            }
        }
    }

    /// Its parts; no two texts are neighbours.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Whether every part that is not known has a name, so that it says the same wherever it stands.
    pub fn is_named(&self) -> bool {
        let is_named = |part: &Part| !matches!(part, Part::Open(Open { key: None, .. }));
        self.parts.iter().all(is_named)
    }

    /// What it says, if all of it is known.
    pub fn text(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }
}

impl From<&str> for Pieces {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Pieces {
    fn from(text: String) -> Self {
        let parts = if text.is_empty() {
            Vec::new()
        } else {
            vec![Part::Text(text)]
        };
        Self { parts }
    }
}

impl From<Part> for Pieces {
    fn from(part: Part) -> Self {
        match part {
            Part::Text(text) => text.into(),
            open @ Part::Open(_) => Self { parts: vec![open] },
        }
    }
}

impl Open {
    /// A name that is the same wherever the key is.
    pub fn name(key: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            reach: Reach::Name,
            tells_apart: None,
        }
    }

    /// Whether both stand for the same text.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.key.is_some() && self.key == other.key
    }

    /// Whether both stand for texts that differ.
    pub(super) fn is_other(&self, other: &Self) -> bool {
        let both_tell = self.tells_apart.is_some() && self.tells_apart == other.tells_apart;
        both_tell && self.key != other.key
    }
}

/// As `Fn::Sub` would have it; `*` is what nothing is known of.
impl fmt::Display for Pieces {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.parts {
            match part {
                Part::Text(text) => formatter.write_str(text)?,
                Part::Open(Open { key: Some(key), .. }) => write!(formatter, "${{{key}}}")?,
                Part::Open(_) => formatter.write_str("*")?,
            }
        }
        Ok(())
    }
}

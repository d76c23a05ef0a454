use infrastruct_spec::{Position, Reference};

/// What is known of an expression.
#[derive(Clone, Debug)]
pub(crate) enum Known {
    /// The siblings that it names, which have to be created first.
    Mentions(Vec<(Position, Reference)>),
    /// A text in pieces: `sub!("arn:aws:s3:::{bucket}/*")`.
    Joined(Vec<KnownPiece>),
    /// `None`
    Absent,
}

/// What is known of a piece of a text.
#[derive(Clone, Debug)]
pub(crate) enum KnownPiece {
    Text(String),
    Sibling(Position, Reference),
    /// `AWS::Region`
    Pseudo(&'static str),
    /// An expression that names siblings, or none.
    Mentions(Vec<(Position, Reference)>),
}

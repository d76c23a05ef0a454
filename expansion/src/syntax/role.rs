/// What a token means where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Role {
    /// The comma between two values.
    Comma,
    /// The semicolon between two statements.
    Semicolon,
    /// A colon within a value: the next field has begun, and its comma is missing.
    Colon,
    /// The first name of a path that is a value: a variable, a function, a struct.
    Name,
    /// A name that a pattern binds.
    Binding(Scope),
    /// The rest of a pattern.
    Pattern,
    /// Anything in brackets.
    Group(Inside),
    /// An operator, a keyword, a type, a field.
    Other,
}

/// Where the names that a pattern binds are known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Scope {
    /// In the rest of the value: a closure's parameters.
    Closure,
    /// After the statement.
    Block,
    /// In the block after the condition: `if let`, `while let`, `for`.
    Body,
    /// In the rest of the match arm.
    Arm,
}

/// What stands in brackets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Inside {
    /// Arguments, items, a value by itself.
    Values,
    /// The fields of a struct literal; its path starts at this token.
    Fields { path: usize },
    /// Statements.
    Block,
    /// The statements after a condition or loop.
    Body,
    /// The arms of a `match`.
    Arms,
    /// A part of a pattern.
    Pattern(Scope),
    /// What a macro is given.
    Macro,
    /// What neither names nor holds values: `#[…]`, parts of types and of items.
    Opaque,
}

/// What the tokens as a whole are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Level {
    /// Values between commas.
    Values,
    /// `name: value` between commas.
    Fields,
    /// Statements.
    Block,
    /// `pattern => value` between commas.
    Arms,
}

impl Inside {
    /// How to go on within; `None` where there are no values.
    pub(crate) fn level(self) -> Option<Level> {
        match self {
            Self::Values => Some(Level::Values),
            Self::Fields { .. } => Some(Level::Fields),
            Self::Block | Self::Body => Some(Level::Block),
            Self::Arms => Some(Level::Arms),
            Self::Pattern(_) | Self::Macro | Self::Opaque => None,
        }
    }
}

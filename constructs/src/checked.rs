//! Values that a piece has found a mistake in.

use infrastruct::{Expression, Part};

/// A value, or what is wrong with it, which the build tells at the place where it stands.
pub(crate) struct Checked<E>(pub(crate) Result<E, String>);

impl<E: Expression> Expression for Checked<E> {
    type Kind = E::Kind;

    fn into_part(self) -> Part {
        match self.0 {
            Ok(value) => value.into_part(),
            Err(why) => Part::invalid(why),
        }
    }
}

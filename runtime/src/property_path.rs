//! Where in a resource something is: `Environment.Variables.QUEUE`, `Targets[0].Arn`.

use std::fmt;

/// A step towards a value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The steps from the resource to a value.
#[derive(Debug, Default)]
pub(crate) struct PropertyPath<'a>(pub(crate) Vec<Step<'a>>);

impl fmt::Display for PropertyPath<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if number == 0 => formatter.write_str(key)?,
                Step::Key(key) => write!(formatter, ".{key}")?,
                Step::Index(index) => write!(formatter, "[{index}]")?,
            }
        }
        Ok(())
    }
}

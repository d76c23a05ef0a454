//! How much of a processor a container gets.

/// How much of a processor a container on Fargate gets, which says how much memory it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cpu {
    /// A quarter: 512 MiB, 1 or 2 GiB.
    Quarter,
    /// A half: 1 to 4 GiB.
    Half,
    /// One: 2 to 8 GiB.
    One,
    /// Two: 4 to 16 GiB.
    Two,
    /// Four: 8 to 30 GiB.
    Four,
    /// Eight: 16 to 60 GiB, in steps of 4.
    Eight,
    /// Sixteen: 32 to 120 GiB, in steps of 8.
    Sixteen,
}

impl Cpu {
    /// In units, of which a processor has 1,024.
    pub(crate) fn units(self) -> u32 {
        match self {
            Self::Quarter => 256,
            Self::Half => 512,
            Self::One => 1024,
            Self::Two => 2048,
            Self::Four => 4096,
            Self::Eight => 8192,
            Self::Sixteen => 16384,
        }
    }

    /// In processors.
    pub(crate) fn processors(self) -> String {
        (f64::from(self.units()) / 1024.0).to_string()
    }
}

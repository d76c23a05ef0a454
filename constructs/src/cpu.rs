//! How much of a processor a container gets.

use crate::checked::Checked;
use crate::size::Size;
use crate::stands::stands;

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

    /// How much memory there may be beside it, in MiB: the least, the most, and the steps between them.
    fn memory_steps(self) -> [u64; 3] {
        match self {
            Self::Quarter => [512, 2048, 512],
            Self::Half => [1024, 4096, 1024],
            Self::One => [2048, 8192, 1024],
            Self::Two => [4096, 16_384, 1024],
            Self::Four => [8192, 30_720, 1024],
            Self::Eight => [16_384, 61_440, 4096],
            Self::Sixteen => [32_768, 122_880, 8192],
        }
    }

    /// Memory beside it, in MiB.
    pub(crate) fn with_memory(self, memory: Size) -> Checked<String> {
        let [least, most, step] = self.memory_steps();
        let mebibytes = memory.as_mebibytes();
        // 512 MiB, 1 GiB and 2 GiB are all that a quarter has
        let is_step = mebibytes.is_multiple_of(step) && (self > Self::Quarter || mebibytes != 1536);
        Checked(if (least..=most).contains(&mebibytes) && is_step {
            Ok(mebibytes.to_string())
        } else {
            let processors = self.processors();
            let steps = match self {
                Self::Quarter => "512, 1024 or 2048 MiB".to_owned(),
                _ => format!("{least} to {most} MiB in steps of {step}"),
            };
            Err(format!(
                "on Fargate `{processors}` of a processor has no memory of {mebibytes} MiB, but of {steps}"
            ))
        })
    }

    /// In processors.
    pub(crate) fn processors(self) -> String {
        (f64::from(self.units()) / 1024.0).to_string()
    }
}

stands! {
    /// How much of a processor: a [`Cpu`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say how much of a processor",
        label = "not a `Cpu`",
        note = "256 units: `Cpu::Quarter`; 512: `Cpu::Half`; 1024: `Cpu::One`"
    )]
    IntoCpu, into_cpu for Cpu
}

#[cfg(test)]
mod tests {
    use super::Cpu;
    use crate::size::{gibibytes, mebibytes};

    #[test]
    fn memory_goes_with_the_processor() {
        let fits = |cpu: Cpu, memory| cpu.with_memory(memory).0.is_ok();
        assert!(fits(Cpu::Quarter, mebibytes(512)) && fits(Cpu::Quarter, gibibytes(2)));
        assert!(!fits(Cpu::Quarter, mebibytes(1536)) && !fits(Cpu::Quarter, gibibytes(4)));
        assert!(fits(Cpu::Four, gibibytes(30)) && !fits(Cpu::Four, gibibytes(31)));
        assert!(fits(Cpu::Sixteen, gibibytes(120)) && !fits(Cpu::Sixteen, gibibytes(36)));
    }
}

//! What a binary is built for.

/// What a binary is built for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Architecture {
    Arm64,
    X86_64,
}

impl Architecture {
    pub(super) fn of(name: &str) -> Option<Self> {
        let all = [Self::Arm64, Self::X86_64];
        all.into_iter().find(|it| it.name() == name)
    }

    /// What Lambda calls it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Arm64 => "arm64",
            Self::X86_64 => "x86_64",
        }
    }

    pub(super) fn gnu(self) -> &'static str {
        match self {
            Self::Arm64 => "aarch64-unknown-linux-gnu",
            Self::X86_64 => "x86_64-unknown-linux-gnu",
        }
    }

    pub(super) fn musl(self) -> &'static str {
        match self {
            Self::Arm64 => "aarch64-unknown-linux-musl",
            Self::X86_64 => "x86_64-unknown-linux-musl",
        }
    }
}

/// A word of `DeletionPolicy` and `UpdateReplacePolicy`; which of them a type takes is for the rules to say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RemovalPolicy {
    pub(crate) word: &'static str,
    /// What becomes of the resource, for an editor.
    pub(crate) about: &'static str,
    /// Whether a resource that is replaced may have it, too.
    pub(crate) is_of_replaced: bool,
}

pub(crate) const REMOVAL_POLICIES: [RemovalPolicy; 4] = [
    RemovalPolicy {
        word: "Delete",
        about: " The resource is deleted.",
        is_of_replaced: true,
    },
    RemovalPolicy {
        word: "Retain",
        about: " The resource stays, and the stack forgets it.",
        is_of_replaced: true,
    },
    RemovalPolicy {
        word: "RetainExceptOnCreate",
        about: " The resource stays, unless it was created by the very operation that is rolled back.",
        is_of_replaced: false,
    },
    RemovalPolicy {
        word: "Snapshot",
        about: " A snapshot is taken before the resource is deleted.",
        is_of_replaced: true,
    },
];

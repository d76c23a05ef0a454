//! Handles of resources that somebody declares.

use infrastruct::{Ref, ResourceType};

/// What refers to a resource of a type: its handle, the resource by reference, or the piece that is about it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `{R}`",
    label = "neither declared as one nor a piece that is about one",
    note = "a resource or a piece is given by reference: `&it`"
)]
pub trait IntoRef<R> {
    /// The handle.
    fn into_ref(self) -> Ref<R>;
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType, T: Into<Ref<R>>> IntoRef<R> for T {
    fn into_ref(self) -> Ref<R> {
        self.into()
    }
}

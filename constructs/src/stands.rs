//! What may stand for a type where an option takes one.

/// A trait of whatever becomes a type by `Into`, of which rustc says in plain words what that is: of `From` it says nothing that
/// helps.
macro_rules! stands {
    ($(#[$said:meta])* $name:ident, $method:ident for $target:ty) => {
        $(#[$said])*
        pub trait $name {
            /// The same as what it stands for.
            fn $method(self) -> $target;
        }

        #[diagnostic::do_not_recommend]
        impl<T: Into<$target>> $name for T {
            fn $method(self) -> $target {
                self.into()
            }
        }
    };
}

pub(crate) use stands;

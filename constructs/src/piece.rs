//! What every piece has in common: it stands for the resource that it is about.

/// Lets a piece deref to the resource that it is about, and stand where that does.
macro_rules! piece {
    ($piece:ident $(<$of:ident: $bound:path>)? => $field:ident: $resource:ty) => {
        impl$(<$of: $bound>)? std::ops::Deref for $piece$(<$of>)? {
            type Target = infrastruct::Resource<$resource>;

            fn deref(&self) -> &Self::Target {
                &self.$field
            }
        }

        #[diagnostic::do_not_recommend]
        impl$(<$of: $bound>)? infrastruct::Expression for $piece$(<$of>)? {
            type Kind = infrastruct::kind::Handle<$resource>;

            fn into_part(self) -> infrastruct::Part {
                infrastruct::Expression::into_part(self.$field)
            }
        }

        impl$(<$of: $bound>)? From<&$piece$(<$of>)?> for infrastruct::Ref<$resource> {
            fn from(piece: &$piece$(<$of>)?) -> Self {
                piece.$field.into()
            }
        }
    };
}

pub(crate) use piece;

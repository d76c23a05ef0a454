//! Lists.

use infrastruct::{IntoValue, Text, Value};

/// Several of something: an array, a vector, or whatever else can be iterated over.
#[diagnostic::on_unimplemented(
    message = "`{Self}` stands where a list is wanted",
    label = "not a list",
    note = "a list is written in brackets, of one item, too: `[…]`"
)]
pub trait Several {
    /// What it is a list of.
    type Item;

    /// The same as a vector.
    fn into_vec(self) -> Vec<Self::Item>;
}

#[diagnostic::do_not_recommend]
impl<T: IntoIterator> Several for T {
    type Item = T::Item;

    fn into_vec(self) -> Vec<T::Item> {
        self.into_iter().collect()
    }
}

/// A trait of lists whose items become a type: of an item that does not, rustc speaks where the list is, which it would not for
/// the bound of an item.
macro_rules! several {
    ($(#[$said:meta])* $name:ident, $method:ident of $item:path as $become:path => $target:ty) => {
        $(#[$said])*
        #[diagnostic::on_unimplemented(
            message = "`{Self}` stands where a list is wanted",
            label = "not a list",
            note = "a list is written in brackets, of one item, too: `[…]`"
        )]
        pub trait $name {
            /// The same as a vector.
            fn $method(self) -> Vec<$target>;
        }

        impl<T: $crate::several::Several<Item: $item>> $name for T {
            fn $method(self) -> Vec<$target> {
                self.into_vec().into_iter().map($become).collect()
            }
        }
    };
}

pub(crate) use several;

several! {
    /// What may stand for texts, as a list: `["https://example.com"]`.
    IntoTexts, into_texts of IntoValue<Text> as IntoValue::into_value => Value<Text>
}

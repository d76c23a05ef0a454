//! Lists of what an iterator gives.

/// Collects into a list.
///
/// What the standard library has for it knows how many there will be, and takes some 500 lines of LLVM's to compile for each iterator. A
/// loop takes 50.
pub trait List: Iterator {
    /// All that is left.
    fn list(self) -> Vec<Self::Item>;

    /// All that is left, or nothing if one is missing.
    fn list_if_all<T>(self) -> Option<Vec<T>>
    where
        Self: Iterator<Item = Option<T>>;
}

// `for` would move the iterator first, which is a third more to compile.
#[allow(clippy::while_let_on_iterator)]
impl<I: Iterator> List for I {
    fn list(mut self) -> Vec<I::Item> {
        let mut list = Vec::new();
        while let Some(item) = self.next() {
            list.push(item);
        }
        list
    }

    fn list_if_all<T>(mut self) -> Option<Vec<T>>
    where
        Self: Iterator<Item = Option<T>>,
    {
        let mut list = Vec::new();
        while let Some(item) = self.next() {
            list.push(item?);
        }
        Some(list)
    }
}

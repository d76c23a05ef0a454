//! Queues and topics with and without an order.

/// In which order a queue or a topic delivers: [`Standard`] or [`Fifo`].
pub trait Order: sealed::Sealed + Copy + std::fmt::Debug + 'static {
    /// Whether the first in is the first out.
    const IS_FIFO: bool;
}

/// In no certain order, each message at least once.
#[derive(Clone, Copy, Debug)]
pub enum Standard {}

/// In the order in which they came, each message once; the name ends in `.fifo`.
#[derive(Clone, Copy, Debug)]
pub enum Fifo {}

impl Order for Standard {
    const IS_FIFO: bool = false;
}

impl Order for Fifo {
    const IS_FIFO: bool = true;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Standard {}
    impl Sealed for super::Fifo {}
}

//! Chance that repeats itself from run to run.

use infrastruct_json::{Value, json};

/// Chance that repeats itself from run to run.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16;
        usize::try_from(number % u64::try_from(limit).unwrap()).unwrap()
    }

    pub(super) fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    pub(super) fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// One, or a list of up to three.
    pub(super) fn some(&mut self, of: &[&str]) -> Value {
        if self.one_in(2) {
            return json!(self.pick(of));
        }
        let many = 1 + self.below(3);
        (0..many).map(|_| self.pick(of)).collect()
    }
}

//! Conditions of statements.

use std::net::IpAddr;

use super::names::{Name, unless_closed};
use super::pieces::Pieces;
use super::wildcard::Manner;
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::verdict::Verdict;

/// An operator, a key, and the values that it is held against: `ArnLike`, `aws:SourceArn`, the ARN.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    /// The operator, such as `ForAnyValue:StringLike`.
    pub operator: String,
    /// The key, such as `aws:SourceArn`.
    pub key: String,
    /// The values, of which one has to fit.
    pub values: Vec<Name>,
    /// Whether there may be more values.
    pub open: bool,
}

/// What is known of a request beside who asks for what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    values: OrderedMap<String, Vec<Pieces>>,
    /// Whether keys that are not listed are absent; else it is not known what they say.
    closed: bool,
}

impl Circumstances {
    /// With one more key.
    #[must_use]
    pub fn with(mut self, key: &str, values: impl IntoIterator<Item = Pieces>) -> Self {
        self.values
            .insert(key.to_lowercase(), values.into_iter().list());
        self
    }

    /// With nothing else: keys that are not listed are absent.
    #[must_use]
    pub fn and_no_more(mut self) -> Self {
        self.closed = true;
        self
    }

    pub(super) fn get(&self, key: &str) -> Said<'_> {
        match self.values.get(&key.to_lowercase()) {
            Some(values) => Said::Values(values),
            None if self.closed => Said::Nothing,
            None => Said::Unknown,
        }
    }
}

/// What a key says.
pub(super) enum Said<'a> {
    Values(&'a [Pieces]),
    /// The key is absent.
    Nothing,
    Unknown,
}

/// An operator in its parts: `ForAnyValue:`, `StringLike`, `IfExists`.
pub(super) struct Test {
    pub(super) quantity: Quantity,
    /// In small letters.
    pub(super) operator: String,
    /// Whether an absent key passes.
    pub(super) if_exists: bool,
}

impl Test {
    pub(super) fn of(operator: &str) -> Self {
        let operator = operator.to_lowercase();
        let (quantity, operator) = match operator.split_once(':') {
            Some(("forallvalues", operator)) => (Quantity::All, operator),
            Some(("foranyvalue", operator)) => (Quantity::Any, operator),
            _ => (Quantity::Single, operator.as_str()),
        };
        let short = operator.strip_suffix("ifexists");
        Self {
            quantity,
            operator: short.unwrap_or(operator).to_owned(),
            if_exists: short.is_some(),
        }
    }
}

/// How many values of the key have to fit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quantity {
    Single,
    All,
    Any,
}

impl Condition {
    /// Whether it is met.
    pub(super) fn holds(&self, circumstances: &Circumstances) -> Verdict {
        let Test {
            quantity,
            operator,
            if_exists,
        } = Test::of(&self.operator);
        let operator = operator.as_str();
        let present = match circumstances.get(&self.key) {
            Said::Values(values) => values,
            Said::Nothing => &[],
            Said::Unknown => return Verdict::Unknown,
        };
        if operator == "null" {
            let is_absent = present.is_empty().to_string();
            return self.says(&is_absent.into(), Manner::ACTION);
        }
        let (operator, negated) = positive(operator);
        if present.is_empty() {
            return match quantity {
                Quantity::All => Verdict::Yes,
                Quantity::Any => Verdict::from(if_exists),
                Quantity::Single => Verdict::from(if_exists || negated),
            };
        }
        let fits = |value: &Pieces| {
            let fits = self.fits(operator, value);
            if negated { !fits } else { fits }
        };
        match quantity {
            Quantity::All => Verdict::all(present.iter().map(fits)),
            Quantity::Any => Verdict::any(present.iter().map(fits)),
            Quantity::Single => match present {
                [single] => fits(single),
                _ => Verdict::Unknown,
            },
        }
    }

    fn fits(&self, operator: &str, value: &Pieces) -> Verdict {
        match operator {
            "stringequals" | "binaryequals" => self.says(value, Manner::EXACT),
            "stringequalsignorecase" | "bool" => self.says(
                value,
                Manner {
                    any_case: true,
                    ..Manner::EXACT
                },
            ),
            "stringlike" => self.says(value, Manner::LIKE),
            "arnequals" | "arnlike" => self.says(value, Manner::ARN),
            _ => self.any(|wanted| {
                let (Some(wanted), Some(value)) = (wanted.text(), value.text()) else {
                    return Verdict::Unknown;
                };
                compared(operator, wanted, value).map_or(Verdict::Unknown, Verdict::from)
            }),
        }
    }

    fn says(&self, value: &Pieces, manner: Manner) -> Verdict {
        self.any(|wanted| manner.compare(wanted, value))
    }

    fn any(&self, fits: impl Fn(&Pieces) -> Verdict) -> Verdict {
        let values = self
            .values
            .iter()
            .map(|choices| Verdict::agreed(choices.iter().map(&fits)));
        Verdict::any(values).or(unless_closed(self.open))
    }
}

/// The operator that a negated one denies.
pub(super) fn positive(operator: &str) -> (&str, bool) {
    match operator {
        "stringnotequals" => ("stringequals", true),
        "stringnotequalsignorecase" => ("stringequalsignorecase", true),
        "stringnotlike" => ("stringlike", true),
        "numericnotequals" => ("numericequals", true),
        "datenotequals" => ("dateequals", true),
        "arnnotequals" | "arnnotlike" => ("arnlike", true),
        "notipaddress" => ("ipaddress", true),
        other => (other, false),
    }
}

/// Whether a value compares as an operator wants; nothing where that is not to be said.
fn compared(operator: &str, wanted: &str, value: &str) -> Option<bool> {
    if operator == "ipaddress" {
        return is_within(value, wanted);
    }
    if let Some(order) = operator.strip_prefix("numeric") {
        let [value, wanted]: [f64; 2] = [value.parse().ok()?, wanted.parse().ok()?];
        return in_order(order, value.partial_cmp(&wanted)?);
    }
    let order = operator.strip_prefix("date")?;
    in_order(order, seconds(value)?.cmp(&seconds(wanted)?))
}

fn in_order(order: &str, found: std::cmp::Ordering) -> Option<bool> {
    match order {
        "equals" => Some(found.is_eq()),
        "lessthan" => Some(found.is_lt()),
        "lessthanequals" => Some(found.is_le()),
        "greaterthan" => Some(found.is_gt()),
        "greaterthanequals" => Some(found.is_ge()),
        _ => None,
    }
}

/// Whether an address is in a range such as `10.0.0.0/8`.
pub(super) fn is_within(address: &str, range: &str) -> Option<bool> {
    let address: IpAddr = address.parse().ok()?;
    let (network, length) = match range.split_once('/') {
        Some((network, length)) => (network.parse().ok()?, Some(length.parse::<u32>().ok()?)),
        None => (range.parse().ok()?, None),
    };
    let (address, network, bits) = match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            let wide = |address: std::net::Ipv4Addr| u128::from(address.to_bits());
            (wide(address), wide(network), 32)
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => (address.to_bits(), network.to_bits(), 128),
        _ => return Some(false),
    };
    let left = bits - length.unwrap_or(bits).min(bits);
    let top = |address: u128| address.checked_shr(left).unwrap_or_default();
    Some(top(address) == top(network))
}

/// `2026-01-31T10:00:00Z`, or a number, as seconds since 1970.
pub(super) fn seconds(date: &str) -> Option<i64> {
    if let Ok(seconds) = date.parse() {
        return Some(seconds);
    }
    let (day, time) = date.split_once('T').unwrap_or((date, "00:00:00Z"));
    let numbers = |text: &str, between| -> Option<Vec<i64>> {
        text.split(between)
            .map(|part| part.parse().ok())
            .list_if_all()
    };
    let (day, time) = (numbers(day, '-')?, numbers(time.strip_suffix('Z')?, ':')?);
    let (&[year, month, day], &[hours, minutes, rest]) = (day.as_slice(), time.as_slice()) else {
        return None;
    };
    // Years begin in March, so that the day that some lack is their last.
    let year = if month > 2 { year } else { year - 1 };
    let months = (month + 9) % 12;
    let days = 365 * year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * months + 2) / 5
        + day
        - 719_469;
    Some(days * 86_400 + hours * 3_600 + minutes * 60 + rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_addresses() {
        assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(seconds("2000-03-01"), Some(951_868_800));
        assert_eq!(seconds("2026-11-26T12:00:01Z"), Some(1_795_694_401));
        assert_eq!(seconds("tomorrow"), None);
        assert_eq!(is_within("10.1.2.3", "10.0.0.0/8"), Some(true));
        assert_eq!(is_within("11.1.2.3", "10.0.0.0/8"), Some(false));
        assert_eq!(is_within("10.1.2.3", "0.0.0.0/0"), Some(true));
        assert_eq!(is_within("::1", "10.0.0.0/8"), Some(false));
        assert_eq!(is_within("2001:db8::1", "2001:db8::/32"), Some(true));
        assert_eq!(is_within("2001:db9::1", "::/0"), Some(true));
    }
}

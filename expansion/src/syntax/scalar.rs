use syn::Lit;

/// What a literal says; `None` for bytes, characters and numbers beyond 128 bits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar {
    Text(String),
    Integer(i128),
    Number(f64),
}

impl Scalar {
    pub(crate) fn read(literal: &proc_macro2::Literal) -> Option<Self> {
        match Lit::new(literal.clone()) {
            Lit::Str(text) => Some(Self::Text(text.value())),
            // `1f32` is an integer with a suffix to syn, and a float to rustc
            Lit::Int(number) if ["f32", "f64"].contains(&number.suffix()) => {
                number.base10_parse().ok().map(Self::Number)
            }
            Lit::Int(number) => number.base10_parse().ok().map(Self::Integer),
            Lit::Float(number) => number.base10_parse().ok().map(Self::Number),
            _ => None,
        }
    }
}

use infrastruct_spec::list::List;
use infrastruct_spec::{
    HandlePlace, Identifier, Kind, Kinds, Pairs, ResourceType, Schema, Unit, resource_type,
};

/// What is expected where a value stands.
#[derive(Clone)]
pub(crate) struct Expected {
    /// The property's name, as it was written.
    pub(crate) property: String,
    /// What a literal there is called, unless its schema has a name: CloudFormation's name of the property.
    pub(crate) name: String,
    pub(crate) schema: Option<Schema>,
    /// How a pair names its two parts, where it may stand for an object.
    pub(crate) pairs: Option<Pairs>,
}

impl Expected {
    /// Where anything may stand.
    pub(crate) fn anything(property: &str) -> Self {
        Self {
            property: property.to_owned(),
            name: String::new(),
            schema: None,
            pairs: None,
        }
    }

    pub(crate) fn is_text(&self) -> bool {
        let kinds = self.schema.map(|schema| schema.kinds());
        kinds.and_then(Kinds::only) == Some(Kind::Text)
    }
}

/// The schema of a list's items, also where a list is one of several forms.
pub(crate) fn items_of(schema: Schema) -> Option<Schema> {
    let of_alternative = || {
        schema
            .alternatives()
            .into_iter()
            .find_map(|alternative| alternative.items())
    };
    schema.items().or_else(of_alternative)
}

/// The type that an expression must fit.
#[derive(Clone, Debug)]
pub(crate) enum Wanted {
    Type(ValueType),
    /// A number that is a span of time, and what it counts.
    Time(ValueType, &'static str),
    /// Text, or something with text in it, and the place that says what a handle by itself means there.
    Handle(ValueType, String),
    /// A list of objects that are a key and a value, or pairs.
    Pairs(Pairs),
    /// One of several identifiers and nothing else, such as a key's ARN, its ID or an alias.
    OneOf(Vec<WantedIdentifier>),
    /// Whatever the schema leaves open; the build step checks the value.
    Anything,
}

/// What a `Value` of the runtime is a value of.
#[derive(Clone, Debug)]
pub(crate) enum ValueType {
    /// `Integer`
    Plain(&'static str),
    /// `Arn<aws::iam::Role>`
    Identifier(&'static str, ResourceType),
    /// `List<Text>`
    Of(&'static str, Box<Self>),
}

pub(crate) const ANY: ValueType = ValueType::Plain("Any");
pub(crate) const TEXT: ValueType = ValueType::Plain("Text");

/// One of several identifiers.
#[derive(Clone, Debug)]
pub(crate) struct WantedIdentifier {
    pub(crate) shown: String,
    /// Whether the schema names it; others stand for it and would only make the message longer.
    pub(crate) is_wanted: bool,
    pub(crate) value_type: ValueType,
    pub(crate) resource_type: ResourceType,
    /// The types of another name whose handles stand for it.
    pub(crate) others: Vec<ResourceType>,
}

impl WantedIdentifier {
    fn of(identifier: Identifier, is_wanted: bool) -> Option<Self> {
        // of a type that only a schema gives, the macro cannot know where its module is
        let found = resource_type(identifier.type_name).and_then(ResourceType::in_facts)?;
        Some(Self {
            shown: identifier.to_string(),
            is_wanted,
            value_type: ValueType::Identifier(identifier.kind.as_str(), found),
            resource_type: found,
            others: identifier
                .returned_by()
                .into_iter()
                .filter_map(resource_type)
                .filter_map(ResourceType::in_facts)
                .list(),
        })
    }
}

impl Wanted {
    /// What a property wants, of CloudFormation's name.
    pub(crate) fn of(property: &str, schema: Option<Schema>) -> Self {
        let Some(schema) = schema else {
            return Self::Anything;
        };
        if let Some(time) = Self::time(property, schema) {
            return time;
        }
        match schema.kinds().only() {
            Some(Kind::Text) => Self::text(property, schema),
            Some(Kind::Integer) => Self::Type(ValueType::Plain("Integer")),
            Some(Kind::Number) => Self::Type(ValueType::Plain("Number")),
            Some(Kind::Boolean) => Self::Type(ValueType::Plain("Boolean")),
            Some(Kind::List) => match schema.pairs() {
                Some(pairs) => Self::Pairs(pairs),
                None => Self::nested("List", property, schema.items()),
            },
            Some(Kind::Map) => Self::nested("Map", property, schema.map_values()),
            _ => Self::Anything,
        }
    }

    fn time(property: &str, schema: Schema) -> Option<Self> {
        let unit = match schema.unit(property)? {
            Unit::Milliseconds => "Milliseconds",
            Unit::Seconds => "Seconds",
            Unit::Minutes => "Minutes",
            Unit::Hours => "Hours",
            Unit::Days => "Days",
            _ => return None,
        };
        let counted = match schema.kinds().only()? {
            Kind::Integer => "Integer",
            Kind::Number => "Number",
            _ => "Text",
        };
        Some(Self::Time(ValueType::Plain(counted), unit))
    }

    /// One type that fits.
    pub(crate) fn value_type(&self) -> ValueType {
        match self {
            Self::Type(value_type) | Self::Time(value_type, _) | Self::Handle(value_type, _) => {
                value_type.clone()
            }
            Self::OneOf(_) => TEXT,
            Self::Anything | Self::Pairs(_) => ANY,
        }
    }

    fn text(property: &str, schema: Schema) -> Self {
        let wants = schema.wants();
        if !schema.is_closed() {
            return Self::open(property, schema);
        }
        if let [only] = wants.as_slice() {
            return WantedIdentifier::of(*only, true)
                .map_or(Self::Type(TEXT), |found| Self::Type(found.value_type));
        }
        let mut found: Vec<WantedIdentifier> = Vec::new();
        let stand_ins = wants.iter().flat_map(|wanted| wanted.stand_ins());
        let identifiers = wants.iter().copied().chain(stand_ins);
        for identifier in
            identifiers.filter_map(|each| WantedIdentifier::of(each, wants.contains(&each)))
        {
            if found.iter().all(|other| other.shown != identifier.shown) {
                found.push(identifier);
            }
        }
        Self::OneOf(found)
    }

    fn open(property: &str, schema: Schema) -> Self {
        let place = HandlePlace::new(property, &schema);
        if place.takes_handles() && schema.choices().is_none() {
            Self::Handle(TEXT, place.written())
        } else {
            Self::Type(TEXT)
        }
    }

    fn nested(outer: &'static str, property: &str, inner: Option<Schema>) -> Self {
        let outer = |inner| ValueType::Of(outer, Box::new(inner));
        match (Self::of(property, inner), inner) {
            (Self::Type(inner) | Self::Time(inner, _), _) => Self::Type(outer(inner)),
            (Self::Handle(inner, place), _) => Self::Handle(outer(inner), place),
            // of several identifiers, the build step knows whether an item is one
            (Self::OneOf(_), Some(inner)) => {
                let place = HandlePlace::new(property, &inner).written();
                Self::Handle(outer(TEXT), place)
            }
            _ => Self::Type(outer(ANY)),
        }
    }
}

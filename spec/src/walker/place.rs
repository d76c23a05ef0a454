//! Where in a resource a value stands, for messages and for facts that are kept by path.

use super::gathered::{Origin, Origins};
use crate::query::context::{Context, type_of};
use crate::{Kind, ResourceType, Schema};

#[derive(Clone, Copy)]
pub(crate) struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
    /// What the facts say of the value.
    pub(crate) schema: Schema,
    /// Whether the schema is one of several that the value is held against: then properties that it
    /// does not list are none of its business.
    pub(crate) is_branch: bool,
    /// The definition that the type names here, if it does.
    definition: Option<&'static str>,
    /// How many steps it is from the resource.
    depth: usize,
    /// Whether its own name stands in JSON.
    is_named_in_json: bool,
    /// Whether the names within it do.
    is_json: bool,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    /// The properties of a resource of this type.
    Root(&'p str),
    Property(&'p str),
    /// An entry of a map, or of an object without a shape.
    Entry(&'p str),
    Item,
    /// The name of an entry itself.
    Name,
    /// Values of several resources.
    Gathered(&'p Origins<'p>),
    /// Those of one of them.
    Part(Origin<'p>),
    /// One of those.
    Value(Origin<'p>, &'p str),
}

impl<'p> Place<'p> {
    pub(crate) fn root(type_name: &'p str, schema: Schema) -> Self {
        Self {
            parent: None,
            step: Step::Root(type_name),
            schema,
            is_branch: false,
            definition: None,
            depth: 0,
            is_named_in_json: false,
            is_json: false,
        }
    }

    pub(crate) fn property(&'p self, name: &'p str, schema: Schema) -> Self {
        let step = match self.step {
            Step::Gathered(origins) => origins
                .get(name)
                .map_or(Step::Property(name), |origin| Step::Part(*origin)),
            Step::Part(origin) => Step::Value(origin, origin.property(name)),
            _ => Step::Property(name),
        };
        Self {
            parent: Some(self),
            step,
            schema,
            is_branch: self.is_branch,
            definition: schema.definition_name(),
            depth: self.depth + 1,
            is_named_in_json: self.is_json,
            is_json: self.is_json,
        }
    }

    /// The same place, of an object that was written as JSON.
    pub(crate) fn written_as_json(&self) -> Self {
        Self {
            is_json: true,
            ..*self
        }
    }

    /// A name within this object, as its writer spells it.
    pub(crate) fn spell(&self, context: &Context<'_>, name: &str) -> String {
        if self.is_json {
            name.to_owned()
        } else {
            context.property(name)
        }
    }

    /// An object of values of several resources.
    pub(crate) fn gathered(&self, origins: &'p Origins<'p>) -> Self {
        Self {
            step: Step::Gathered(origins),
            ..*self
        }
    }

    pub(crate) fn entry(&'p self, name: &'p str, schema: Schema) -> Self {
        Self {
            step: Step::Entry(name),
            ..self.property(name, schema)
        }
    }

    pub(crate) fn entry_name(&'p self, schema: Schema) -> Self {
        Self {
            step: Step::Name,
            ..self.property("", schema)
        }
    }

    pub(crate) fn item(&'p self, schema: Schema) -> Self {
        Self {
            step: Step::Item,
            ..self.property("", schema)
        }
    }

    /// A value of which only the definition is known, not the place.
    pub(crate) fn part(&'p self, schema: Schema) -> Self {
        let name = schema.definition_name().unwrap_or(schema.type_name());
        Self {
            parent: None,
            ..self.property(name, schema)
        }
    }

    /// The same place, held against one branch of its schema.
    pub(crate) fn branch(&self, schema: Schema) -> Self {
        Self {
            schema,
            is_branch: true,
            ..*self
        }
    }

    /// Whether nobody would nest values so deep: a few definitions contain themselves.
    pub(crate) fn is_too_deep(&self) -> bool {
        const DEEPEST: usize = 100;
        self.depth > DEEPEST
    }

    /// The resource that a part of what is gathered comes from, unless it is the one that is looked at.
    pub(crate) fn gathered_resource(&self, part: &str) -> Option<&'p crate::Resource> {
        let Step::Gathered(origins) = self.step else {
            return None;
        };
        let origin = origins.get(part)?;
        origin.is_followed.then_some(origin.resource)
    }

    /// Whether it is that of values of several resources.
    pub(crate) fn is_gathered(&self) -> bool {
        matches!(self.step, Step::Gathered(_))
    }

    pub(crate) fn is_root(&self) -> bool {
        matches!(self.step, Step::Root(_))
    }

    /// A literal of what is wanted here, with its article: `` a `Code` ``, a map, JSON.
    pub(crate) fn literal(&self, context: &Context<'_>) -> Option<String> {
        if self.is_named_in_json {
            return None;
        }
        context.spelling().object(&self.schema, self.name())
    }

    /// How a value is written here: `` `code: Code { … }` ``.
    pub(crate) fn form(&self, context: &Context<'_>) -> Option<String> {
        if self.is_named_in_json {
            return None;
        }
        let spelling = context.spelling();
        let form = match self.step {
            // free JSON that is a map by what it is for
            Step::Property(name) if self.are_tags(name) => spelling.map()?,
            _ => spelling.form(&self.schema, self.name()?)?,
        };
        Some(match self.step {
            Step::Property(name) => format!("`{}`", spelling.field(name, &form)),
            _ => format!("`{form}`"),
        })
    }

    /// Whether it holds the type's tags, as an object.
    fn are_tags(&self, name: &str) -> bool {
        let root = self.parent.filter(|parent| parent.is_root());
        let resource_type = root.and_then(|_| crate::resource_type(self.schema.type_name()));
        let tagging = resource_type.and_then(ResourceType::tagging);
        self.schema.kinds().contains(Kind::Json)
            && tagging.is_some_and(|tagging| tagging.property == name)
    }

    /// The property that this is, or is an item of.
    fn name(&self) -> Option<&'p str> {
        match self.step {
            Step::Property(name) | Step::Value(_, name) => Some(name),
            Step::Item => self.parent?.name(),
            _ => None,
        }
    }

    /// What the type itself says of a property of this object, whatever schema it is held against here.
    pub(crate) fn type_schema(&self, name: &str) -> Option<Schema> {
        if let Step::Part(origin) = self.step {
            let resource_type = type_of(origin.resource)?;
            return resource_type.schema().property(origin.property(name));
        }
        let mut steps = Vec::new();
        let mut place = *self;
        while let Some(parent) = place.parent {
            steps.push(place.step);
            place = *parent;
        }
        let Step::Root(type_name) = place.step else {
            return None;
        };
        let mut schema = crate::resource_type(type_name)?.schema();
        for step in steps.into_iter().rev() {
            schema = match step {
                Step::Property(name) => schema.property(name)?,
                Step::Item => schema.items()?,
                Step::Entry(_) => schema.map_values()?,
                _ => return None,
            };
        }
        schema.property(name)
    }

    /// The object that this is a value of.
    pub(crate) fn object(&self) -> Option<&'p Place<'p>> {
        let mut place = self.parent?;
        while let Step::Item = place.step {
            place = place.parent?;
        }
        Some(place)
    }

    /// `Targets/*/Arn`, as facts are kept.
    pub(crate) fn path(&self) -> String {
        let mut steps = Vec::new();
        let mut place = Some(self);
        while let Some(at) = place {
            match at.step {
                Step::Root(_) | Step::Gathered(_) | Step::Part(_) => {}
                Step::Property(name) | Step::Value(_, name) => steps.push(name),
                Step::Entry(_) | Step::Item | Step::Name => steps.push("*"),
            }
            place = at.parent;
        }
        steps.reverse();
        steps.join("/")
    }

    /// The name of the property that this is, or is an item of.
    pub(crate) fn property_name(&self) -> &'p str {
        match (self.step, self.parent) {
            (Step::Property(name) | Step::Value(_, name), _) => name,
            (Step::Entry(_) | Step::Item | Step::Name, Some(parent)) => parent.property_name(),
            _ => "",
        }
    }

    /// A property of this object, as AWS names it.
    pub(crate) fn spelled<'n>(&self, name: &'n str) -> &'n str
    where
        'p: 'n,
    {
        match self.step {
            Step::Part(origin) => origin.property(name),
            _ => name,
        }
    }

    /// The property, entry or type that a sentence is about, in backticks.
    pub(crate) fn subject(&self, context: &Context<'_>) -> String {
        match (self.step, self.parent) {
            (Step::Root(name), _) => format!("`{}`", context.type_name(name)),
            (Step::Part(origin), _) => {
                format!("`{}`", context.type_name(&origin.resource.type_name))
            }
            (Step::Value(origin, name), _) => {
                format!("`{}` of `{}`", context.property(name), origin.resource.name)
            }
            (Step::Gathered(_), _) => "what is gathered".to_owned(),
            (Step::Property(name), _) if self.is_named_in_json => format!("`{name}`"),
            (Step::Property(name), _) => format!("`{}`", context.property(name)),
            (Step::Entry(name), _) => format!("`{name}`"),
            (Step::Item, Some(parent)) if matches!(parent.step, Step::Item) => {
                parent.subject(context)
            }
            (Step::Item, Some(parent)) => format!("an item of {}", parent.subject(context)),
            (Step::Item, None) => "an item".to_owned(),
            (Step::Name, parent) => match parent {
                Some(parent) => format!("a name in {}", parent.subject(context)),
                None => "a name".to_owned(),
            },
        }
    }

    /// What an object is called as the owner of properties: its definition, where one is written.
    pub(crate) fn owner(&self, context: &Context<'_>) -> String {
        let definition = self.definition.filter(|_| !self.is_root() && !self.is_json);
        match definition.and_then(|name| context.spelling().definition(name)) {
            Some(name) => format!("`{name}`"),
            None => self.subject(context),
        }
    }
}

//! Writes the marker types, `core/src/aws/<service>.rs`: a type per resource type, with a method per attribute and one for
//! what `Ref` returns. Their documentation is that of `runtime/src/aws.rs`, since only there the macros are known.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use infrastruct_spec::{
    Attribute, Identifier, IdentifierKind, Kind, ResourceType, ReturnValue, Schema, Service,
    services,
};

/// The field of a marker type, which rustc names where a literal of it stands outside of the macros.
const FIELD: &str = "use_construct";
/// Methods of a marker type that no attribute may be called.
const RESERVED: [&str; 6] = [
    "of_identity",
    "clone",
    "deref",
    "into_part",
    "place",
    "visit",
];
/// Names in scope of each module; where a resource type has such a name, the other is written with its path.
const SCOPE: [&str; 16] = [
    "Any",
    "Arn",
    "Boolean",
    "Facts",
    "Id",
    "Identity",
    "Integer",
    "Json",
    "List",
    "Map",
    "Name",
    "Number",
    "ResourceType",
    "ReturnValue",
    "Text",
    "Value",
];
const KEYWORDS: [&str; 39] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "type", "where",
];
/// rustfmt's limits: a line, and the arguments of a call that stay on one line.
const WIDTH: usize = 100;
const ARGUMENTS: usize = 60;

const INDEX: &str = "\
//! The resource types of AWS CloudFormation: a module per service, a type per resource type.
//!
//! A type's page shows its properties, which a literal of it sets, and its attributes, which are methods.

// Written by `spec/examples/handles.rs` from the facts.

pub(crate) mod prelude;

";

/// What rustdoc and editors read in place of `infrastruct_core::aws`.
const DOCUMENTED: &str = "\
//! The resource types of AWS CloudFormation: a module per service, a type per resource type.
//!
//! A type's page shows its properties, which a literal of it sets, and its attributes, which are methods.

// Written by `spec/examples/handles.rs` from the facts. rustc reads `infrastruct_core::aws` instead: the documentation is
// composed by a macro, and those types do not wait for one.

macro_rules! types {
    ($($(#[$doc:meta])* $service:ident: $($name:ident $type_name:tt)*;)*) => {$(
        $(#[$doc])*
        pub mod $service {
            $(
                #[cfg(doc)]
                #[doc(inline)]
                #[doc = infrastruct_macros::documentation!($type_name)]
                pub use infrastruct_core::aws::$service::$name;

                // An editor shows the documentation of what a name leads to, not that of the import.
                #[cfg(not(doc))]
                #[doc = infrastruct_macros::documentation!($type_name)]
                pub type $name = infrastruct_core::aws::$service::$name;
            )*
        }
    )*};
}

";

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = env::args().nth(1).map_or(root, PathBuf::from);
    files().into_iter().try_for_each(|(path, text)| {
        let file = root.join(path);
        file.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(file, text)
    })
}

/// The files, by their path in the repository.
pub fn files() -> Vec<(String, String)> {
    let mut index = INDEX.to_owned();
    let mut files = Vec::new();
    for service in services() {
        let module = service.module();
        index.extend(["pub mod ", module, ";\n"]);
        files.push((format!("core/src/aws/{module}.rs"), module_text(service)));
    }
    index.push_str("\nmod stand_in;\n");
    files.push(("core/src/aws/mod.rs".to_owned(), index));
    files.push(("core/src/aws/stand_in.rs".to_owned(), stand_ins()));
    files.push(("runtime/src/aws.rs".to_owned(), documented()));
    files
}

fn documented() -> String {
    let services = services().map(|service| {
        let types = service.last_segments().into_iter().map(|name| {
            let namespace = service.namespace();
            format!("\n        {name} \"{namespace}::{name}\"")
        });
        format!(
            "    /// Resource types of `{}`.\n    {}:{};\n",
            service.namespace(),
            service.module(),
            types.collect::<String>()
        )
    });
    format!(
        "{DOCUMENTED}types! {{\n{}}}\n",
        services.collect::<String>()
    )
}

/// What AWS takes for something else.
fn stand_ins() -> String {
    let path = |name: &str| {
        let resource_type = infrastruct_spec::resource_type(name).expect("it is one of the facts");
        format!(
            "super::{}::{}",
            resource_type.module(),
            resource_type.last_segment()
        )
    };
    let spelled = |identifier: Identifier| {
        format!(
            "{}<{}>",
            identifier.kind.as_str(),
            path(identifier.type_name)
        )
    };
    let (mut values, mut handles) = (String::new(), String::new());
    for identifier in infrastruct_spec::stood_for() {
        let wanted = spelled(identifier);
        for other in identifier.stand_ins() {
            values.extend(["    ", &spelled(other), " = ", &wanted, ";\n"]);
        }
        let others = identifier
            .stand_ins()
            .into_iter()
            .map(|other| other.type_name);
        let mut others: Vec<_> = others.chain(identifier.returned_by()).collect();
        others.retain(|other| *other != identifier.type_name);
        others.dedup();
        for other in others {
            let resource_type =
                infrastruct_spec::resource_type(other).expect("it is one of the facts");
            let given = resource_type.identifiers();
            let target = given
                .into_iter()
                .find(|(given, _)| given.stands_for(identifier));
            let target = match target {
                Some((_, ReturnValue::Attribute(name))) => {
                    format!("ReturnValue::Attribute({name:?})")
                }
                _ => "ReturnValue::Ref".to_owned(),
            };
            handles.extend(["    ", &path(other), " = ", &wanted, " by ", &target, ";\n"]);
        }
    }
    format!(
        "//! What AWS takes for something else: an alias's ARN for that of a function.

use crate::value::fits::{{handles_stand_for, stands_for}};
use crate::value::kind::{{Arn, Id, Name}};
use crate::value::resource_type::ReturnValue;

stands_for! {{
{values}}}

handles_stand_for! {{
{handles}}}
"
    )
}

fn module_text(service: Service) -> String {
    let names = service.last_segments();
    let types = names.iter().filter_map(|name| service.resource_type(name));
    let markers = types.map(|resource_type| {
        Marker {
            resource_type,
            names: &names,
        }
        .text()
    });
    let head = format!(
        "//! Resource types of `{}`.\n\nuse super::prelude::*;\n",
        service.namespace()
    );
    head + &markers.collect::<String>()
}

/// The text of a resource type, among the names of its module.
struct Marker<'a> {
    resource_type: ResourceType,
    names: &'a [&'static str],
}

impl Marker<'_> {
    fn text(&self) -> String {
        let name = self.resource_type.last_segment();
        let [resource_type, identity] = ["ResourceType", "Identity"].map(|each| self.scoped(each));
        let [type_name, url] = [self.resource_type.name(), &self.resource_type.url()];
        let facts = self.facts();
        let mut text = format!(
            "
/// [`{type_name}`]({url}).
pub struct {name} {{
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub {FIELD}: {identity},
}}

impl {resource_type} for {name} {{
{facts}
    #[inline]
    fn of_identity(identity: {identity}) -> Self {{
        Self {{
            {FIELD}: identity,
        }}
    }}
}}
"
        );
        let methods = self.methods();
        if !methods.is_empty() {
            text.extend(["\nimpl ", name, " {\n", &methods.join("\n"), "}\n"]);
        }
        text
    }

    /// One constant instead of four: rustc checks each body by itself.
    fn facts(&self) -> String {
        let [facts, target] = ["Facts", "ReturnValue"].map(|each| self.scoped(each));
        let mut text = format!("    const FACTS: {facts} = {facts} {{\n");
        let name = self.resource_type.name();
        text.extend(["        type_name: \"", name, "\",\n"]);
        let kinds = [
            ("arn", IdentifierKind::Arn),
            ("id", IdentifierKind::Id),
            ("name", IdentifierKind::Name),
        ];
        for (field, kind) in kinds {
            let value = match self.resource_type.identifier(kind) {
                Some(ReturnValue::Attribute(name)) => {
                    let value = format!("{target}::Attribute({name:?})");
                    // as rustfmt breaks it
                    match value.len() {
                        ..=60 => format!("Some({value})"),
                        _ => {
                            format!("Some({target}::Attribute(\n            {name:?},\n        ))")
                        }
                    }
                }
                Some(ReturnValue::Ref) => format!("Some({target}::Ref)"),
                Some(ReturnValue::Handle) | None => "None".to_owned(),
            };
            text.extend(["        ", field, ": ", &value, ",\n"]);
        }
        text + "    };\n"
    }

    /// A method per attribute, and one for what `Ref` returns, unless an attribute has the same value.
    fn methods(&self) -> Vec<String> {
        let attributes = self.resource_type.attributes();
        let mut methods: Vec<_> = attributes.iter().map(|each| self.attribute(each)).collect();
        methods.extend(
            self.resource_type
                .open_attributes()
                .map(|prefix| self.open(prefix)),
        );
        let returned = self.resource_type.reference();
        if attributes
            .iter()
            .any(|attribute| Some(attribute.name()) == returned.property)
        {
            return methods;
        }
        let taken = attributes
            .iter()
            .any(|each| each.rust_name() == returned.rust_name());
        let name = if taken {
            "reference".to_owned()
        } else {
            returned.rust_name()
        };
        let schema = returned
            .property
            .and_then(|property| self.schema_at(property));
        let kind = match (returned.identifier, schema) {
            (Some(identifier), _) => self.identifier(identifier),
            (None, Some(schema)) => self.kind(schema),
            (None, None) => self.scoped("Text"),
        };
        let doc = match returned.property {
            Some(property) => format!("`{property}`, which is what `Ref` returns."),
            None => "What `Ref` returns.".to_owned(),
        };
        methods.push(self.method(&doc, &name, &kind, &format!("reference(self.{FIELD})")));
        methods
    }

    fn attribute(&self, attribute: &Attribute) -> String {
        let name = attribute.name();
        let kind = match (attribute.identifier(), attribute.schema()) {
            (Some(identifier), _) => self.identifier(identifier),
            (None, Some(schema)) => self.kind(schema),
            (None, None) => self.scoped("Any"),
        };
        let arguments = format!("self.{FIELD}, {name:?}");
        let is_returned = self.resource_type.return_value(name) == ReturnValue::Ref;
        let body = if is_returned {
            format!("reference(self.{FIELD})")
        } else if arguments.len() > ARGUMENTS {
            format!("attribute(\n            self.{FIELD},\n            {name:?},\n        )")
        } else {
            format!("attribute({arguments})")
        };
        self.method(
            &format!(
                "The attribute `{name}`{}.",
                if is_returned {
                    ", which is what `Ref` returns"
                } else {
                    ""
                }
            ),
            &attribute.rust_name(),
            &kind,
            &body,
        )
    }

    /// The attributes that only the resource itself knows: `Outputs.…` of a nested stack.
    fn open(&self, prefix: &str) -> String {
        let (value, any) = (self.scoped("Value"), self.scoped("Any"));
        let (doc, method, name) = match prefix {
            "" => (
                "An attribute that the schema does not list (`Fn::GetAtt`).".to_owned(),
                "attribute",
                "name".to_owned(),
            ),
            _ => (
                format!("The attribute `{prefix}…`: an output of the nested stack (`Fn::GetAtt`)."),
                "output",
                format!("format!(\"{prefix}{{}}\", name.into())"),
            ),
        };
        format!(
            "    /// {doc}\n    pub fn {method}(&self, name: impl Into<String>) -> {value}<{any}> {{\n        \
             open_attribute(self.{FIELD}, {name})\n    }}\n"
        )
    }

    fn method(&self, doc: &str, name: &str, kind: &str, body: &str) -> String {
        let value = self.scoped("Value");
        let name = match name {
            _ if RESERVED.contains(&name) => format!("{name}_attribute"),
            _ if KEYWORDS.contains(&name) => format!("r#{name}"),
            _ => name.to_owned(),
        };
        let mut head = format!("    pub fn {name}(&self) -> {value}<{kind}> {{");
        if head.len() > WIDTH {
            head = head.replace("(&self)", "(\n        &self,\n    )");
        }
        format!("    /// {doc}\n    #[inline]\n{head}\n        {body}\n    }}\n")
    }

    fn schema_at(&self, path: &str) -> Option<Schema> {
        let mut path = path.split('.');
        path.try_fold(self.resource_type.schema(), |schema, name| {
            schema.property(name)
        })
    }

    fn identifier(&self, identifier: Identifier) -> String {
        let kind = self.scoped(identifier.kind.as_str());
        if identifier.type_name == self.resource_type.name() {
            return format!("{kind}<Self>");
        }
        match infrastruct_spec::resource_type(identifier.type_name) {
            Some(other) => format!(
                "{kind}<super::{}::{}>",
                other.module(),
                other.last_segment()
            ),
            None => self.scoped("Text"),
        }
    }

    /// The kind of what a schema describes.
    fn kind(&self, schema: Schema) -> String {
        if let (true, [wanted]) = (schema.is_closed(), &schema.wants()[..]) {
            return self.identifier(*wanted);
        }
        let of = |schema: Option<Schema>| schema.map_or(self.scoped("Any"), |each| self.kind(each));
        match schema.kinds().only() {
            Some(Kind::Text) => self.scoped("Text"),
            Some(Kind::Integer) => self.scoped("Integer"),
            Some(Kind::Number) => self.scoped("Number"),
            Some(Kind::Boolean) => self.scoped("Boolean"),
            Some(Kind::List) => format!("{}<{}>", self.scoped("List"), of(schema.items())),
            Some(Kind::Map) => format!("{}<{}>", self.scoped("Map"), of(schema.map_values())),
            Some(Kind::Object | Kind::Json) => self.scoped("Json"),
            None => self.scoped("Any"),
        }
    }

    /// A name of the prelude, with its path where a resource type of the module hides it.
    fn scoped(&self, name: &str) -> String {
        let hidden = SCOPE.contains(&name) && self.names.contains(&name);
        if hidden {
            format!("super::prelude::{name}")
        } else {
            name.to_owned()
        }
    }
}

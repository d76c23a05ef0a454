use infrastruct_spec::{ResourceType, vendor};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::editor;
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::model::{
    Declaration, Model, ResourcePath, Siblings, blaming, evaluation_order, is_compiler,
    is_evaluated, spot_of, spots,
};
use crate::syntax::{Expression, Field, Gate, Path, Value, split_at_commas};

/// The fields of a literal, expanded.
pub(crate) struct Body {
    /// Handles, and fields that are expressions.
    pub(crate) statements: TokenStream,
    /// The resources, built.
    pub(crate) resources: TokenStream,
    /// In the order written.
    pub(crate) fields: Vec<Initialized>,
}

/// A field and what initializes it.
pub(crate) struct Initialized {
    pub(crate) gate: Gate,
    /// The name as the user wrote it.
    pub(crate) name: Ident,
    pub(crate) value: TokenStream,
}

impl Initialized {
    /// `name: value`, of a struct literal.
    pub(crate) fn of_literal(&self) -> TokenStream {
        let (given, name, value) = (self.gate.given(), &self.name, &self.value);
        quote!(#given #name: #value)
    }
}

impl Body {
    pub(crate) fn expand(fields: &[Field], errors: &mut Errors) -> Self {
        let infrastruct = crate_path();
        let siblings = Siblings::of(fields, errors);
        let order = evaluation_order(fields, errors);
        let model = Model::of(fields, &siblings, errors);
        let mut statements = TokenStream::new();
        for declaration in &model.declarations {
            let given = fields[declaration.index].gate.given();
            let (name, kind) = (&declaration.field, declaration.kind());
            statements
                .extend(quote!(#given let #name = #infrastruct::__private::declare::<#kind>();));
        }
        statements.extend(imports(fields, &model.declarations));
        for index in order {
            statements.extend(evaluate(&fields[index], errors));
        }
        for field in fields.iter().filter(|field| is_evaluated(field)) {
            statements.extend(constrain(field, errors));
        }
        // resources before the assembly: their values may borrow from fields that it moves
        let mut resources = TokenStream::new();
        let mut initialized = Vec::new();
        let mut declarations = model.declarations.iter().peekable();
        for (index, field) in fields.iter().enumerate() {
            let local = &field.local;
            let declaration = declarations.next_if(|declaration| declaration.index == index);
            let value = match declaration {
                Some(declaration) => {
                    let span = editor::unwritten(hygiene(), declaration.declared.span);
                    let built = format_ident!("resource{index}", span = span);
                    let (given, resource) = (field.gate.given(), declaration.expand(&model));
                    resources.extend(quote!(#given let #built = #resource;));
                    quote!(#built)
                }
                None if matches!(field.value, Value::Missing) => quote!(::core::unreachable!()),
                None => {
                    let local = editor::unseen(local);
                    quote!(#local)
                }
            };
            initialized.push(Initialized {
                gate: field.gate.clone(),
                name: field.name.clone(),
                value,
            });
        }
        Self {
            statements,
            resources,
            fields: initialized,
        }
    }
}

/// `json!` in a literal is read here and never expands, and neither does a path to no type: their imports must not
/// look unused.
pub(super) fn imports(fields: &[Field], declarations: &[Declaration]) -> TokenStream {
    let mut uses: Vec<(String, TokenStream)> = Vec::new();
    let mut add = |gate: &Gate, path: TokenStream| {
        let given = gate.given();
        let import = quote!(#given #[allow(unused_imports)] use #path as _;);
        let text = import.to_string();
        if uses.iter().all(|(other, _)| *other != text) {
            uses.push((text, import));
        }
    };
    for field in fields.iter().filter(|field| !is_evaluated(field)) {
        for path in field.value.macros() {
            add(&field.gate, path);
        }
    }
    for declaration in declarations {
        if is_compiler()
            && matches!(declaration.declared.path, ResourcePath::Unknown)
            && let Some(path) = first_segment(&declaration.declared.tokens)
        {
            add(&fields[declaration.index].gate, path);
        }
    }
    uses.into_iter().map(|(_, import)| import).collect()
}

/// `aws` of `aws::sqs::Queu`, which an import has brought here.
pub(crate) fn first_segment(path: &TokenStream) -> Option<TokenStream> {
    match path.clone().into_iter().next()? {
        TokenTree::Ident(name) if vendor(&name.to_string()).is_some() => Some(quote!(#name)),
        _ => None,
    }
}

/// A field that is an expression of a construct's type: evaluated under its own name, so that siblings can refer to it.
fn evaluate(field: &Field, errors: &mut Errors) -> TokenStream {
    let infrastruct = crate_path();
    let given = field.gate.given();
    let name = &field.local;
    if let Some(path) = type_alone(&field.value) {
        let written = path.tokens.to_string().replace(' ', "");
        let message = format!("`{written}` is a type, and a resource is a literal of one");
        let help = format!("write `{written} {{ … }}`");
        let mut found = Errors::default();
        found.with_help(path.span(), &message, &help);
        errors.append_gated(&field.gate, found);
        let path = &path.tokens;
        return quote!(#given let #name = #infrastruct::__private::unwritten::<#path>(););
    }
    let tokens = match &field.value {
        Value::Expression(expression) => expression.with_literals(None),
        _ => field.tokens.clone(),
    };
    match &field.value {
        // `#[construct(skip)]`, as on the field of the struct
        _ if field.is_skipped() => quote!(#given let #name = #tokens;),
        value => {
            let how = blaming(value.span(), &quote!(how));
            quote! {
                #given
                let #name = #tokens;
                #given
                let #name = {
                    #[allow(unused_imports)]
                    use #infrastruct::__private::how::*;
                    (&&&#infrastruct::__private::placing(&#name)).#how()(#name)
                };
            }
        }
    }
}

/// `inbox: aws::sqs::Queue`, without its braces.
fn type_alone(value: &Value) -> Option<Path> {
    let Value::Expression(expression) = value else {
        return None;
    };
    let tokens: Vec<TokenTree> = expression.tokens.clone().into_iter().collect();
    let path = Path::parse(&tokens).filter(Path::is_resource)?;
    let resolved = ResourcePath::resolve(&path, &mut Errors::aside());
    matches!(resolved, Some(ResourcePath::Aws(_))).then_some(path)
}

/// What the attributes of such a field add to the resources in it.
fn constrain(field: &Field, errors: &mut Errors) -> TokenStream {
    let infrastruct = crate_path();
    let mut found = Errors::default();
    let mut statements = TokenStream::new();
    for attribute in &field.attributes {
        let name = attribute.name.to_string();
        let function = match name.as_str() {
            "allow" | "construct" | "doc" => continue,
            "condition" => "add_condition",
            "depends_on" => "add_dependency",
            _ => {
                let message = format!("`#[{name}]` belongs on a resource literal");
                found.at(attribute.name.span(), message);
                continue;
            }
        };
        let function = Ident::new(function, hygiene());
        let arguments: Vec<Vec<TokenTree>> = split_at_commas(attribute.arguments.clone());
        if arguments.is_empty() {
            let message = format!("`#[{name}]` names nothing");
            found.at(attribute.name.span(), message);
        }
        let mut gate = field.gate.clone();
        gate.join(&attribute.gate);
        let (given, local) = (gate.given(), &field.local);
        for argument in arguments {
            let argument = Expression::new(argument);
            let (spot, tokens) = (spot_of(argument.span), &argument.tokens);
            let call = blaming(argument.span, &quote!(#infrastruct::__private::#function));
            let borrow = blaming(argument.span, &quote!(&));
            statements.extend(quote!(#given #call(#spot, &#local, #borrow #tokens);));
        }
    }
    errors.append_gated(&field.gate, found);
    statements
}

impl Declaration {
    /// The marker type; rustc infers it from the field's declaration where the path names no type.
    pub(crate) fn kind(&self) -> TokenStream {
        match &self.declared.path {
            ResourcePath::Custom(_) => custom_type(&self.declared.tokens),
            ResourcePath::Definition(..) | ResourcePath::Unknown if is_compiler() => quote!(_),
            _ => self.declared.tokens.clone(),
        }
    }

    /// The expression that makes the `Resource`.
    pub(crate) fn expand(&self, model: &Model) -> TokenStream {
        let name = editor::unseen(&self.field);
        self.expand_for(&quote!(#name), model)
    }

    pub(crate) fn expand_for(&self, handle: &TokenStream, model: &Model) -> TokenStream {
        let infrastruct = crate_path();
        let (source, parts) = self.source(model);
        let path = &self.declared.path;
        match (path, path.schema()) {
            (_, Some(schema)) => {
                let name = path.type_name();
                quote!(#infrastruct::__private::build_under(#schema, #handle, #name, #source, #parts))
            }
            (ResourcePath::Custom(name), None) => {
                quote!(#infrastruct::__private::build_custom(#handle, #name, #source, #parts))
            }
            _ => quote!(#infrastruct::__private::build(#handle, #source, #parts)),
        }
    }

    /// What the macro knows of it, and the parts that fill the holes.
    pub(crate) fn source(&self, model: &Model) -> (TokenStream, TokenStream) {
        let infrastruct = crate_path();
        let location = location(self.declared.span);
        let (properties, attributes) = (&self.properties.json, &self.attributes.json);
        let spots = spots(self.declared.span, &[&self.properties, &self.attributes]);
        let faulty = |position| model.is_faulty(position);
        let parts = self.parts.iter().map(|part| part.expand_hole(&faulty));
        let source = quote!(&#infrastruct::__private::Source { location: #location, properties: #properties, attributes: #attributes, spots: #spots });
        (source, quote!(&[#(#parts),*]))
    }
}

impl ResourcePath {
    /// The text of the schema that describes the type for the build step, where the facts do not.
    fn schema(&self) -> Option<TokenStream> {
        match self {
            Self::Custom(name) if !name.starts_with("Custom::") => {
                let free = format!("{{\"typeName\": \"{name}\"}}");
                Some(quote!(#free))
            }
            _ => {
                let file = self.described_by().and_then(ResourceType::file)?;
                Some(quote!(::core::include_str!(#file)))
            }
        }
    }
}

/// `custom::Custom` for `custom::Broker`: the module as the user has named it, which must be there like any.
fn custom_type(path: &TokenStream) -> TokenStream {
    let mut module: Vec<TokenTree> = Vec::new();
    for token in path.clone() {
        let is_module = matches!(&token, TokenTree::Ident(name) if name == "custom");
        module.push(token);
        if is_module {
            break;
        }
    }
    quote!(#(#module)*::Custom)
}

/// Where a literal stands in the user's source; `line!()` in an expansion would name the macro's first line.
pub(crate) fn location(span: Span) -> TokenStream {
    let infrastruct = crate_path();
    let number = |number: usize| u32::try_from(number).unwrap_or_default();
    let (file, line, column) = if proc_macro::is_available() {
        let span = span.unwrap();
        (span.file(), number(span.line()), number(span.column()))
    } else {
        (String::new(), 0, 0)
    };
    quote!(#infrastruct::__private::Location { file: #file, line: #line, column: #column })
}

//! How an operation writes its inputs: a statement for each, in calling order.

use super::imports::Imports;
use super::syntax::ident;
use crate::rust::{
    Body, Entries, Field, Input, Location, Operation, Part, Place, Presence, Style, Tree, Type,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The statements.
pub(super) fn writes(operation: &Operation) -> TokenStream {
    let way = way(operation);
    let sending = operation
        .leaves_out
        .then(|| quote!(let _sending = Sending::start();));
    let content = content(operation);
    quote!(#way #sending #content)
}

/// Where the request goes and what proves who sends it, as far as the client does not know that by itself.
fn way(operation: &Operation) -> TokenStream {
    let server = operation.server.as_ref();
    let server = server.map(|url| quote!(request.server(#url);));
    let sets = operation.credentials.iter().map(|set| {
        let set = set.iter().map(|constant| ident(constant));
        quote!(&[#(credentials::#set),*])
    });
    let credentials =
        (!operation.credentials.is_empty()).then(|| quote!(request.credentials(&[#(#sets),*]);));
    let certificate = operation
        .certificate
        .then(|| quote!(request.needs_certificate();));
    quote!(#server #credentials #certificate)
}

fn content(operation: &Operation) -> TokenStream {
    let statements = operation.written().map(|input| write(operation, input));
    let end = match &operation.body {
        Some(Body::Multipart(media_type)) => quote!(request.multipart(#media_type, form);),
        Some(Body::OptionalMultipart(media_type)) => {
            quote!(request.optional_multipart(#media_type, form);)
        }
        _ => return quote!(#(#statements)*),
    };
    quote! {
        let mut form = Multipart::new();
        #(#statements)*
        #end
    }
}

/// What the statements name of the runtime.
pub(super) fn imports(operation: &Operation, imports: &mut Imports) {
    if !operation.credentials.is_empty() {
        imports.credentials();
    }
    imports.runtime(operation.leaves_out.then_some("Sending"));
    for input in &operation.inputs {
        match &input.place {
            Place::Styled(location, ..) => {
                imports.runtime(["ParameterStyle", "ParameterTree"]);
                imports.modules([module(*location)]);
            }
            Place::Form(location, ..) => {
                imports.runtime(["ParameterStyle", "ParameterTree"]);
                imports.modules([module(*location), "form_parameter"]);
            }
            Place::Part(Part::Styled(..), ..) => {
                imports.runtime(["ParameterStyle", "ParameterTree"]);
                imports.modules(["styled_part"]);
            }
            Place::ExtraParts(Entries::Values) => imports.modules(["extra_parts"]),
            _ => {}
        }
    }
    match &operation.body {
        Some(Body::Form(styles, reserved)) => {
            imports.modules(["urlencoded"]);
            imports.modules((!reserved.is_empty()).then_some("urlencoded_reserved"));
            imports.runtime((!styles.is_empty()).then_some("ParameterStyle"));
        }
        Some(Body::Multipart(_)) => imports.runtime(["Multipart"]),
        Some(Body::OptionalMultipart(_)) => {
            imports.runtime(["Multipart"]);
            imports.modules(["optional_multipart"]);
        }
        Some(Body::MultipartMembers(_)) => imports.modules(["multipart_members"]),
        Some(Body::Text(_)) => imports.modules(["text_body"]),
        Some(Body::Json(_) | Body::Upload(_)) | None => {}
    }
}

fn module(location: Location) -> &'static str {
    match location {
        Location::Path => "path_style",
        Location::Query | Location::ReservedQuery => "query_style",
        Location::Header => "header_style",
        Location::Cookie => "cookie",
    }
}

fn write(operation: &Operation, input: &Input) -> TokenStream {
    let (field, wire) = (ident(&input.field.name), &input.field.wire);
    match &input.place {
        Place::Path => quote!(request.path(#wire, &self.#field);),
        Place::Query => quote!(request.query(#wire, &self.#field);),
        Place::QueryJoined(separator) => {
            quote!(request.query_joined(#wire, &self.#field, #separator);)
        }
        Place::Header => quote!(request.header(#wire, &self.#field);),
        Place::Styled(location, style, tree) => {
            let (method, style) = (styled(*location), style_tokens(*style));
            let tree = tree_tokens(&input.field, *tree);
            quote!(request.#method(#wire, &#tree, #style);)
        }
        Place::Form(location, style, styles) => {
            let (method, style) = (styled(*location), style_tokens(*style));
            let styles = styles_tokens(styles);
            let form = quote!(ParameterTree::form(&self.#field, #styles));
            quote!(request.#method(#wire, &#form, #style);)
        }
        Place::Body => body(operation, &input.field),
        Place::Part(part, media_type, headers) => {
            let media_type = media_type.as_ref();
            let media_type = media_type.map(|media_type| quote!(.media_type(#media_type)));
            let headers = headers
                .iter()
                .map(|(name, value)| quote!(.header(#name, #value)));
            let content = part_content(&input.field, *part);
            quote!(form.part(#wire)#media_type #(#headers)* #content;)
        }
        Place::Parts(entries) | Place::ExtraParts(entries) => parts(&input.field, *entries),
    }
}

/// The parts of a map.
fn parts(field: &Field, entries: Entries) -> TokenStream {
    let name = ident(&field.name);
    if entries == Entries::Values {
        return quote!(form.extra(&self.#name););
    }
    let is_list = matches!(&field.ty, Type::Map(files) if matches!(**files, Type::List(_)));
    let files = if is_list {
        quote!(files)
    } else {
        quote!([files])
    };
    let map = if field.presence == Presence::Required {
        quote!(&self.#name)
    } else {
        quote!(self.#name.iter().flatten())
    };
    quote!(for (name, files) in #map { form.part(name).files(#files); })
}

/// The method that writes a value by a style.
fn styled(location: Location) -> Ident {
    ident(match location {
        Location::Path => "path_styled",
        Location::Query => "query_styled",
        Location::ReservedQuery => "query_reserved",
        Location::Header => "header_styled",
        Location::Cookie => "cookie",
    })
}

/// The members of a form that have styles of their own.
fn styles_tokens(styles: &[(String, Style)]) -> TokenStream {
    let styles = styles.iter().map(|(name, style)| {
        let style = style_tokens(*style);
        quote!((#name, #style))
    });
    quote!(&[#(#styles),*])
}

fn style_tokens(style: Style) -> TokenStream {
    let variant = ident(match style {
        Style::Simple { explode: false } => "Simple",
        Style::Simple { explode: true } => "SimpleExploded",
        Style::Label { explode: false } => "Label",
        Style::Label { explode: true } => "LabelExploded",
        Style::Matrix { explode: false } => "Matrix",
        Style::Matrix { explode: true } => "MatrixExploded",
        Style::Form { explode: false } => "Form",
        Style::Form { explode: true } => "FormExploded",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
        Style::Json => "Json",
    });
    quote!(ParameterStyle::#variant)
}

fn tree_tokens(field: &Field, tree: Tree) -> TokenStream {
    let field = ident(&field.name);
    match tree {
        Tree::Plain => quote!(ParameterTree::plain(&self.#field)),
        Tree::List => quote!(ParameterTree::list(&self.#field)),
        Tree::Members => quote!(ParameterTree::of(&self.#field)),
        Tree::Json => quote!(ParameterTree::json(&self.#field)),
    }
}

fn part_content(field: &Field, part: Part) -> TokenStream {
    let name = ident(&field.name);
    let is_required = field.presence == Presence::Required;
    let is_list = matches!(field.ty, Type::List(_));
    let elements = match (is_required, is_list) {
        (true, false) => quote!([&self.#name]),
        (true, true) | (false, false) => quote!(&self.#name),
        (false, true) => quote!(self.#name.iter().flatten()),
    };
    match part {
        Part::Text => quote!(.text(&self.#name)),
        Part::Json => quote!(.json(&self.#name)),
        Part::JsonEach => quote!(.each_json(#elements)),
        Part::Bytes => quote!(.files(#elements)),
        Part::Styled(style, tree) => {
            let (style, tree) = (style_tokens(style), tree_tokens(field, tree));
            quote!(.styled(&#tree, #style))
        }
    }
}

fn body(operation: &Operation, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let statement = |value: TokenStream| match &operation.body {
        None | Some(Body::Json(None) | Body::Multipart(_) | Body::OptionalMultipart(_)) => {
            quote!(request.json(#value);)
        }
        Some(Body::Json(Some(media_type))) => quote!(request.json_as(#media_type, #value);),
        Some(Body::Form(styles, reserved)) => {
            let styles = styles_tokens(styles);
            if reserved.is_empty() {
                return quote!(request.form(#value, #styles););
            }
            quote!(request.form_reserved(#value, #styles, &[#(#reserved),*]);)
        }
        Some(Body::MultipartMembers(media_type)) => {
            quote!(request.multipart_members(#media_type, #value);)
        }
        Some(Body::Text(media_type)) => quote!(request.text(#media_type, #value);),
        Some(Body::Upload(media_type)) => quote!(request.upload(#media_type, #value);),
    };
    let is_plain = matches!(operation.body, Some(Body::Text(_) | Body::Upload(_)));
    if is_plain && field.presence != Presence::Required {
        let statement = statement(quote!(#name));
        return quote!(if let Some(#name) = &self.#name { #statement });
    }
    statement(quote!(&self.#name))
}

//! How the values of parameters and of the fields of forms become text.

/// How a value becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Serialisation {
    /// By a style; members of an object and elements of a list beyond the first level are JSON.
    Style(Style),
    /// As JSON.
    Json,
    /// As the text of a form (`application/x-www-form-urlencoded`).
    Form,
    /// As content of another media type, which callers write.
    Text,
}

/// A style of OpenAPI, most of which are expansions of RFC 6570. `explode`: each element and each member stands for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "`explode` is described above")]
pub enum Style {
    /// `a,b`: paths and headers.
    Simple { explode: bool },
    /// `.a,b`: paths.
    Label { explode: bool },
    /// `;name=a,b`: paths.
    Matrix { explode: bool },
    /// `name=a,b`: queries, cookies and forms.
    Form { explode: bool },
    /// `name=a%20b`: queries and forms.
    SpaceDelimited,
    /// `name=a%7Cb`: queries and forms.
    PipeDelimited,
    /// `name[member]=a`: queries and forms.
    DeepObject,
}

//! The styles of OpenAPI.

/// How a value becomes text. Where it is exploded, each element of a list and each member of an object stands for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterStyle {
    /// `a,b` and `name,a`: paths and headers.
    Simple,
    /// `a,b` and `name=a`: paths and headers.
    SimpleExploded,
    /// `.a,b`: paths.
    Label,
    /// `.a.b`: paths.
    LabelExploded,
    /// `;name=a,b`: paths.
    Matrix,
    /// `;name=a;name=b`: paths.
    MatrixExploded,
    /// `name=a,b`: queries, cookies and forms.
    Form,
    /// `name=a&name=b`: queries, cookies and forms.
    FormExploded,
    /// `name=a%20b`: queries and forms.
    SpaceDelimited,
    /// `name=a%7Cb`: queries and forms.
    PipeDelimited,
    /// `name[member]=a`: queries and forms.
    DeepObject,
    /// The text of the value's JSON: forms.
    Json,
}

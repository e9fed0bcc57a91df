//! JSON Pointers (RFC 6901): the address of a node within a document.

use std::borrow::Cow;
use std::fmt;

/// An RFC 6901 JSON Pointer such as `/paths/~1tracks/get`; the empty one is the whole document.
///
/// ```
/// use beatpass_generator::diagnostics::Pointer;
///
/// let pointer = Pointer::root().child("paths").child("/tracks").index(0);
/// assert_eq!(pointer.to_string(), "/paths/~1tracks/0");
/// assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/tracks", "0"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The pointer of this escaped text; `None` unless it is empty or starts with `/`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// The member `name` of the object here.
    #[must_use]
    pub fn child(&self, name: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + name.len() + 1);
        text.push_str(&self.0);
        push_token(&mut text, name);
        Self(text)
    }

    /// The element `index` of the array here.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// The node that this pointer reaches when it starts at the node of `base`.
    #[must_use]
    pub fn under(&self, base: &Self) -> Self {
        Self(format!("{}{}", base.0, self.0))
    }

    /// The object or array that holds this node; `None` for the whole document.
    pub fn parent(&self) -> Option<Self> {
        let slash = self.0.rfind('/')?;
        Some(Self(self.0[..slash].to_owned()))
    }

    /// What is left of this pointer below `ancestor`; the root where they are equal, `None` where it is elsewhere.
    pub fn below(&self, ancestor: &Self) -> Option<Self> {
        Self::parse(self.0.strip_prefix(&ancestor.0)?)
    }

    /// The unescaped names and indexes from the root down.
    pub fn tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescape)
    }

    /// The last name or index, unescaped.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        let slash = self.0.rfind('/')?;
        Some(unescape(&self.0[slash + 1..]))
    }

    /// The escaped text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Appends `/` and the escaped `name` to the text of a pointer.
pub(crate) fn push_token(text: &mut String, name: &str) {
    text.push('/');
    for character in name.chars() {
        match character {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            other => text.push(other),
        }
    }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

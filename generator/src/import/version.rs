//! The version that the client gets, by what changed.

use std::fmt;

use crate::diff::Crate;

/// Three numbers, as Semantic Versioning has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl Version {
    /// Reads `1.2.3`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|part| part.parse().ok());
        let version = Self {
            major: numbers.next()??,
            minor: numbers.next()??,
            patch: numbers.next()??,
        };
        numbers.next().is_none().then_some(version)
    }

    /// The version that follows when the crate changes so: below 1.0 the second number takes the part of the first.
    #[must_use]
    pub fn raised(self, change: Crate) -> Self {
        let Self {
            major,
            minor,
            patch,
        } = self;
        match change {
            Crate::Major if major > 0 => Self {
                major: major + 1,
                minor: 0,
                patch: 0,
            },
            Crate::Major => Self {
                major,
                minor: minor + 1,
                patch: 0,
            },
            Crate::Minor if major > 0 => Self {
                major,
                minor: minor + 1,
                patch: 0,
            },
            Crate::Minor | Crate::Patch => Self {
                major,
                minor,
                patch: patch + 1,
            },
        }
    }

    /// Whether names that this version deprecated go with the next one: they stay in the versions compatible with this one and in
    /// those compatible with the one that breaks next, and go with the break after that.
    pub(super) fn is_over_at(self, next: Self) -> bool {
        let breaks = |version: Self| {
            if version.major == 0 {
                version.minor
            } else {
                version.major
            }
        };
        if self.major == 0 && next.major > 0 {
            return true;
        }
        breaks(next) >= breaks(self) + 2
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::parse(text).expect("it is a version")
    }

    #[test]
    fn versions_rise_by_what_changed() {
        let cases = [
            ("0.1.0", Crate::Major, "0.2.0"),
            ("0.1.3", Crate::Minor, "0.1.4"),
            ("0.1.3", Crate::Patch, "0.1.4"),
            ("1.2.3", Crate::Major, "2.0.0"),
            ("1.2.3", Crate::Minor, "1.3.0"),
            ("1.2.3", Crate::Patch, "1.2.4"),
        ];
        for (from, change, to) in cases {
            assert_eq!(version(from).raised(change).to_string(), to);
        }
        for text in ["", "1", "1.2", "1.2.x", "1.2.3.4", "1.2.3-rc.1"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }

    #[test]
    fn deprecated_names_outlive_one_break() {
        let over = |since, next| version(since).is_over_at(version(next));
        assert!(!over("0.2.0", "0.2.1") && !over("0.2.0", "0.3.0") && !over("0.2.0", "0.3.7"));
        assert!(over("0.2.0", "0.4.0") && over("0.2.0", "1.0.0") && over("1.4.0", "3.0.0"));
        assert!(!over("1.4.0", "1.9.0") && !over("1.4.0", "2.0.0"));
    }
}

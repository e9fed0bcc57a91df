//! Texts of the workspace that follow from an import: the client's version in all its places, and the changelog.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use beatpass_generator::import::Version;

use crate::cli::PACKAGE;

/// The template of the client's manifest, in the folder of templates.
pub(super) const MANIFEST_NAME: &str = "Cargo.toml.j2";
/// Where the client's version stands.
pub(super) const MANIFEST: &str = "templates/Cargo.toml.j2";

const FIELD: &str = "version = \"";

/// The client's version now.
pub(super) fn version(root: &Path) -> Result<Version> {
    let text = fs::read_to_string(root.join(MANIFEST))
        .with_context(|| format!("cannot read {MANIFEST}"))?;
    let version = text
        .lines()
        .find_map(|line| line.strip_prefix(FIELD)?.strip_suffix('"'));
    version
        .and_then(Version::parse)
        .with_context(|| format!("{MANIFEST} must have a line `version = \"1.2.3\"`"))
}

/// The manifest with another version.
pub(super) fn manifest(text: &str, version: Version) -> String {
    let mut is_done = false;
    let line = |line: &str| {
        if is_done || !line.starts_with(FIELD) {
            return line.to_owned();
        }
        is_done = true;
        format!("{FIELD}{version}\"\n")
    };
    text.split_inclusive('\n').map(line).collect()
}

/// The lock file of the workspace with another version of the client.
pub(super) fn lock(text: &str, version: Version) -> String {
    let head = format!("name = \"{PACKAGE}\"\n{FIELD}");
    let Some((before, rest)) = text.split_once(&head) else {
        return text.to_owned();
    };
    let after = rest.split_once('"').map_or("", |(_, after)| after);
    format!("{before}{head}{version}\"{after}")
}

/// The changelog with an entry for this version, under what is not released yet.
pub(super) fn changelog(text: &str, version: Version, api: &str, changes: &str) -> String {
    const UNRELEASED: &str = "## Unreleased\n";
    let changes = changes.replace("\n### ", "\n#### ").replacen(
        "### ",
        "#### ",
        usize::from(changes.starts_with("### ")),
    );
    let entry = format!(
        "### {PACKAGE} {version}, revision {api} of the document\n\n{}\n",
        changes.trim()
    );
    let (before, rest) = match text.split_once(UNRELEASED) {
        Some((before, rest)) => (format!("{before}{UNRELEASED}"), rest),
        None => (
            format!(
                "{}\n\n{UNRELEASED}",
                if text.is_empty() {
                    "# Changelog"
                } else {
                    text.trim_end()
                }
            ),
            "",
        ),
    };
    let own = format!("### {PACKAGE} ");
    let end = ["\n## ", &format!("\n{own}")]
        .iter()
        .filter_map(|mark| rest.find(mark))
        .min()
        .unwrap_or(rest.len());
    let (own, after) = rest.split_at(end);
    let own = own.trim_end();
    let gap = if own.is_empty() { "\n" } else { "\n\n" };
    format!("{before}{own}{gap}{entry}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next() -> Version {
        Version::parse("0.2.0").expect("it is a version")
    }

    #[test]
    fn the_version_is_raised_in_its_places_only() {
        let text =
            "[package]\nname = \"a\"\nversion = \"0.1.0\"\n[dependencies.b]\nversion = \"0.1.0\"\n";
        assert_eq!(manifest(text, next()), text.replacen("0.1.0", "0.2.0", 1));
        let text = "[[package]]\nname = \"beatpass-a\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"beatpass-client\"\nversion = \"0.1.0\"\ndependencies = []\n";
        assert_eq!(
            lock(text, next()),
            text.replace(
                "\"beatpass-client\"\nversion = \"0.1.0\"",
                "\"beatpass-client\"\nversion = \"0.2.0\""
            )
        );
        assert_eq!(lock("", next()), "");
    }

    #[test]
    fn entries_stand_under_what_is_not_released() {
        let first = changelog(
            "# Changelog\n\n## Unreleased\n\n- Mine.\n\n## 0.0.1\n\n- Old.\n",
            next(),
            "2",
            "### New\n\n- One.\n\n### Other\n\n- Two.\n",
        );
        let expected = "# Changelog\n\n## Unreleased\n\n- Mine.\n\n### beatpass-client 0.2.0, revision 2 of the document\n\n#### New\n\n- One.\n\n#### Other\n\n- Two.\n\n## 0.0.1\n\n- Old.\n";
        assert_eq!(first, expected);
        let second = changelog(
            &first,
            next().raised(beatpass_generator::diff::Crate::Patch),
            "3",
            "- Three.\n",
        );
        let at = |text: &str| second.find(text).expect("it is there");
        assert!(
            at("Mine") < at("0.2.1, revision 3")
                && at("Three") < at("0.2.0, revision 2")
                && at("Two") < at("## 0.0.1"),
            "{second}"
        );
        assert!(
            changelog("", next(), "2", "- One.\n")
                .starts_with("# Changelog\n\n## Unreleased\n\n### beatpass-client 0.2.0")
        );
    }
}

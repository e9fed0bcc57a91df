//! The target of an overlay action: its names can be compared and replaced whichever way they are written.

use super::segments::{Name, Segment, segments, written};

/// A JSONPath by its segments.
#[derive(Debug)]
pub(super) struct Target<'t> {
    text: &'t str,
    segments: Vec<Segment>,
}

impl<'t> Target<'t> {
    /// Takes a JSONPath apart; none if it is none.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let segments = segments(text)?;
        Some(Self { text, segments })
    }

    /// The path and the method, if one operation is what it selects.
    pub(super) fn operation(&self) -> Option<(&str, &str)> {
        let [paths, path, method] = &self.segments[..] else {
            return None;
        };
        (paths.name()? == "paths").then_some((path.name()?, method.name()?))
    }

    /// The JSONPath with other names of some paths, operations and schemas, and other ids of operations; none if all of it stays.
    pub(super) fn renamed(&self, names: &impl Names) -> Option<String> {
        let moved = self.operation_above().and_then(|[path, method]| {
            let now = names.operation(&path.text, &method.text)?;
            Some(vec![(path, now.0), (method, now.1)])
        });
        let mut renamed = moved.unwrap_or_else(|| self.each(names));
        let ids = self.segments.iter().flat_map(|segment| &segment.ids);
        renamed.extend(ids.filter_map(|id| Some((id, names.id(&id.text)?))));
        renamed.retain(|(name, now)| name.text != *now);
        renamed.sort_by_key(|(name, _)| name.range.start);
        (!renamed.is_empty()).then(|| self.with(&renamed))
    }

    /// The names of paths and schemas, with those of today.
    fn each(&self, names: &impl Names) -> Vec<(&Name, String)> {
        let now = |index: usize, name: &str| match self.kind(index)? {
            Kind::Path => names.path(name),
            Kind::Schema => names.schema(name),
        };
        let numbered = self.segments.iter().enumerate();
        numbered
            .flat_map(|(index, segment)| segment.names.iter().map(move |name| (index, name)))
            .filter_map(|(index, name)| Some((name, now(index, &name.text)?)))
            .collect()
    }

    /// The path and the method of the one operation that it selects something of.
    fn operation_above(&self) -> Option<[&Name; 2]> {
        let [paths, path, method, ..] = &self.segments[..] else {
            return None;
        };
        (paths.name()? == "paths").then_some([path.single()?, method.single()?])
    }

    /// What the names of a segment are names of.
    fn kind(&self, index: usize) -> Option<Kind> {
        let above = &self.segments[..index];
        let (parent, above) = above.split_last()?;
        let is_at_root = |above: &[Segment]| above.is_empty();
        match parent.name()? {
            "paths" if parent.is_descendant || is_at_root(above) => Some(Kind::Path),
            "schemas" if parent.is_descendant => Some(Kind::Schema),
            "schemas" => {
                let (components, above) = above.split_last()?;
                let is_known = components.name()? == "components"
                    && (components.is_descendant || is_at_root(above));
                is_known.then_some(Kind::Schema)
            }
            _ => None,
        }
    }

    fn with(&self, renamed: &[(&Name, String)]) -> String {
        let mut text = self.text.to_owned();
        for (name, now) in renamed.iter().rev() {
            text.replace_range(name.range.clone(), &written(now, name.form));
        }
        text
    }
}

/// Names of today by former ones.
pub(super) trait Names {
    /// That of a path.
    fn path(&self, former: &str) -> Option<String>;
    /// That of a component schema.
    fn schema(&self, former: &str) -> Option<String>;
    /// Path and method of an operation, where these have moved without the whole path.
    fn operation(&self, path: &str, method: &str) -> Option<(String, String)>;
    /// That of an operation's id.
    fn id(&self, former: &str) -> Option<String>;
}

#[derive(Clone, Copy)]
enum Kind {
    Path,
    Schema,
}

#[cfg(test)]
mod tests {
    use super::super::segments::quoted;
    use super::*;

    struct Suffixed;

    impl Names for Suffixed {
        fn path(&self, former: &str) -> Option<String> {
            (former == "/a").then(|| "/it's".to_owned())
        }

        fn schema(&self, former: &str) -> Option<String> {
            (former == "Old").then(|| "New".to_owned())
        }

        fn operation(&self, path: &str, method: &str) -> Option<(String, String)> {
            (path == "/b" && method == "get").then(|| ("/c".to_owned(), "post".to_owned()))
        }

        fn id(&self, former: &str) -> Option<String> {
            (former == "a").then(|| "it's".to_owned())
        }
    }

    #[test]
    fn names_are_replaced_however_they_are_written() {
        for (target, expected) in [
            ("$.paths['/a'].get", Some(r"$.paths['/it\'s'].get")),
            (
                "$ [\"paths\"] [ \"/a\" ]",
                Some("$ [\"paths\"] [ \"/it's\" ]"),
            ),
            (
                "$.paths['/a', '/b'].get",
                Some(r"$.paths['/it\'s', '/b'].get"),
            ),
            ("$.paths['\\/a'].get", Some(r"$.paths['/it\'s'].get")),
            ("$.paths['/b'].get.tags", Some("$.paths['/c'].post.tags")),
            ("$.paths[\"/b\"]['get']", Some("$.paths[\"/c\"]['post']")),
            ("$.paths['/b']", None),
            ("$.paths['/b'].put", None),
            ("$.components.schemas.Old", Some("$.components.schemas.New")),
            ("$.components.schemas.Older.properties.Old", None),
            (
                "$.components.schemas[\"Old\"].x",
                Some("$.components.schemas[\"New\"].x"),
            ),
            (
                "$.components['schemas']['Old', 'A']",
                Some("$.components['schemas']['New', 'A']"),
            ),
            ("$.components.schemas.A.properties.schemas.Old", None),
            ("$..schemas.Old..x", Some("$..schemas.New..x")),
            (
                "$.paths[*][?@.operationId=='a' || @['operationId'] != \"a\"]",
                Some(r#"$.paths[*][?@.operationId=='it\'s' || @['operationId'] != "it's"]"#),
            ),
            (
                "$.paths['/a', '/b'][?(@[\"operationId\"]=='a')].tags",
                Some(r#"$.paths['/it\'s', '/b'][?(@["operationId"]=='it\'s')].tags"#),
            ),
            (
                "$.paths['/b'].get..links[?@.operationId == 'a']",
                Some(r"$.paths['/c'].post..links[?@.operationId == 'it\'s']"),
            ),
            (
                "$.paths[*][?('a' == @.operationId && @.summary == 'a')]",
                Some(r"$.paths[*][?('it\'s' == @.operationId && @.summary == 'a')]"),
            ),
            (
                "$.paths[*][?'b'!=@.tags[0] || \"a\" != @['operationId']].tags",
                Some(r#"$.paths[*][?'b'!=@.tags[0] || "it's" != @['operationId']].tags"#),
            ),
            ("$.paths[*][?@.operationId=='ab']", None),
            ("$.paths[*][?'ab'==@.operationId]", None),
            ("$.paths[*][?'a'==@.operationIds || @.operationId]", None),
            ("$.paths[*][?'a'<@.operationId]", None),
            ("$.paths[*][?'a' == length(@.operationId)]", None),
            ("$.paths[*][?length(@.operationId) == 'a']", None),
            ("$.paths[*][?'a' == value(@..operationId)]", None),
            (
                r#"$.paths[*][?'a' == @['x]\'y']["["].operationId]"#,
                Some(r#"$.paths[*][?'it\'s' == @['x]\'y']["["].operationId]"#),
            ),
            ("$.paths[*][?'a' == @['['] && 'b' == @.operationId]", None),
            ("$.paths[*][?@.summary=='a']", None),
            ("$.paths[?@ == '/a'].get", None),
            ("$.paths[?@['/a']]['/a']", None),
            ("$.paths.*[*]..*", None),
            ("$.paths['/a", None),
            ("paths", None),
            ("$.", None),
            ("$", None),
        ] {
            let renamed = Target::of(target).and_then(|target| target.renamed(&Suffixed));
            assert_eq!(renamed.as_deref(), expected, "{target}");
        }
    }

    #[test]
    fn an_operation_is_told_however_it_is_written() {
        let operation = |target: &str| {
            let target = Target::of(target)?;
            let (path, method) = target.operation()?;
            Some((path.to_owned(), method.to_owned()))
        };
        let expected = Some(("/it's \"\\".to_owned(), "get".to_owned()));
        for mark in ['\'', '"'] {
            let path = quoted("/it's \"\\", mark);
            assert_eq!(operation(&format!("$.paths[{path}].get")), expected);
            assert_eq!(
                operation(&format!("$['paths'] [{path}][\"get\"]")),
                expected
            );
        }
        for other in [
            "$.paths.*.get",
            "$.paths['/a','/b'].get",
            "$..paths['/a'].get.x",
            "$.paths['/a']",
        ] {
            assert_eq!(operation(other), None, "{other}");
        }
    }
}

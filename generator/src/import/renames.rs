//! What of a document stands under another name in its new revision.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};

use super::members::{Members, structure};
use super::target::{Names, Target};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Path and method of an operation.
type Place = (String, String);

/// Former names of what was renamed, and names of today.
#[derive(Debug, Default)]
pub(super) struct Renames {
    /// Former names of new paths, and of new schemas.
    paths: BTreeMap<String, String>,
    schemas: BTreeMap<String, String>,
    /// Where operations of new paths stood.
    operations: HashMap<Place, Place>,
    today: Today,
}

/// The same by the former names: several that were may be one now.
#[derive(Debug, Default)]
struct Today {
    /// Paths that were renamed, and those whose operations all moved to one other path.
    paths: BTreeMap<String, String>,
    schemas: BTreeMap<String, String>,
    operations: BTreeMap<Place, Place>,
    /// Ids of operations that have another one where they stood.
    ids: BTreeMap<String, String>,
}

impl Renames {
    /// Finds them in two documents.
    pub(super) fn between(old: &Value, new: &Value) -> Self {
        let empty = Map::new();
        let object = |document: &'_ Value, pointer: &str| {
            document
                .pointer(pointer)
                .and_then(Value::as_object)
                .cloned()
        };
        let (was, is) = (
            object(old, "/paths").unwrap_or_default(),
            object(new, "/paths").unwrap_or_default(),
        );
        let paths = one_to_one(&was, &is, |path, _| Some(without_names(path)));
        let (schemas_was, schemas_is) = (
            object(old, "/components/schemas"),
            object(new, "/components/schemas"),
        );
        let schemas = one_to_one(
            schemas_was.as_ref().unwrap_or(&empty),
            schemas_is.as_ref().unwrap_or(&empty),
            |name, schema| {
                Some(
                    structure(schema, Members::Keywords)
                        .to_string()
                        .replace(&format!("schemas/{name}\""), "schemas/\""),
                )
            },
        );
        let operations = moved_operations(&was, &is);
        let today = Today {
            ids: renamed_ids(&was, &is, &paths),
            ..Today::of(&paths, &schemas, &operations, &was)
        };
        Self {
            paths,
            schemas,
            operations,
            today,
        }
    }

    /// The former name of a member that is new.
    pub(super) fn former(&self, members: Members, name: &str) -> Option<&str> {
        match members {
            Members::Paths => self.paths.get(name).map(String::as_str),
            Members::Schemas => self.schemas.get(name).map(String::as_str),
            _ => None,
        }
    }

    /// A JSONPath with the names of today; none if nothing in it was renamed.
    pub(super) fn target(&self, target: &str) -> Option<String> {
        Target::of(target)?.renamed(&self.today)
    }

    /// The id that an operation has now; none if it has the same.
    pub(super) fn id(&self, former: &str) -> Option<String> {
        self.today.id(former)
    }

    /// Where an operation of a new path stood.
    pub(super) fn operation(&self, path: &str, method: &str) -> Option<(&str, &str)> {
        let (path, method) = self.operations.get(&(path.to_owned(), method.to_owned()))?;
        Some((path, method))
    }

    /// Where an operation stood, of which the path was renamed or which moved.
    pub(super) fn place_before<'n>(
        &'n self,
        path: &str,
        method: &'n str,
    ) -> Option<(&'n str, &'n str)> {
        match self.paths.get(path) {
            Some(former) => Some((former, method)),
            None => self.operation(path, method),
        }
    }
}

impl Today {
    fn of(
        paths: &BTreeMap<String, String>,
        schemas: &BTreeMap<String, String>,
        operations: &HashMap<Place, Place>,
        was: &Map<String, Value>,
    ) -> Self {
        let renamed = inverted(paths);
        let apart = operations
            .iter()
            .filter(|(_, (old, _))| !renamed.contains_key(old));
        let mut today = Self {
            operations: apart.map(|(new, old)| (old.clone(), new.clone())).collect(),
            paths: moved_paths(operations, was),
            schemas: inverted(schemas),
            ids: BTreeMap::new(),
        };
        today.paths.extend(renamed);
        today
    }
}

impl Names for Today {
    fn path(&self, former: &str) -> Option<String> {
        self.paths.get(former).cloned()
    }

    fn schema(&self, former: &str) -> Option<String> {
        self.schemas.get(former).cloned()
    }

    fn operation(&self, path: &str, method: &str) -> Option<(String, String)> {
        let place = (path.to_owned(), method.to_owned());
        self.operations.get(&place).cloned()
    }

    fn id(&self, former: &str) -> Option<String> {
        self.ids.get(former).cloned()
    }
}

fn inverted(names: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let pairs = names.iter();
    pairs.map(|(new, old)| (old.clone(), new.clone())).collect()
}

/// Members that came, with the one member that went and has the same mark, if no other has it.
fn one_to_one(
    was: &Map<String, Value>,
    is: &Map<String, Value>,
    mark: impl Fn(&str, &Value) -> Option<String>,
) -> BTreeMap<String, String> {
    let marks = |these: &Map<String, Value>, others: &Map<String, Value>| {
        let mut marks = HashMap::<String, Vec<String>>::new();
        for (name, value) in these.iter().filter(|(name, _)| !others.contains_key(*name)) {
            if let Some(mark) = mark(name, value) {
                marks.entry(mark).or_default().push(name.clone());
            }
        }
        marks
    };
    let gone = marks(was, is);
    let pairs = marks(is, was).into_iter().filter_map(|(mark, came)| {
        match (&came[..], gone.get(&mark).map(Vec::as_slice)) {
            ([new], Some([old])) => Some((new.clone(), old.clone())),
            _ => None,
        }
    });
    pairs.collect()
}

/// A path with `{}` for every parameter.
fn without_names(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| {
        shape + "{}" + part.split_once('}').map_or("", |(_, rest)| rest)
    })
}

/// Operations of new paths whose id stood elsewhere before, and stands there no more.
fn moved_operations(was: &Map<String, Value>, is: &Map<String, Value>) -> HashMap<Place, Place> {
    let gone: HashMap<String, Place> = operations(was)
        .filter(|(path, method, _)| is.get(*path).and_then(|item| item.get(method)).is_none())
        .filter_map(|(path, method, operation)| {
            Some((id(operation)?, (path.to_owned(), method.to_owned())))
        })
        .collect();
    let came = operations(is).filter(|(path, ..)| !was.contains_key(*path));
    came.filter_map(|(path, method, operation)| {
        let former = gone.get(&id(operation)?)?;
        Some(((path.to_owned(), method.to_owned()), former.clone()))
    })
    .collect()
}

fn id(operation: &Value) -> Option<String> {
    operation.get("operationId")?.as_str().map(str::to_owned)
}

/// Ids that are gone, with those that operations at the same places have now.
fn renamed_ids(
    was: &Map<String, Value>,
    is: &Map<String, Value>,
    paths: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let kept: HashSet<String> = operations(is).filter_map(|(.., new)| id(new)).collect();
    let renamed = operations(is).filter_map(|(path, method, new)| {
        let former = paths.get(path).map_or(path, String::as_str);
        let (old, new) = (id(was.get(former)?.get(method)?)?, id(new)?);
        (old != new && !kept.contains(&old)).then_some((old, new))
    });
    renamed.collect()
}

/// Path, method and value of each operation.
fn operations(paths: &Map<String, Value>) -> impl Iterator<Item = (&str, &'static str, &Value)> {
    paths.iter().flat_map(|(path, item)| {
        METHODS
            .into_iter()
            .filter_map(move |method| Some((path.as_str(), method, item.get(method)?)))
    })
}

/// Paths that went, with the one path that took over all their operations.
fn moved_paths(
    operations: &HashMap<Place, Place>,
    was: &Map<String, Value>,
) -> BTreeMap<String, String> {
    let mut taken = BTreeMap::<&str, Vec<&str>>::new();
    for ((new, _), (old, _)) in operations {
        taken.entry(old).or_default().push(new);
    }
    let count = |path: &str| {
        let item = was.get(path).and_then(Value::as_object);
        item.map_or(0, |item| {
            METHODS
                .iter()
                .filter(|method| item.contains_key(**method))
                .count()
        })
    };
    let whole = taken
        .into_iter()
        .filter(|(old, new)| new.len() == count(old) && new.iter().all(|path| *path == new[0]));
    whole
        .map(|(old, new)| (old.to_owned(), new[0].to_owned()))
        .collect()
}

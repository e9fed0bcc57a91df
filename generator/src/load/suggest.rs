//! Guesses what a misspelt name was meant to be.

/// The known name that is closest to `name`, if one is close: at most one edit for three characters.
pub(crate) fn closest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// "did you mean `x`?", or else what there is to say without a guess.
pub(super) fn did_you_mean<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    closest(name, known).map_or_else(
        || otherwise.to_owned(),
        |guess| format!("did you mean `{guess}`?"),
    )
}

/// What to do, and what the output does meanwhile.
pub(super) fn meanwhile(help: &str, assumed: &str) -> String {
    if help.ends_with('?') {
        format!("{help} The output {assumed}")
    } else {
        format!("{help}; the output {assumed}")
    }
}

/// `a`, `b` or `c`.
pub(super) fn one_of(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

/// Names of very different lengths are told apart without the quadratic comparison.
fn distance(name: &str, candidate: &str) -> usize {
    if name.eq_ignore_ascii_case(candidate) {
        return 0;
    }
    if name.len().abs_diff(candidate.len()) > name.len() {
        return usize::MAX;
    }
    strsim::osa_distance(name, candidate)
}

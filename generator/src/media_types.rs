//! Media types by their names alone: which of them are JSON, XML or other text.

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";

/// A media type without its parameters.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Media types that are JSON: RFC 8259 and the `+json` suffix of RFC 6839.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == JSON || essence.ends_with("+json")
}

/// Media types that are XML (RFC 7303), of which the client knows no more than that it is text.
pub(crate) fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    ["application/xml", "text/xml"].contains(&essence.as_str()) || essence.ends_with("+xml")
}

/// Whether it stands for several media types, so that it cannot be sent.
pub(crate) fn is_range(media_type: &str) -> bool {
    media_type.contains('*')
}

/// Media types that are text, whatever is said of the content.
pub(crate) fn is_text(essence: &str) -> bool {
    let (_, subtype) = essence.split_once('/').unwrap_or_default();
    let formats = ["xml", "yaml", "toml", "csv", "graphql", "javascript"];
    essence.starts_with("text/")
        || formats.iter().any(|format| {
            subtype.strip_prefix("x-").unwrap_or(subtype) == *format
                || subtype
                    .strip_suffix(format)
                    .is_some_and(|rest| rest.ends_with('+'))
        })
}

/// Whether what a media type, or each of several, stands for are bytes: what is known as neither text nor JSON nor a form. Of
/// ranges, `*/*` and `application/*` say nothing.
pub(crate) fn are_bytes(media_types: &str) -> bool {
    let texts = [
        "*/*",
        "application/*",
        "application/jwt",
        "application/sql",
        "application/x-www-form-urlencoded",
    ];
    media_types.split(',').map(essence).all(|essence| {
        essence.contains('/')
            && !texts.contains(&essence.as_str())
            && !essence.starts_with("multipart/")
            && !is_json(&essence)
            && !is_text(&essence)
    })
}

#[cfg(test)]
mod tests {
    use super::are_bytes;

    #[test]
    fn bytes_are_what_is_no_text() {
        for bytes in [
            "image/png",
            "image/*",
            "Application/PDF; a=b",
            "image/png, audio/mpeg",
        ] {
            assert!(are_bytes(bytes), "{bytes}");
        }
        for text in [
            "",
            "image/svg+xml",
            "text/plain",
            "application/json",
            "*/*",
            "image/png, text/csv",
        ] {
            assert!(!are_bytes(text), "{text}");
        }
    }
}

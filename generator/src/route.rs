//! Templates of paths and of servers' URLs as requests have them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but what paths and queries are made of (RFC 3986, sections 3.3 and 3.4), and triplets.
const NOT_OF_URLS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@')
    .remove(b'/')
    .remove(b'?');

/// A template whose literal text is percent-encoded; what is so already stays.
pub(crate) fn sent_route(template: &str) -> String {
    let mut pieces = template.split('{');
    let mut sent = encoded(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, after) = piece.split_once('}').unwrap_or((piece, ""));
        sent.extend(["{", name, "}", &encoded(after)]);
    }
    sent
}

/// A server's URL, or a template of one, whose path is percent-encoded; its host stays as it is, and so does a URL with a query or
/// a fragment.
pub(crate) fn sent_url(url: &str) -> String {
    if url.contains(['?', '#']) {
        return url.to_owned();
    }
    let host = url.find("://").map(|end| end + "://".len());
    let path = match host {
        Some(host) => url[host..].find('/').map_or(url.len(), |end| host + end),
        None => 0,
    };
    format!("{}{}", &url[..path], sent_route(&url[path..]))
}

fn encoded(text: &str) -> String {
    let mut pieces = text.split('%');
    let first = pieces.next().unwrap_or_default();
    let mut out = utf8_percent_encode(first, NOT_OF_URLS).to_string();
    for piece in pieces {
        out.push_str(if is_triplet(piece) { "%" } else { "%25" });
        out.extend(utf8_percent_encode(piece, NOT_OF_URLS));
    }
    out
}

/// Whether two digits follow the percent sign.
fn is_triplet(after: &str) -> bool {
    let digits = after.as_bytes().get(..2);
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

//! IPv6 addresses, told apart from other texts.

/// Whether a text is one.
pub(crate) fn fits(text: &str) -> bool {
    text.parse::<std::net::Ipv6Addr>().is_ok()
}

//! Parameters in cookies.

use http::HeaderValue;
use http::header::COOKIE;

use super::pairs::pairs;
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;
use super::request::{RequestWriter, encode};

impl RequestWriter {
    /// A cookie for each pair that a style makes of a value. Texts are percent-encoded: a cookie has no other way to hold
    /// every character (RFC 6265, section 4.1.1).
    pub fn cookie(&mut self, name: &str, tree: &ParameterTree, style: ParameterStyle) {
        let pairs = pairs(name, tree, style, |text| encode(text).to_string());
        let own = pairs.iter().map(|(name, text)| format!("{name}={text}"));
        let known = self
            .headers()
            .get(COOKIE)
            .and_then(|known| known.to_str().ok());
        let cookies: Vec<String> = known.map(str::to_owned).into_iter().chain(own).collect();
        if cookies.is_empty() {
            return;
        }
        match HeaderValue::try_from(cookies.join("; ")) {
            Ok(mut value) => {
                value.set_sensitive(true);
                self.headers().insert(COOKIE, value);
            }
            Err(_) => self.refuse(name, "has characters that a cookie cannot carry"),
        }
    }
}

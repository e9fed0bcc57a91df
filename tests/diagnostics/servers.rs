//! Servers that a client cannot go to, and credentials that it cannot make.

use super::transcript;

#[test]
fn servers_and_credentials() {
    let document = |servers: &str, rest: &str| {
        format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{servers}paths: {{}}\n{rest}")
    };
    let digest = "components:\n  securitySchemes:\n    key: {type: http, scheme: digest}\n";
    let https = "servers: [{url: 'https://a.example.com'}]\n";
    golden!(
        "servers_and_credentials",
        [
            document("", ""),
            document("servers: [{url: /v1}]\n", ""),
            document("servers: [{url: 'http://a.example.com'}]\n", ""),
            document(https, "").replace(
                "paths: {}",
                "paths:\n  /a:\n    get:\n      servers: [{url: 'https://b.example.com/{v}'}]\n      responses: {'204': {description: Done.}}"
            ),
            document("servers: [{url: 'https://über.example.com/a b'}]\n", ""),
            document(https, digest),
        ]
    );
}

use crate::{HEAD, operation_transcript, transcript, try_load};
use serde_json::json;

fn with_paths(paths: &str) -> String {
    format!("{HEAD}paths:\n{paths}")
}

#[test]
fn paths() {
    let done = "responses: {'200': {description: Done}}";
    golden!(transcript(&[
        &with_paths("  tracks: {}\n"),
        &with_paths("  /a/{b: {}\n  /a/{}: {}\n  /a/b}: {}\n  /a/{b{c}}: {}\n"),
        &with_paths("  /a/{b}/{b}: {}\n"),
        &with_paths(&format!("  /a/{{b}}:\n    get:\n      {done}\n")),
        &with_paths(&format!(
            "  /a:\n    parameters:\n    - {{name: b, in: path, required: true, schema: {{}}}}\n    get:\n      {done}\n"
        )),
        &with_paths(&format!(
            "  /a/{{b}}:\n    parameters: [&p {{name: b, in: path, required: true, schema: {{}}}}]\n    get:\n      {done}\n  /a/{{c}}:\n    get:\n      parameters: [{{name: c, in: path, required: true, schema: {{}}}}]\n      {done}\n"
        )),
        &with_paths(&format!(
            "  '/a%20b': {{get: {{{done}}}}}\n  /a b: {{get: {{{done}}}, put: {{{done}}}}}\n  /a%2520b: {{get: {{{done}}}}}\n"
        )),
    ]));
}

#[test]
fn parameters() {
    golden!(operation_transcript(&[
        "parameters:\n- {name: a, in: query, schema: {}}\n- {name: a, in: query, schema: {}}",
        "parameters:\n- {name: a, in: query}",
        "parameters:\n- {name: a, in: query, schema: {}, content: {a/b: {}}}",
        "parameters:\n- {name: a, in: query, content: {}}",
        "parameters:\n- {name: a, in: query, content: a/b}",
        "parameters:\n- {name: a, in: header, schema: {}, style: form}",
        "parameters:\n- {name: Accept, in: header, schema: {}}",
        "parameters:\n- {name: Content-Length, in: header, schema: {}}",
        "parameters:\n- {name: a, in: body, schema: {}}",
    ]));
    golden!(
        "path_parameter_that_is_not_required",
        transcript(&[&with_paths(
            "  /a/{b}:\n    get:\n      parameters: [{name: b, in: path, schema: {}}]\n      responses: {'200': {description: Done}}\n"
        )])
    );
}

/// A path with operations of one id.
fn of_one_id(path: &str, methods: &[&str]) -> String {
    methods.iter().fold(format!("  {path}:\n"), |text, method| {
        text + &format!(
            "    {method}: {{operationId: list, responses: {{'200': {{description: Done}}}}}}\n"
        )
    })
}

#[test]
fn operation_ids() {
    let twice = with_paths(&(of_one_id("/b", &["get"]) + &of_one_id("/a", &["delete", "get"])));
    golden!(transcript(&[&twice]));
}

/// A name that reads keeps reading, whatever stands first.
#[test]
fn safe_methods_keep_an_id() {
    let operations = [
        ("/a", "delete"),
        ("/a", "post"),
        ("/b", "get"),
        ("/c", "head"),
    ];
    let kept = |order: &[usize]| {
        let paths = order.iter().map(|&at| {
            let (path, method) = operations[at];
            of_one_id(&format!("{path}{{{method}}}"), &[method])
        });
        let (loaded, _) = crate::try_load(&with_paths(&paths.collect::<String>()), &[]);
        let value = loaded.expect("it has a reading").value;
        let id = |(path, method): &&(&str, &str)| {
            value["paths"][&format!("{path}{{{method}}}")][*method]
                .get("operationId")
                .is_some()
        };
        operations.iter().filter(id).collect::<Vec<_>>()
    };
    assert_eq!(kept(&[0, 1, 2, 3]), [&("/b", "get")]);
    assert_eq!(kept(&[3, 1, 2, 0]), [&("/b", "get")]);
    assert_eq!(kept(&[1, 0]), [&("/a", "delete")]);
    assert_eq!(kept(&[3, 0]), [&("/c", "head")]);
}

#[test]
fn statuses() {
    let answers = |statuses: &str| {
        with_paths(&format!(
            "  /a:\n    get:\n      responses: {{{statuses}}}\n"
        ))
    };
    golden!(transcript(&[&answers(
        "20: {description: a}, OK: {description: b}, 6XX: {description: c}, 200.0: {description: d}"
    )]));
    crate::load_clean(
        &answers(
            "200: {description: a}, 4XX: {description: b}, 5xx: {description: c}, default: {description: d}, x-a: 1",
        ),
        &[],
    );
}

#[test]
fn security() {
    let scheme = |members: &str| {
        format!("{HEAD}paths: {{}}\ncomponents:\n  securitySchemes:\n    bearer: {{{members}}}\n")
    };
    golden!(transcript(&[
        &format!(
            "{}security: [{{}}, {{baerer: []}}]\n",
            scheme("type: http, scheme: bearer")
        ),
        &format!(
            "{}security: [{{bearer: all}}]\n",
            scheme("type: http, scheme: bearer")
        ),
        &scheme("type: http"),
        &scheme("type: apiKey"),
        &scheme("type: apiKey, name: X-Key, in: 4"),
        &scheme("type: oauth2"),
        &scheme("type: openIdConnect"),
        &scheme("type: basic"),
        &scheme("type: oauth2, flows: {password: {}}"),
    ]));
}

#[test]
fn fragments_of_paths() {
    let document = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /tracks/{id}#{kind}{form}:
    parameters:
      - {name: kind, in: path, required: true, schema: {type: string}}
    get:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: form, in: path, required: true, schema: {type: string}}
      responses: {'200': {description: Done}}
";
    let (loaded, said) = try_load(document, &[]);
    let item =
        &loaded.expect("there are warnings only").value["paths"]["/tracks/{id}#{kind}{form}"];
    assert_eq!(item["parameters"], json!([]));
    let names = item["get"]["parameters"].as_array().expect("a list");
    assert_eq!(names.len(), 1);
    assert_eq!(names[0]["name"], "id");
    golden!(said);
}

#[test]
fn what_can_never_be_sent() {
    let document = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a/c:
    get:
      parameters:
        - {name: X-A, in: header, schema: {type: string}}
        - {name: x-a, in: header, schema: {type: string}}
        - {name: X A, in: header, schema: {type: string}}
      responses: {'200': {description: Done}}
  /a/../c:
    get:
      responses: {'200': {description: Done}}
";
    golden!(try_load(document, &[]).1);
}

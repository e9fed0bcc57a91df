//! Secrets stay out of sight: each is planted wherever a user can hand one in and wherever the server can return one, and
//! then looked for in all that a program could print or log.

use std::fmt::Debug;

use beatpass_client::operations::{Login, Register};
use beatpass_client::types::{
    LoginRequest, RegisterRequest, StoreFcmTokenRequest, VerifyLicenseRequest,
};
use beatpass_client::{Authenticated, Call, Client, Error, Operation, Token};
use serde_json::json;

use crate::seen::{MARK, Seen, listen, planted};
use crate::server::{Reply, Server};

/// A license, as it is named in a path.
const LICENSE: &str = "0b7e9d5c-6f0e-4d57-9c1f-1f8f8a3c2d10";

fn client(url: &str) -> Client<Authenticated> {
    let token = Token::new(planted("token")).expect("it is one");
    let builder = Client::builder().base_url(url).retries(1).token(token);
    builder.build().expect("the settings are valid")
}

fn login() -> LoginRequest {
    LoginRequest::new("a@example.com", planted("password"), "phone")
}

fn register() -> RegisterRequest {
    RegisterRequest::new("a@example.com", planted("password"), planted("repeated"))
        .g_recaptcha_response(planted("captcha"))
}

fn verify() -> VerifyLicenseRequest {
    VerifyLicenseRequest::new().g_recaptcha_response(planted("captcha"))
}

#[test]
fn what_a_user_hands_in_is_not_shown() {
    let mut seen = Seen::default();
    let token = Token::new(planted("token")).expect("it is one");
    seen.value("token", &token);
    for wrong in ["Bearer {}", "{}\n", "{} {}"] {
        seen.result(
            "wrong token",
            &Token::new(wrong.replace("{}", &planted("token"))),
        );
    }
    let builder = Client::builder().token(token.clone());
    seen.value("builder", &builder);
    let client = client("https://api.example.com/v1");
    client.set_token(token);
    seen.value("client", &client);
    seen.value("public side", &client.public());
    seen.value("budget", &client.budget());
    seen.value("handle", &client.auth());
    seen.value("request", &(login(), register(), verify()));
    seen.value(
        "operation",
        &(Login::new(login()), Register::new(register())),
    );
    let call = client.auth().login(login());
    seen.value("call", &call.header("x-api-key", &planted("header")));
    assert!(seen.at("token").contains("Token(***)"));
    seen.assert_clean();
}

#[test]
fn a_file_with_a_token_is_not_shown() {
    let mut seen = Seen::default();
    let folder = tempfile::tempdir().expect("a writable folder");
    let path = folder.path().join("token");
    for text in [
        planted("token"),
        format!("Bearer {}", planted("token")),
        format!("token = {}", planted("token")),
    ] {
        std::fs::write(&path, text).expect("a writable folder");
        seen.result("file", &Token::from_file(&path));
    }
    assert!(seen.at("file").contains("leave that out"));
    seen.assert_clean();
}

#[test]
fn a_base_url_with_secrets_is_not_shown() {
    let mut seen = Seen::default();
    for url in [
        "https://me:{}@example.com",
        "me:{}@example.com/v1",
        "https://me:pass/{}@example.com",
        "https://example.com/v1?key={}",
        "http://example.com/v1#{}",
    ] {
        let url = url.replace("{}", MARK);
        let builder = Client::builder().base_url(&url);
        seen.value("builder", &builder);
        seen.error("base URL", &builder.build().expect_err(&url));
    }
    seen.assert_clean();
}

#[test]
fn a_prepared_request_shows_neither_token_nor_headers() {
    let mut seen = Seen::default();
    let call = client("https://api.example.com/v1").playlists().delete(7);
    let call = call.header("x-api-key", &planted("header"));
    let request = call.prepare().expect("it can be sent");
    let sent = request.headers()["authorization"]
        .to_str()
        .expect("it is text");
    assert_eq!(sent, format!("Bearer {}", planted("token")));
    seen.value("prepared", &request);
    seen.assert_clean();
}

#[test]
fn values_that_are_refused_are_not_shown() {
    let mut seen = Seen::default();
    let client = client("https://api.example.com/v1");
    let short = RegisterRequest::new("a@example.com", MARK, MARK);
    seen.result("short", &client.auth().register(short).prepare());
    let long = StoreFcmTokenRequest::new(MARK.repeat(100));
    seen.result(
        "long",
        &client.notifications().register_device(long).prepare(),
    );
    let bare = client.playlists().delete(7);
    let header = bare.header("authorization", &planted("header"));
    seen.result("header", &header.prepare());
    let bare = client.playlists().delete(7);
    let header = bare.header("x-key", &format!("{}\n", planted("header")));
    seen.result("header", &header.prepare());
    assert!(seen.at("short").contains("must have at least 8 characters"));
    assert!(seen.at("header").contains("is set by the client"));
    seen.assert_clean();
}

/// Answers that hold secrets: as documented, of another shape in every way, and errors.
fn replies() -> Vec<Reply> {
    let user = |user: &serde_json::Value| json!({"status": "success", "user": user, "boostrapData": {"user": user}});
    let secret = planted("access-token");
    let json = [
        user(&json!({"id": 1, "access_token": secret})),
        user(&json!({"id": secret, "access_token": secret})),
        user(&json!({"access_token": [secret]})),
        user(&json!(secret)),
        json!({"client_secret": planted("client-secret"), "status": 1}),
        json!({"client_secret": {"of": planted("client-secret")}}),
        json!([planted("client-secret")]),
        json!(planted("client-secret")),
    ];
    let mut bodies: Vec<String> = json.iter().map(ToString::to_string).collect();
    bodies.extend(json.iter().map(|json| {
        let text = json.to_string();
        text[..text.len() - 1].to_owned()
    }));
    bodies.push(format!("<p>{secret}</p>"));
    let reply = |status, body: &str| Reply {
        status,
        media_type: Some("application/json".to_owned()),
        body: body.to_owned().into(),
    };
    let failure = json!({"message": "No.", "access_token": secret, "trace": [secret]}).to_string();
    let mut replies: Vec<Reply> = bodies.iter().map(|body| reply(200, body)).collect();
    replies.extend([400, 401, 403, 404, 422, 429, 500, 503].map(|status| reply(status, &failure)));
    replies.extend([401, 500].map(|status| reply(status, &format!("<p>{secret}</p>"))));
    replies
}

async fn see<O>(seen: &mut Seen, call: impl Fn() -> Call<Client<Authenticated>, O>)
where
    O: Operation<Output: Debug> + Debug,
{
    let id = O::INFO.id;
    seen.value(id, &call());
    seen.value(id, &call().into_future());
    seen.result(id, &call().retries(0).await);
    seen.result(id, &call().retries(0).send_raw().await);
}

/// Every call that sends or gets a secret.
async fn see_all(seen: &mut Seen, client: &Client<Authenticated>) {
    see(seen, || client.auth().login(login())).await;
    see(seen, || client.auth().register(register())).await;
    see(seen, || client.track_purchases().initiate(7)).await;
    see(seen, || {
        client.license_certificates().verify(LICENSE).body(verify())
    })
    .await;
    let device = || StoreFcmTokenRequest::new(planted("device"));
    see(seen, || client.notifications().register_device(device())).await;
}

#[tokio::test]
async fn what_the_server_returns_is_not_shown() {
    listen();
    let (server, mut seen) = (Server::start().await, Seen::default());
    let client = client(&server.url);
    for reply in replies() {
        server.reply(reply);
        see_all(&mut seen, &client).await;
    }
    let sent = server.recorded();
    assert!(sent.iter().any(|request| {
        let body = String::from_utf8_lossy(&request.body);
        body.contains(&planted("password"))
    }));
    seen.log();
    assert!(seen.at("login").contains("is not as documented"));
    assert!(seen.at("tracing").contains("operation=\"login\""));
    seen.assert_clean();
}

#[tokio::test]
async fn what_is_sent_is_not_shown_where_nothing_answers() {
    listen();
    let mut seen = Seen::default();
    see_all(&mut seen, &client("http://127.0.0.1:1/v1")).await;
    seen.log();
    assert!(seen.at("login").contains("no connection to the server"));
    seen.assert_clean();
}

#[test]
fn a_shown_secret_is_found() {
    let mut seen = Seen::default();
    seen.value("open", &planted("token"));
    let found = std::panic::catch_unwind(|| seen.assert_clean());
    assert!(found.is_err());
    let error: Result<(), Error> = Token::new("").map(|_| ());
    let mut seen = Seen::default();
    seen.result("refused", &error);
    assert!(seen.at("refused, panic").contains("the token is empty"));
}

//! Users' tests need answers, which no literal can make because a field may be added to any of them.

use beatpass_client::operations::GetArtistFollowStatus;
use beatpass_client::types::GetArtistFollowStatusResponse;
use beatpass_client::{Answer, Error, Operation};
use http::{HeaderMap, StatusCode};
use serde_json::json;

/// Code under test that takes an answer.
fn button(answer: &GetArtistFollowStatusResponse) -> String {
    let json = serde_json::to_value(answer).expect("answers can be written");
    let label = if json["following"] == true {
        "Unfollow"
    } else {
        "Follow"
    };
    label.to_owned()
}

#[test]
fn an_answer_is_built_from_json() -> Result<(), serde_json::Error> {
    for (following, label) in [(true, "Unfollow"), (false, "Follow")] {
        let answer = serde_json::from_value(json!({"following": following}))?;
        assert_eq!(button(&answer), label);
    }
    Ok(())
}

#[test]
fn an_answer_is_read_as_the_operation_reads_it() -> Result<(), Error> {
    let answer = Answer::new(
        StatusCode::OK,
        HeaderMap::new(),
        r#"{"following": true, "new": []}"#,
    );
    assert_eq!(button(&GetArtistFollowStatus::read(&answer)?), "Unfollow");
    let saved = Answer::new(StatusCode::OK, HeaderMap::new(), r#"{"following": 1}"#);
    let error = GetArtistFollowStatus::read(&saved).expect_err("a number");
    assert!(
        matches!(&error, Error::Decode(error) if error.path() == "following"),
        "{error}"
    );
    Ok(())
}

#[test]
fn an_answer_goes_to_json_and_back() -> Result<(), serde_json::Error> {
    let json = json!({"following": true});
    let answer: GetArtistFollowStatusResponse = serde_json::from_value(json.clone())?;
    let saved = serde_json::to_value(&answer)?;
    assert_eq!(saved, json);
    assert_eq!(
        serde_json::from_value::<GetArtistFollowStatusResponse>(saved)?,
        answer
    );
    Ok(())
}

//! The hand-written half of the client: how values are read and written, and how a call is sent and answered.
//!
//! Nothing here names an endpoint or a type of the API; what varies between clients is in `config`.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "which parts are used depends on the document the client was generated from"
)]

mod answer;
mod api_error;
mod attempts;
mod base_url;
mod blank;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "blocking")]
mod blocking_download;
#[cfg(all(feature = "blocking", feature = "session"))]
mod blocking_session;
mod body;
pub(crate) mod bucket;
mod budget;
mod builder;
mod call;
mod choice;
pub(crate) mod choice_kind;
mod client;
mod clock;
mod config;
mod decode_error;
mod download;
mod download_error;
mod error;
mod ids;
mod incoming;
pub(crate) mod json_path;
mod limits;
mod map_object;
pub(crate) mod member;
mod object;
mod one_or_many;
mod operation;
mod outcome_unknown;
mod pacer;
mod parameter;
pub(crate) mod queue;
mod rate_headers;
mod redirect;
mod refusal;
mod request;
mod reqwest_transport;
pub(crate) mod retry;
mod saving;
mod secret;
mod send;
#[cfg(feature = "session")]
mod session;
#[cfg(feature = "session")]
mod session_jar;
#[cfg(feature = "session")]
mod session_transport;
mod stall;
mod token;
mod token_slot;
mod transport;
mod upload;
mod values;

pub use answer::Answer;
pub use api_error::ApiError;
#[cfg(feature = "blocking")]
pub use blocking_download::{BlockingDownload, BlockingDownloadCall};
#[cfg(all(feature = "blocking", feature = "session"))]
pub use blocking_session::{BlockingLogIn, BlockingTwoFactor};
pub use body::Body;
pub use budget::{Budget, BudgetError, Priority};
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::{Call, CallFuture};
pub use client::{Authenticated, Client, Public};
pub use clock::{Clock, Sleep};
pub use decode_error::DecodeError;
pub use download::{Binary, Download, DownloadCall, DownloadFuture};
pub use download_error::DownloadError;
pub use error::Error;
pub use http::Method;
pub use limits::Violation;
pub use one_or_many::OneOrMany;
pub use operation::{Allows, Effect, Operation, OperationInfo, PublicOperation, Tier};
pub use outcome_unknown::OutcomeUnknown;
pub use refusal::Refusal;
pub use request::RequestWriter;
pub use secret::Secret;
#[cfg(feature = "session")]
pub use session::{LogIn, Session, TwoFactor};
pub use token::Token;
pub use transport::{TimeoutError, Transport, TransportError, TransportFuture};
pub use upload::Upload;

pub(crate) use blank::{Blank, blank};
pub(crate) use choice::{Choice, Variant, choice, read_choice};
pub(crate) use choice_kind::Kind;
pub(crate) use ids::{number_id, text_id};
pub(crate) use limits::{Checker, Limits};
pub(crate) use map_object::write_with_extra;
pub(crate) use object::{Field, Fields, Object, object, read_object, write_object};
pub(crate) use parameter::{ParameterValue, each_of_json};
pub(crate) use values::{TextValue, number_values, read_text, values};

// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/mod.rs and run the command again.

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
pub(crate) mod bucket;
mod budget;
mod builder;
mod call;
mod choice;
pub(crate) mod choice_kind;
mod client;
mod clock;
mod config;
pub(crate) mod decimal;
mod decode_error;
mod error;
pub(crate) mod failure;
pub(crate) mod form;
mod ids;
pub(crate) mod json_path;
pub(crate) mod lenient;
mod limits;
pub(crate) mod local;
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
mod secret;
mod send;
mod token;
mod token_slot;
mod transport;
mod values;

pub use answer::Answer;
pub use api_error::ApiError;
pub use budget::{Budget, BudgetError, Priority};
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::{Call, CallFuture};
pub use client::{Authenticated, Client, Public};
pub use clock::{Clock, Sleep};
pub use decimal::Decimal;
pub use decode_error::DecodeError;
pub use error::Error;
pub use http::Method;
pub use limits::Violation;
pub use one_or_many::OneOrMany;
pub use operation::{Allows, Effect, Operation, OperationInfo, PublicOperation, Tier};
pub use outcome_unknown::OutcomeUnknown;
pub use refusal::Refusal;
pub use request::RequestWriter;
pub use secret::Secret;
pub use token::Token;
pub use transport::{TimeoutError, Transport, TransportError, TransportFuture};

pub(crate) use blank::{Blank, blank};
pub(crate) use choice::{Choice, Variant, choice, read_choice};
pub(crate) use choice_kind::Kind;
pub(crate) use ids::{number_id, text_id};
pub(crate) use limits::{Checker, Limits};
pub(crate) use map_object::write_with_extra;
pub(crate) use object::{Field, Fields, Object, object, read_object, write_object};
pub(crate) use parameter::{ParameterValue, each_of_json};
pub(crate) use values::{TextValue, number_values, read_text, values};

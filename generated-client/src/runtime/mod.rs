// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/mod.rs and run the command again.

//! The hand-written half of the client: how values are read and written, and how a call is sent and answered.
//!
//! Nothing here names an endpoint or a type of the API; what varies between clients is in `config`.
//! A client has the modules that its calls reach and those that its types and operations name; this file is cut to them.

mod answer;
mod api_error;
mod attempts;
mod base_url;
mod bearer;
mod blank;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "blocking")]
mod blocking_download;
#[cfg(feature = "blocking")]
mod blocking_pages;
#[cfg(all(feature = "blocking", feature = "session"))]
mod blocking_session;
mod body;
pub(crate) mod bucket;
mod budget;
mod builder;
mod call;
mod choice;
pub(crate) mod choice_kind;
mod choice_order;
mod choice_tag;
mod choice_trials;
mod client;
mod clock;
mod collect_all;
mod config;
pub(crate) mod decimal;
mod decode_error;
mod download;
mod download_error;
mod error;
pub(crate) mod failure;
pub(crate) mod form;
pub(crate) mod form_nullable;
pub(crate) mod hosts;
mod incoming;
pub(crate) mod json_path;
mod limits;
#[cfg(feature = "reference-pages")]
pub(crate) mod local;
mod map_object;
pub(crate) mod maybe;
pub(crate) mod maybe_as;
pub(crate) mod nullable;
mod number_id;
mod number_values;
mod object;
mod one_or_many;
mod operation;
pub(crate) mod optional;
pub(crate) mod optional_as;
mod outcome_unknown;
mod pacer;
mod page_course;
mod page_signs;
mod page_streams;
mod page_turn;
mod pages;
mod parameter;
pub(crate) mod queue;
mod rate_headers;
mod redirect;
mod refusal;
mod request;
pub(crate) mod required;
pub(crate) mod required_as;
mod reqwest_transport;
pub(crate) mod retry;
mod same_number;
mod saving;
mod secret;
mod send;
#[cfg(feature = "session")]
mod session;
#[cfg(feature = "session")]
mod session_jar;
#[cfg(feature = "session")]
mod session_transport;
mod setters;
mod stall;
mod text_id;
mod token;
mod token_slot;
mod transport;
mod turning;
mod values;

pub use answer::Answer;
pub use api_error::ApiError;
#[cfg(feature = "blocking")]
pub use blocking_download::{BlockingDownload, BlockingDownloadCall};
#[cfg(feature = "blocking")]
pub use blocking_pages::{BlockingItems, BlockingPages};
#[cfg(all(feature = "blocking", feature = "session"))]
pub use blocking_session::{BlockingLogIn, BlockingTwoFactor};
pub use body::Body;
pub use budget::{Budget, BudgetError, Priority};
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::{Call, CallFuture};
pub use client::{Authenticated, Client, Public};
pub use clock::{Clock, Sleep};
pub use collect_all::{Cap, CollectAll, Collected};
pub use decimal::Decimal;
pub use decode_error::DecodeError;
pub use download::{Binary, Download, DownloadCall, DownloadFuture};
pub use download_error::DownloadError;
pub use error::Error;
pub use http::Method;
pub use limits::{Checker, Limits, Violation};
pub use one_or_many::OneOrMany;
pub use operation::{Allows, Effect, Operation, OperationInfo, PublicOperation, Tier};
pub use outcome_unknown::OutcomeUnknown;
pub use page_signs::{ItemId, PageSigns};
pub use page_streams::{Items, Pages};
pub use page_turn::{PageBy, PageTurn};
pub use pages::Paged;
pub use parameter::ParameterValue;
pub use refusal::Refusal;
pub use request::RequestWriter;
pub use secret::Secret;
#[cfg(feature = "session")]
pub use session::{LogIn, Session, TwoFactor};
pub use token::Token;
pub use transport::{TimeoutError, Transport, TransportError, TransportFuture};

pub(crate) use blank::{Blank, Fields};
pub(crate) use choice::{Choice, Variant, choice, read_choice};
pub(crate) use choice_kind::Kind;
pub(crate) use map_object::{Extra, map_object, write_with_extra};
pub(crate) use number_id::number_id;
pub(crate) use number_values::{number_values, read_whole};
pub(crate) use object::{Entry, Member, Object, object, read_object, skip};
pub(crate) use parameter::each_of_json;
pub(crate) use text_id::text_id;
pub(crate) use values::{TextValue, read_text, text_value, values};

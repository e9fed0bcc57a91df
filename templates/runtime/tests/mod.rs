//! Tests of the runtime; none of this is copied into clients.
#![allow(
    clippy::option_option,
    missing_debug_implementations,
    missing_docs,
    unreachable_pub,
    reason = "written as the generator would, but for its docs"
)]

mod base_url_tests;
#[cfg(feature = "blocking")]
mod blocking_pages_tests;
#[cfg(feature = "blocking")]
mod blocking_tests;
mod bodies;
mod budget_tests;
mod call_tests;
#[cfg(any(feature = "native-tls", feature = "rustls-tls"))]
mod certificate_tests;
mod choice_tests;
mod choice_trials_tests;
mod decimal_tests;
mod download_tests;
mod effect_tests;
mod error_tests;
mod failure_tests;
mod fake;
mod json_path_tests;
mod lenient_tests;
mod limits_tests;
mod local_tests;
mod number_tests;
mod object_tests;
mod one_or_many_tests;
mod outcome_tests;
mod page_end_tests;
mod page_sample;
mod page_walk_tests;
mod pages_tests;
mod parameter_tree_tests;
mod queue_tests;
mod redirect_tests;
mod request_tests;
mod retry_tests;
mod sample;
mod saving_tests;
#[cfg(feature = "session")]
mod session_tests;
mod slices_tests;
mod streaming_tests;
mod token_tests;
mod tracing_tests;
mod transport_tests;
mod twins;
mod upload_tests;
mod values_tests;

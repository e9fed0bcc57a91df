//! What users of the client rely on besides its calls: that secrets stay out of sight, and that they can test and queue.

mod answers;
mod queue;
mod secrets;
mod seen;
#[path = "../end_to_end/server.rs"]
#[allow(dead_code, reason = "the end-to-end tests look at more of a request")]
mod server;
mod snapshots;
mod transport;

//! New revisions of a document: imported one after the other, refused, interrupted, and those of the real document.

mod chain;
mod former;
mod history;
mod interrupted;
mod layout;
mod overlays;
mod request;
mod workspace;
mod written;

//! Bodies of several parts: `multipart/form-data` (RFC 7578) and its kin.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderName, HeaderValue};
use serde::Serialize;

use super::body::{Body, BodySource, source_of};
use super::file_part::FilePart;
use super::parameter::ParameterValue;
use super::request::RequestWriter;
use super::transport::TransportError;
use super::upload::Upload;

/// The parts of a body. Operations write to it; there is no other use for it.
pub struct Multipart {
    boundary: String,
    pub(super) segments: Vec<Segment>,
    /// What cannot be sent: a part and why.
    pub(super) problems: Vec<(String, String)>,
}

/// What follows in the body.
pub(super) enum Segment {
    Bytes(Bytes),
    Upload(Upload),
}

impl Multipart {
    /// No part yet.
    #[expect(
        clippy::new_without_default,
        reason = "operations make it, users do not"
    )]
    pub fn new() -> Self {
        // The hasher's random keys are all the randomness that it takes not to be in the content by chance.
        let random = || RandomState::new().hash_one(());
        Self {
            boundary: format!("{:016x}{:016x}", random(), random()),
            segments: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// A part of this name.
    pub fn part<'a>(&'a mut self, name: &'a str) -> Part<'a> {
        Part {
            form: self,
            name,
            media_type: None,
            headers: String::new(),
        }
    }

    fn push(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        media_type: Option<&str>,
        headers: &str,
        content: Segment,
    ) {
        if media_type.is_some_and(|media_type| HeaderValue::try_from(media_type).is_err()) {
            let problem = "has a media type that a header cannot carry";
            return self.problems.push((name.to_owned(), problem.to_owned()));
        }
        let mut head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"",
            self.boundary,
            quoted(name)
        );
        if let Some(file_name) = file_name {
            head.extend(["; filename=\"", &quoted(file_name), "\""]);
        }
        if let Some(media_type) = media_type {
            head.extend(["\r\nContent-Type: ", media_type]);
        }
        head.extend([headers, "\r\n\r\n"]);
        self.segments.push(Segment::Bytes(head.into()));
        self.segments.push(content);
        self.segments.push(Segment::Bytes("\r\n".into()));
    }
}

/// One name of a form, before its content. Operations write to it; there is no other use for it.
#[derive(Debug)]
#[must_use = "a part without content is not sent"]
pub struct Part<'a> {
    pub(super) form: &'a mut Multipart,
    pub(super) name: &'a str,
    media_type: Option<&'static str>,
    /// Lines of other headers, each after the end of one.
    pub(super) headers: String,
}

impl Part<'_> {
    /// Its content is of this media type.
    pub fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// It has this header too.
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.extend(["\r\n", name, ": ", value]);
        self
    }

    /// A part for each text of a value.
    pub fn text(self, value: &dyn ParameterValue) {
        value.each(&mut |text| {
            let content = Segment::Bytes(Bytes::copy_from_slice(text.as_bytes()));
            self.form
                .push(self.name, None, self.media_type, &self.headers, content);
        });
    }

    /// JSON, unless it is null, as `None` is.
    pub fn json<T: Serialize>(self, value: &T) {
        let media_type = self.media_type.or(Some("application/json"));
        match serde_json::to_vec(value) {
            Ok(json) if json == b"null" => {}
            Ok(json) => self.form.push(
                self.name,
                None,
                media_type,
                &self.headers,
                Segment::Bytes(json.into()),
            ),
            Err(error) => {
                let problem = format!("cannot be written as JSON: {error}");
                self.form.problems.push((self.name.to_owned(), problem));
            }
        }
    }

    /// A part of JSON for each value.
    pub fn each_json<'v, T: Serialize + 'v>(self, values: impl IntoIterator<Item = &'v T>) {
        let Part {
            form,
            name,
            media_type,
            headers,
        } = self;
        for value in values {
            let part = Part {
                form: &mut *form,
                name,
                media_type,
                headers: headers.clone(),
            };
            part.json(value);
        }
    }

    /// A part for each file.
    pub fn files<'v>(self, files: impl IntoIterator<Item = &'v FilePart>) {
        for file in files {
            let media_type = file.media_type.as_deref().or(self.media_type);
            let mut headers = self.headers.clone();
            for (name, value) in &file.headers {
                if HeaderName::try_from(name).is_err() || HeaderValue::try_from(value).is_err() {
                    let problem = format!("has a header `{name}` that cannot be sent");
                    self.form.problems.push((self.name.to_owned(), problem));
                }
                headers.extend(["\r\n", name, ": ", value]);
            }
            self.form.push(
                self.name,
                Some(file.file_name.as_deref().unwrap_or(self.name)),
                Some(media_type.unwrap_or("application/octet-stream")),
                &headers,
                Segment::Upload(file.content.clone()),
            );
        }
    }
}

impl RequestWriter {
    /// A body of parts.
    pub fn multipart(&mut self, media_type: &'static str, form: Multipart) {
        let Multipart {
            boundary,
            mut segments,
            problems,
        } = form;
        for (part, problem) in problems {
            self.refuse(&part, &problem);
        }
        segments.push(Segment::Bytes(format!("--{boundary}--\r\n").into()));
        let parts = Parts {
            segments,
            taken: Arc::default(),
        };
        if let Some(length) = parts.length() {
            self.headers().insert(CONTENT_LENGTH, length.into());
        }
        match HeaderValue::try_from(format!("{media_type}; boundary={boundary}")) {
            Ok(media_type) => {
                self.headers().insert(CONTENT_TYPE, media_type);
                *self.request.body_mut() = Some(match parts.joined() {
                    Some(bytes) => source_of(bytes),
                    None => Arc::new(parts),
                });
            }
            Err(_) => self.refuse("body", "has a media type that a header cannot carry"),
        }
    }
}

/// Names and file names as browsers write them (WHATWG HTML, multipart/form-data encoding algorithm).
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A whole body.
struct Parts {
    segments: Vec<Segment>,
    taken: Arc<AtomicU64>,
}

impl Parts {
    /// How many bytes there are, if that is known.
    fn length(&self) -> Option<u64> {
        let length = |segment: &Segment| match segment {
            Segment::Bytes(bytes) => Some(bytes.len() as u64),
            Segment::Upload(upload) => upload.length(),
        };
        self.segments.iter().map(length).sum()
    }

    /// The whole body, unless an upload comes in chunks.
    fn joined(&self) -> Option<Bytes> {
        let chunks = self.segments.iter().map(|segment| match segment {
            Segment::Bytes(bytes) => Some(&bytes[..]),
            Segment::Upload(upload) => upload.as_chunk().map(|bytes| &bytes[..]),
        });
        let chunks: Option<Vec<&[u8]>> = chunks.collect();
        Some(chunks?.concat().into())
    }

    fn uploads(&self) -> impl Iterator<Item = &Upload> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Bytes(_) => None,
            Segment::Upload(upload) => Some(upload),
        })
    }
}

impl BodySource for Parts {
    fn open(&self) -> Body {
        let open = |segment: &Segment| match segment {
            Segment::Bytes(bytes) => source_of(bytes.clone()).open(),
            Segment::Upload(upload) => upload.open(),
        };
        let bodies = InTurn {
            bodies: self.segments.iter().map(open).collect(),
            taken: Arc::clone(&self.taken),
        };
        Body::stream(bodies, self.length())
    }

    fn is_whole(&self) -> bool {
        self.uploads().all(BodySource::is_whole)
    }

    fn taken(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }
}

/// Shows the size only: what parts hold may be secret.
impl fmt::Debug for Parts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Parts");
        out.field("length", &self.length()).finish_non_exhaustive()
    }
}

/// Bodies one after the other, counted.
struct InTurn {
    bodies: VecDeque<Body>,
    taken: Arc<AtomicU64>,
}

impl Stream for InTurn {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(body) = self.bodies.front_mut() {
            let Some(chunk) = ready!(Pin::new(body).poll_next(context)) else {
                self.bodies.pop_front();
                continue;
            };
            let length = chunk.as_ref().map_or(0, Bytes::len);
            self.taken.fetch_add(length as u64, Ordering::Relaxed);
            return Poll::Ready(Some(chunk));
        }
        Poll::Ready(None)
    }
}

/// Shows how many parts there are: what they hold may be secret.
impl fmt::Debug for Multipart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Multipart");
        out.field("parts", &(self.segments.len() / 3))
            .finish_non_exhaustive()
    }
}

// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/turning.rs and run the command again.

//! Asking for one page after the other, for all operations alike.

use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::answer::Answer;
use super::client::Core;
use super::error::Error;
use super::operation::OperationInfo;
use super::page_course::{Course, Facts};
use super::page_signs::{ItemId, PageSigns};
use super::page_turn::PageTurn;
use super::pages::Paged;
use super::refusal::Refusal;
use super::request::RequestWriter;
use super::send::{self, CallOptions, Sending};

/// An operation, and what is taken of its answers.
pub(crate) struct Listing<O: Paged, T> {
    pub(crate) operation: O,
    pub(crate) take: fn(O::Output) -> T,
}

/// A [`Listing`] whatever its operation.
trait List<T>: Send {
    fn turn(&mut self, turn: &mut PageTurn);
    fn request(&self) -> RequestWriter;
    fn read(&self, answer: &Answer) -> Result<(T, Facts), Error>;
}

impl<O: Paged, T> List<T> for Listing<O, T> {
    fn turn(&mut self, turn: &mut PageTurn) {
        O::turn(&mut self.operation, turn);
    }

    fn request(&self) -> RequestWriter {
        let mut request = RequestWriter::new(O::INFO);
        self.operation.write(&mut request);
        request
    }

    fn read(&self, answer: &Answer) -> Result<(T, Facts), Error> {
        let mut output = O::read(answer)?;
        let mut signs = PageSigns::default();
        O::signs(&output, &mut signs);
        let items = O::items(&mut output).map_or(&[][..], |items| &items[..]);
        let facts = Facts {
            ids: items.iter().map(O::id).collect(),
            signs,
            body: answer.body().clone(),
        };
        Ok(((self.take)(output), facts))
    }
}

/// The pages of a list under way.
pub(crate) struct Turning<T> {
    core: Arc<Core>,
    info: &'static OperationInfo,
    options: CallOptions,
    list: Box<dyn List<T>>,
    course: Course,
    sending: Option<Sending>,
    has_failed: bool,
}

/// A page, and the ids of its items.
pub(crate) type Page<T> = (T, Vec<ItemId>);

impl<T: 'static> Turning<T> {
    pub(crate) fn new<O: Paged>(
        core: Arc<Core>,
        mut listing: Listing<O, T>,
        options: CallOptions,
    ) -> Self {
        let mut turn = PageTurn::default();
        listing.turn(&mut turn);
        Self {
            core,
            info: O::INFO,
            options,
            list: Box::new(listing),
            course: Course::new(O::BY, &turn),
            sending: None,
            has_failed: false,
        }
    }
}

impl<T> Turning<T> {
    pub(crate) fn info(&self) -> &'static OperationInfo {
        self.info
    }

    /// The page that comes next; none once the list has ended.
    pub(crate) fn place(&self) -> Option<&str> {
        self.course.place()
    }

    pub(crate) fn has_ended(&self) -> bool {
        self.course.has_ended()
    }

    /// Ends the list, whatever its signs say.
    pub(crate) fn end(&mut self) {
        self.course.end();
    }

    /// Whether nothing comes any more, as things are.
    pub(crate) fn is_terminated(&self) -> bool {
        self.has_failed || self.has_ended()
    }

    /// Goes on after an error, with the page that failed.
    pub(crate) fn resume(&mut self) {
        self.has_failed = false;
    }

    pub(crate) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page<T>, Error>>> {
        if self.is_terminated() {
            return Poll::Ready(None);
        }
        let page = ready!(self.poll_answer(context)).and_then(|answer| self.list.read(&answer));
        self.has_failed = page.is_err();
        Poll::Ready(match page {
            Ok((page, facts)) => self.course.take(&facts).then_some(Ok((page, facts.ids))),
            Err(error) => Some(Err(error)),
        })
    }

    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
        let mut sending = match self.sending.take() {
            Some(sending) => sending,
            None => self.ask()?,
        };
        let answer = sending.as_mut().poll(context);
        if answer.is_pending() {
            self.sending = Some(sending);
        }
        answer
    }

    fn ask(&mut self) -> Result<Sending, Error> {
        let place = self.course.place();
        let mut turn = PageTurn::to(place);
        self.list.turn(&mut turn);
        if turn.at() != place {
            let (id, place) = (self.info.id, place.unwrap_or_default());
            let message = format!("{id} was not sent: it has no page `{place}`");
            return Err(Refusal::Setting(message).into());
        }
        let core = Arc::clone(&self.core);
        Ok(send::start(
            core,
            self.info,
            self.list.request(),
            &self.options,
        ))
    }
}

// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/queue.rs and run the command again.

//! Who may send next: calls wait in order, and each takes room in the client's bucket and in that of its route, if the route
//! has a limit of its own. A call that waits for its route holds up nobody else. Knows no clock: every method is told the time.

use std::collections::{BTreeMap, VecDeque};
use std::mem::take;
use std::task::Waker;
use std::time::{Duration, Instant};

use super::bucket::Bucket;
use super::budget::Priority;
use super::config::BUDGET;

/// A place in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    priority: Priority,
    number: u64,
}

/// A call that waits.
#[derive(Debug)]
struct Ticket {
    place: Place,
    route: &'static str,
    waker: Option<Waker>,
    /// When room was made for it. Whoever looks at the queue makes room for all who are due, so that a call that nobody polls
    /// holds up no other.
    admitted: Option<Admission>,
}

/// Room that was made for a call.
#[derive(Debug, Clone, Copy)]
struct Admission {
    at: Instant,
    /// Whether the route had a bucket then.
    in_route: bool,
}

/// What a call hears when it asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Send now. The place is given up.
    Now,
    /// Ask again then.
    At(Instant),
}

/// What the server says about one of its limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Report {
    /// Requests in a window.
    pub(crate) limit: u32,
    /// Those that are left.
    pub(crate) remaining: u32,
    /// When all are left again.
    pub(crate) resets_in: Option<Duration>,
}

/// The buckets and those who wait for room in them.
#[derive(Debug)]
pub(crate) struct Queue {
    shared: Bucket,
    routes: BTreeMap<&'static str, Bucket>,
    tickets: VecDeque<Ticket>,
    number: u64,
    woken: Vec<Waker>,
}

impl Queue {
    pub(crate) fn new(shared: Bucket) -> Self {
        Self {
            shared,
            routes: BTreeMap::new(),
            tickets: VecDeque::new(),
            number: 0,
            woken: Vec::new(),
        }
    }

    /// The client's bucket.
    pub(crate) fn shared(&mut self) -> &mut Bucket {
        &mut self.shared
    }

    /// Takes the last place of this priority.
    pub(crate) fn join(&mut self, route: &'static str, priority: Priority) -> Place {
        self.number += 1;
        let number = self.number;
        let place = Place { priority, number };
        let at = self.tickets.partition_point(|other| other.place < place);
        let ticket = Ticket {
            place,
            route,
            waker: None,
            admitted: None,
        };
        self.tickets.insert(at, ticket);
        place
    }

    /// Whether it is this place's turn.
    pub(crate) fn ask(&mut self, place: Place, now: Instant, waker: &Waker) -> Turn {
        let Ok(at) = self.find(place) else {
            return Turn::Now;
        };
        // Room that was made earlier is made again now, when the request is sent.
        if self.tickets[at]
            .admitted
            .is_some_and(|admission| admission.at != now)
        {
            self.release(at);
        }
        self.admit(now);
        if self.tickets[at].admitted.is_some() {
            self.tickets.remove(at);
            return Turn::Now;
        }
        self.tickets[at].waker = Some(waker.clone());
        Turn::At(self.free_at(at, now))
    }

    /// Gives up a place, and the room that was made for it.
    pub(crate) fn leave(&mut self, place: Place, now: Instant) {
        let Ok(at) = self.find(place) else { return };
        self.release(at);
        self.tickets.remove(at);
        self.admit(now);
        let behind = self.tickets.iter_mut().skip(at);
        self.woken
            .extend(behind.filter_map(|ticket| ticket.waker.take()));
    }

    /// Takes in what an answer says. A limit that is neither the client's nor the API's is one of the route.
    pub(crate) fn report(&mut self, route: &'static str, report: Report, now: Instant) {
        if report.limit == self.shared.limit() {
            self.shared.correct(now, report.remaining, report.resets_in);
        } else if is_of_api(report.limit) {
            // The client has another limit of its own, and a window that may be shorter.
            if let (0, Some(wait)) = (report.remaining, report.resets_in) {
                self.shared.close(now, wait);
            }
        } else {
            let bucket = self.route(route, report.limit);
            bucket.set_limit(report.limit);
            bucket.correct(now, report.remaining, report.resets_in);
        }
    }

    /// The bucket of a route, in the window that the API counts in.
    fn route(&mut self, route: &'static str, limit: u32) -> &mut Bucket {
        let window = BUDGET.map_or(self.shared.window(), |(_, seconds)| {
            Duration::from_secs(seconds.into())
        });
        let opened = self.routes.entry(route);
        opened.or_insert_with(|| Bucket::new(limit, window))
    }

    /// The server wants nothing for a while: on any route if it named the client's limit or the API's, else on this one.
    pub(crate) fn close(
        &mut self,
        route: &'static str,
        limit: Option<u32>,
        wait: Duration,
        now: Instant,
    ) {
        let own = self.shared.limit();
        if limit.is_some_and(|limit| limit == own || is_of_api(limit)) {
            return self.shared.close(now, wait);
        }
        self.route(route, limit.unwrap_or(own)).close(now, wait);
    }

    /// Those whose turn may have come, to be woken.
    pub(crate) fn woken(&mut self) -> Vec<Waker> {
        take(&mut self.woken)
    }

    /// Makes room for all who are due, in order.
    fn admit(&mut self, now: Instant) {
        let mut room = self.shared.remaining(now);
        for ticket in &mut self.tickets {
            if room == 0 {
                return;
            }
            let mut route = self.routes.get_mut(ticket.route);
            let is_full = route
                .as_mut()
                .is_some_and(|route| route.remaining(now) == 0);
            if ticket.admitted.is_some() || is_full {
                continue;
            }
            room -= 1;
            self.shared.log(now);
            let (at, in_route) = (now, route.is_some());
            ticket.admitted = Some(Admission { at, in_route });
            if let Some(route) = route {
                route.log(now);
            }
            self.woken.extend(ticket.waker.take());
        }
    }

    /// Takes back the room that was made for a ticket.
    fn release(&mut self, at: usize) {
        let ticket = &mut self.tickets[at];
        let Some(Admission { at, in_route }) = ticket.admitted.take() else {
            return;
        };
        self.shared.unlog(at);
        let route = self.routes.get_mut(ticket.route);
        if let Some(route) = route.filter(|_| in_route) {
            route.unlog(at);
        }
    }

    /// When the ticket's turn comes at the earliest. Those ahead that wait for another route may let it pass.
    fn free_at(&self, at: usize, now: Instant) -> Instant {
        let route = self.tickets[at].route;
        let waiting = || {
            self.tickets
                .range(..at)
                .filter(|ticket| ticket.admitted.is_none())
        };
        let same = waiting().filter(|ticket| ticket.route == route).count();
        let ahead = waiting()
            .filter(|ticket| ticket.route == route || !self.routes.contains_key(ticket.route));
        let shared = self.shared.free_at(now, ahead.count());
        let own = self
            .routes
            .get(route)
            .map(|bucket| bucket.free_at(now, same));
        own.map_or(shared, |own| own.max(shared))
    }

    fn find(&self, place: Place) -> Result<usize, usize> {
        self.tickets
            .binary_search_by_key(&place, |ticket| ticket.place)
    }
}

/// Whether a limit is the one that the API has for all requests together.
fn is_of_api(limit: u32) -> bool {
    BUDGET.is_some_and(|(requests, _)| requests == limit)
}

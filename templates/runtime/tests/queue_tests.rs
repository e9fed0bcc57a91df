//! Who may send when, in simulated time: random walks of arrivals, cancellations and late polls.

use std::task::Waker;
use std::time::{Duration, Instant};

use crate::runtime::Priority;
use crate::runtime::bucket::Bucket;
use crate::runtime::queue::{Place, Queue, Report, Turn};

const LIMIT: u32 = 7;
const ROUTE_LIMIT: u32 = 3;
const WINDOW: Duration = Duration::from_secs(60);
const FREE: &str = "/tracks";
const LIMITED: &str = "/tracks/{id}";

/// Numbers that look random and are the same every time (the constants of Numerical Recipes).
struct Random(u32);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) as usize % bound
    }
}

/// A queue, those who wait in it, and what was sent.
struct Walk {
    random: Random,
    now: Instant,
    queue: Queue,
    waiting: Vec<(Place, &'static str)>,
    sent: Vec<(Instant, &'static str)>,
}

impl Walk {
    fn new(seed: u32) -> Self {
        let mut walk = Self {
            random: Random(seed),
            now: Instant::now(),
            queue: Queue::new(Bucket::new(LIMIT, WINDOW)),
            waiting: Vec::new(),
            sent: Vec::new(),
        };
        walk.report(LIMITED, ROUTE_LIMIT, ROUTE_LIMIT, None);
        walk
    }

    fn report(&mut self, route: &'static str, limit: u32, remaining: u32, resets_in: Option<u64>) {
        let report = Report {
            limit,
            remaining,
            resets_in: resets_in.map(Duration::from_secs),
        };
        self.queue.report(route, report, self.now);
    }

    fn arrive(&mut self) {
        let route = [FREE, FREE, LIMITED][self.random.below(3)];
        let priority = [
            Priority::High,
            Priority::Normal,
            Priority::Normal,
            Priority::Low,
        ][self.random.below(4)];
        let place = self.queue.join(route, priority);
        self.waiting.push((place, route));
    }

    fn leave(&mut self) {
        if !self.waiting.is_empty() {
            let (place, _) = self
                .waiting
                .swap_remove(self.random.below(self.waiting.len()));
            self.queue.leave(place, self.now);
        }
    }

    /// One of those who wait asks; the answer is when to ask again, unless it sends.
    fn ask(&mut self, at: usize) -> Option<Instant> {
        let (place, route) = self.waiting[at];
        match self.queue.ask(place, self.now, Waker::noop()) {
            Turn::Now => {
                self.waiting.remove(at);
                self.sent.push((self.now, route));
                None
            }
            Turn::At(then) => {
                assert!(then > self.now, "asking again at once is of no use");
                Some(then)
            }
        }
    }

    /// All who wait ask, in any order. Gives when the first of them is to ask again.
    fn all_ask(&mut self) -> Option<Instant> {
        let mut pending: Vec<Place> = self.waiting.iter().map(|(place, _)| *place).collect();
        let mut next = None;
        while !pending.is_empty() {
            let place = pending.swap_remove(self.random.below(pending.len()));
            let at = self
                .waiting
                .iter()
                .position(|(other, _)| *other == place)
                .expect("it waits");
            next = [next, self.ask(at)].into_iter().flatten().min();
        }
        next
    }

    /// In no window are there more requests than the limit.
    fn check_windows(&self) {
        let limited: Vec<_> = self
            .sent
            .iter()
            .filter(|(_, route)| *route == LIMITED)
            .copied()
            .collect();
        for (sent, limit) in [(&self.sent, LIMIT), (&limited, ROUTE_LIMIT)] {
            for window in sent.windows(limit as usize + 1) {
                let (first, last) = (window[0].0, window[limit as usize].0);
                assert!(
                    last - first >= WINDOW,
                    "{limit} and one more within {:?}",
                    last - first
                );
            }
        }
    }

    fn sent_in_window(&self, route: Option<&str>) -> usize {
        let recent = self
            .sent
            .iter()
            .rev()
            .take_while(|(then, _)| self.now - *then < WINDOW);
        recent
            .filter(|(_, other)| route.is_none_or(|route| route == *other))
            .count()
    }
}

#[test]
fn no_window_has_more_than_the_limit_even_if_calls_are_polled_late_or_dropped() {
    for seed in 0..20 {
        let mut walk = Walk::new(seed);
        for _ in 0..3_000 {
            match walk.random.below(8) {
                0..=2 if walk.waiting.len() < 12 => walk.arrive(),
                3 => walk.leave(),
                4 | 5 if !walk.waiting.is_empty() => {
                    let at = walk.random.below(walk.waiting.len());
                    walk.ask(at);
                }
                _ => walk.now += Duration::from_millis(walk.random.below(9_000) as u64),
            }
        }
        assert!(walk.sent.len() > 150, "{}", walk.sent.len());
        walk.check_windows();
        while !walk.waiting.is_empty() {
            walk.leave();
        }
        let room = walk.queue.shared().remaining(walk.now) as usize;
        assert_eq!(
            room,
            LIMIT as usize - walk.sent_in_window(None),
            "nothing stays taken"
        );
    }
}

#[test]
fn calls_that_are_polled_go_in_order_and_as_soon_as_there_is_room() {
    for seed in 100..120 {
        let mut walk = Walk::new(seed);
        for _ in 0..1_000 {
            match walk.random.below(4) {
                0 | 1 => walk.arrive(),
                2 => walk.leave(),
                _ => walk.now += Duration::from_millis(walk.random.below(9_000) as u64),
            }
            let before = walk.waiting.clone();
            let next = walk.all_ask();
            let is_sent = |place: &Place| !walk.waiting.iter().any(|(other, _)| other == place);
            for (place, route) in &walk.waiting {
                let passed_by = before.iter().any(|(other, other_route)| {
                    other > place && other_route == route && is_sent(other)
                });
                assert!(!passed_by, "one of the same route went first");
                let route_is_full =
                    *route == LIMITED && walk.sent_in_window(Some(LIMITED)) == ROUTE_LIMIT as usize;
                assert!(
                    route_is_full || walk.sent_in_window(None) == LIMIT as usize,
                    "there was room"
                );
            }
            if let Some(next) = next {
                walk.now = if walk.random.below(2) == 0 {
                    next
                } else {
                    walk.now
                };
            }
        }
        assert!(walk.sent.len() > 200, "{}", walk.sent.len());
        walk.check_windows();
    }
}

#[test]
fn the_time_to_ask_again_is_when_the_turn_comes() {
    let mut walk = Walk::new(0);
    for index in 0..LIMIT {
        let place = walk.queue.join(FREE, Priority::Normal);
        assert_eq!(walk.queue.ask(place, walk.now, Waker::noop()), Turn::Now);
        walk.now += Duration::from_secs(u64::from(index));
    }
    let begin = walk.now;
    let mut turn = |now: Instant| {
        let place = walk.queue.join(FREE, Priority::Normal);
        walk.queue.ask(place, now, Waker::noop())
    };
    // Sent 21, 21, 20, 18, 15, 11 and 6 seconds ago: the first gap is nothing, as the first index is.
    let waits = [39, 39, 40, 42, 45, 49, 54, 99];
    for wait in waits {
        assert_eq!(turn(begin), Turn::At(begin + Duration::from_secs(wait)));
    }
}

#[test]
fn a_call_that_nobody_polls_holds_up_no_other() {
    let mut walk = Walk::new(0);
    let idle = walk.queue.join(FREE, Priority::Normal);
    for _ in 0..LIMIT - 1 {
        let place = walk.queue.join(FREE, Priority::Normal);
        assert_eq!(walk.queue.ask(place, walk.now, Waker::noop()), Turn::Now);
    }
    walk.now += WINDOW / 2;
    let place = walk.queue.join(FREE, Priority::Normal);
    let Turn::At(then) = walk.queue.ask(place, walk.now, Waker::noop()) else {
        panic!("room was made for the idle call")
    };
    assert_eq!(then, walk.now + WINDOW / 2);
    assert_eq!(walk.queue.ask(place, then, Waker::noop()), Turn::Now);
    assert_eq!(walk.queue.ask(idle, then, Waker::noop()), Turn::Now);
}

#[test]
fn what_others_send_is_taken_from_the_budget_and_nothing_is_added() {
    let mut walk = Walk::new(0);
    walk.report(FREE, LIMIT, 2, Some(10));
    walk.report(FREE, LIMIT, 5, None);
    assert_eq!(walk.queue.shared().remaining(walk.now), 2);
    walk.now += Duration::from_secs(10);
    assert_eq!(walk.queue.shared().remaining(walk.now), LIMIT);
    walk.report(FREE, LIMIT, 0, Some(3_600));
    assert_eq!(walk.queue.shared().resets_in(walk.now), WINDOW);
    walk.report(FREE, 500, 0, None);
    walk.now += WINDOW;
    assert_eq!(
        walk.queue.shared().remaining(walk.now),
        LIMIT,
        "another limit is another bucket"
    );
}

#[test]
fn a_million_arrivals_in_any_pattern_keep_every_window() {
    let (mut random, mut now) = (Random(7), Instant::now());
    let mut queue = Queue::new(Bucket::new(300, WINDOW));
    let mut sent = std::collections::VecDeque::new();
    let mut admitted = 0_u32;
    for index in 0..1_000_000_u32 {
        // At once, evenly too fast, at just the rate that is allowed, at random, and in bursts after a rest.
        let pause = match index / 20_000 % 5 {
            0 => 0,
            1 => 20,
            2 => 200,
            3 => random.below(500),
            _ if index % 400 == 0 => 61_000,
            _ => random.below(3),
        };
        now += Duration::from_millis(pause as u64);
        if queue.shared().remaining(now) == 0 {
            continue;
        }
        let place = queue.join(FREE, Priority::Normal);
        assert_eq!(queue.ask(place, now, Waker::noop()), Turn::Now);
        admitted += 1;
        sent.push_back(now);
        if sent.len() > 300 {
            let first = sent.pop_front().expect("it has more than 300");
            assert!(now - first >= WINDOW, "301 within {:?}", now - first);
        }
    }
    assert!(admitted > 100_000, "{admitted}");
}

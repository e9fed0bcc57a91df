//! What a call of the generated client costs beside the same call of clients written by hand with reqwest and derived serde
//! code: CPU of the calling thread, and allocations. The server runs on another thread. Of the two by hand, one makes
//! reads again that fail and keeps the bodies of errors, as the generated client does, and one is as bare as can be.
//!
//! Where memory and code happen to lie in a process shifts its figures by two in a hundred, so it starts itself several times and
//! prints the medians. Meanwhile it keeps the cores awake: a virtual machine counts what it takes to wake one as work of the
//! thread that waited, several times as much as a small call.

mod by_hand;
mod server;

use std::process::Command;
use std::time::Duration;

use beatpass_client::{Authenticated, Client, Token};
use by_hand::ByHand;
use rustix::process::setpriority_process;
use rustix::time::{ClockId, clock_gettime};
use tokio::runtime::{Builder, Runtime};

/// Rounds of each client, one next to the other; the median of what each turn gives counts, so that a busy machine
/// and whatever else comes and goes meet all alike.
const TURNS: usize = 101;

/// How many processes measure.
const PROCESSES: usize = 7;

/// The argument of each of them.
const MEASURE: &str = "measure";

/// What is called.
#[derive(Debug, Clone, Copy)]
enum Answer {
    /// One boolean.
    Small,
    /// 100 tracks.
    Page,
}

impl Answer {
    /// Calls of a round.
    fn calls(self) -> u32 {
        match self {
            Self::Small => 128,
            Self::Page => 32,
        }
    }
}

/// The clients, each with connections of its own.
#[derive(Clone)]
struct Clients {
    generated: Client<Authenticated>,
    by_hand: ByHand,
    bare: ByHand,
}

#[derive(Debug, Clone, Copy)]
enum Way {
    Generated,
    ByHand,
    Bare,
}

const WAYS: [Way; 3] = [Way::Generated, Way::ByHand, Way::Bare];

impl Clients {
    async fn call(&self, way: Way, answer: Answer) {
        let by_hand = match way {
            Way::Generated => return self.generated(answer).await,
            Way::ByHand => &self.by_hand,
            Way::Bare => &self.bare,
        };
        match answer {
            Answer::Small => {
                let status = by_hand.follow_status(1207).await;
                assert!(status.expect("it is answered").following);
            }
            Answer::Page => {
                let tracks = by_hand.tracks("lofi", 100).await;
                drop(tracks.expect("it is answered"));
            }
        }
    }

    async fn generated(&self, answer: Answer) {
        match answer {
            Answer::Small => {
                let call = self.generated.artists().get_follow_status(1207);
                assert!(call.await.expect("it is answered").following);
            }
            Answer::Page => {
                let call = self.generated.tracks().list().query("lofi").per_page(100);
                drop(call.await.expect("it is answered"));
            }
        }
    }
}

/// A runtime, and all clients of a server of their own.
fn start() -> (Runtime, Clients) {
    let url = server::start();
    let runtime = Builder::new_current_thread().enable_all().build();
    let token = Token::new("token").expect("it is a token");
    let builder = Client::builder().base_url(&url).token(token).no_budget();
    let clients = Clients {
        generated: builder.build().expect("the settings are valid"),
        by_hand: ByHand::new(&url, true),
        bare: ByHand::new(&url, false),
    };
    (runtime.expect("the runtime starts"), clients)
}

/// Microseconds of a call of each client, what share the generated one takes of each of the others, and allocations of each.
type Figures = [f64; 8];

fn main() {
    if std::env::args().any(|argument| argument == MEASURE) {
        return measure_all();
    }
    keep_awake();
    let figures: Vec<Vec<Figures>> = (0..PROCESSES).map(|_| other_process()).collect();
    println!("                    µs a call                ratio            allocations");
    println!(
        "answer    tasks  generated  by hand   bare  by hand   bare  generated  by hand  bare"
    );
    for (row, (answer, tasks)) in rows().enumerate() {
        let figures: Vec<Figures> = figures.iter().map(|rows| rows[row]).collect();
        let [
            generated,
            by_hand,
            bare,
            ratio,
            bare_ratio,
            most,
            more,
            less,
        ] = medians(&figures);
        let answer = format!("{answer:?}").to_lowercase();
        println!(
            "{answer:<8}  {tasks:>5}  {generated:>9.1}  {by_hand:>7.1}  {bare:>5.1}  {ratio:>7.3}  {bare_ratio:>5.3}  {most:>9}  {more:>7}  {less:>4}"
        );
    }
}

/// Gives each core something to do that goes behind everything else.
fn keep_awake() {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    for _ in 0..cores {
        std::thread::spawn(|| {
            // For Linux, this is the thread alone.
            setpriority_process(None, 19).expect("a thread may be less important");
            loop {
                std::hint::spin_loop();
            }
        });
    }
}

fn rows() -> impl Iterator<Item = (Answer, u32)> {
    let answers = [Answer::Small, Answer::Page].into_iter();
    answers.flat_map(|answer| [1, 32].map(|tasks| (answer, tasks)))
}

/// What another process of this program measures.
fn other_process() -> Vec<Figures> {
    let program = std::env::current_exe().expect("this is a program");
    let output = Command::new(program).arg(MEASURE).output();
    let output = output.expect("the program starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("it prints figures")
}

fn measure_all() {
    let (runtime, clients) = start();
    let figures: Vec<Figures> = rows()
        .map(|(answer, tasks)| measure(&runtime, &clients, answer, tasks))
        .collect();
    println!("{}", serde_json::json!(figures));
}

fn measure(runtime: &Runtime, clients: &Clients, answer: Answer, tasks: u32) -> Figures {
    let counts = allocations(runtime, clients, answer, tasks);
    let turns: Vec<[f64; 5]> = (0..TURNS)
        .map(|turn| {
            let mut micros = [0.0; WAYS.len()];
            for place in 0..WAYS.len() {
                let way = (turn + place) % WAYS.len();
                let time = timed(runtime, clients, (WAYS[way], answer), tasks);
                micros[way] = time.as_secs_f64() * 1e6 / f64::from(answer.calls());
            }
            let [generated, by_hand, bare] = micros;
            [
                generated,
                by_hand,
                bare,
                generated / by_hand,
                generated / bare,
            ]
        })
        .collect();
    let [generated, by_hand, bare, ratio, bare_ratio] = medians(&turns);
    let [most, more, less] = counts.map(f64::from);
    [
        generated, by_hand, bare, ratio, bare_ratio, most, more, less,
    ]
}

/// The median of each figure.
fn medians<const N: usize>(rows: &[[f64; N]]) -> [f64; N] {
    std::array::from_fn(|figure| {
        let mut figures: Vec<f64> = rows.iter().map(|row| row[figure]).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    })
}

/// Allocations of a call of each client.
fn allocations(
    runtime: &Runtime,
    clients: &Clients,
    answer: Answer,
    tasks: u32,
) -> [u32; WAYS.len()] {
    WAYS.map(|way| {
        let round = || {
            timed(runtime, clients, (way, answer), tasks);
        };
        // The first makes the connections.
        round();
        let counted = allocation_counter::measure(round);
        let count = counted.count_total / u64::from(answer.calls());
        u32::try_from(count).expect("a call allocates less")
    })
}

/// CPU time of the calls of a round, shared among tasks.
fn timed(
    runtime: &Runtime,
    clients: &Clients,
    (way, answer): (Way, Answer),
    tasks: u32,
) -> Duration {
    let before = cpu();
    runtime.block_on(async {
        let spawned: Vec<_> = (0..tasks)
            .map(|_| {
                let clients = clients.clone();
                tokio::spawn(async move {
                    for _ in 0..answer.calls() / tasks {
                        clients.call(way, answer).await;
                    }
                })
            })
            .collect();
        for task in spawned {
            task.await.expect("no call fails");
        }
    });
    cpu().saturating_sub(before)
}

/// CPU time of this thread so far.
fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).expect("it is not below zero")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A future and a body of its own for each call, behind traits, so that nothing is generic.
    const MORE: u32 = 4;

    #[test]
    fn calls_allocate_no_more_than_by_hand_but_for_what_the_design_costs() {
        let (runtime, clients) = start();
        for tasks in [1, 32] {
            let [generated, by_hand, bare] = allocations(&runtime, &clients, Answer::Small, tasks);
            assert!(generated <= by_hand, "{generated} against {by_hand}");
            assert!(generated <= bare + MORE, "{generated} against {bare}");
            let [generated, _, bare] = allocations(&runtime, &clients, Answer::Page, tasks);
            assert!(generated <= bare, "{generated} against {bare}");
        }
    }
}

//! Jobs done side by side, whose results are taken in the order of the jobs: the same comes
//! out at any thread count.
//!
//! A few jobs are always begun before the result that is taken next, so that no thread waits
//! for the slowest of a group, and no more than those few are held.

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver};

/// Gives jobs and takes their results.
pub trait InOrder {
    /// What is to be done.
    type Job: Send;
    /// What came of it.
    type Done: Send;
    /// Why no more results are taken.
    type Fault;

    /// The next job; `None` where there is no more, or none yet and nobody is to wait for it.
    fn next(&mut self, waits: bool) -> Option<Self::Job>;

    /// Takes the result of the first job whose result was not taken yet; says whether more
    /// are wanted.
    fn take(&mut self, done: Self::Done) -> Result<bool, Self::Fault>;
}

/// How many jobs are begun at most before the result of the first of them is taken.
fn ahead() -> usize {
    /// So many for each thread, and at most.
    const FOR_EACH_THREAD: usize = 2;
    const AT_MOST: usize = 32;
    (rayon::current_num_threads() * FOR_EACH_THREAD + 1).min(AT_MOST)
}

/// Does jobs on all threads until there are no more, none are wanted, or a result is faulty.
/// What a job panics with is passed on.
pub fn in_order<O: InOrder>(order: &mut O, work: impl Fn(O::Job) -> O::Done + Sync) -> Result<(), O::Fault> {
    // A thread of the pool that waits for the others could be the one they wait for.
    if rayon::current_thread_index().is_some() {
        return one_by_one(order, work);
    }
    let work = &work;
    rayon::in_place_scope(|scope| {
        let mut begun: VecDeque<Receiver<O::Done>> = VecDeque::new();
        loop {
            while begun.len() < ahead()
                && let Some(job) = order.next(begun.is_empty())
            {
                let (done, ready) = mpsc::sync_channel(1);
                begun.push_back(ready);
                scope.spawn(move |_| {
                    // Nobody waits for it where no more is wanted.
                    let _ = done.send(work(job));
                });
            }
            let Some(ready) = begun.pop_front() else { return Ok(()) };
            // Nothing comes of a job that panics; leaving the scope passes the panic on.
            let Ok(done) = ready.recv() else { return Ok(()) };
            if !order.take(done)? {
                return Ok(());
            }
        }
    })
}

fn one_by_one<O: InOrder>(order: &mut O, work: impl Fn(O::Job) -> O::Done) -> Result<(), O::Fault> {
    while let Some(job) = order.next(true) {
        if !order.take(work(job))? {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts, and keeps what comes back until there is enough.
    struct Counting {
        next: u32,
        taken: Vec<u32>,
        enough: usize,
    }

    impl InOrder for Counting {
        type Job = u32;
        type Done = u32;
        type Fault = u32;

        fn next(&mut self, waits: bool) -> Option<u32> {
            // Now and then there is none yet.
            if self.next == 500 || (!waits && self.next % 3 == 1) {
                return None;
            }
            self.next += 1;
            Some(self.next - 1)
        }

        fn take(&mut self, done: u32) -> Result<bool, u32> {
            if done == 400 {
                return Err(done);
            }
            self.taken.push(done);
            Ok(self.taken.len() < self.enough)
        }
    }

    /// Some numbers take longer than others.
    fn slowly(number: u32) -> u32 {
        let spun: u32 = (0..(number % 7) * 1000).fold(0, |sum, step| sum ^ std::hint::black_box(step));
        number + (spun & 1 & !spun)
    }

    fn counted(enough: usize) -> (Result<(), u32>, Vec<u32>) {
        let mut counting = Counting { next: 0, taken: Vec::new(), enough };
        let outcome = in_order(&mut counting, slowly);
        (outcome, counting.taken)
    }

    #[test]
    fn results_are_taken_in_order_until_there_are_enough_or_one_is_faulty() {
        assert_eq!(counted(300), (Ok(()), (0..300).collect()));
        assert_eq!(counted(usize::MAX), (Err(400), (0..400).collect()));
    }

    #[test]
    fn a_thread_of_the_pool_waits_for_nobody() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread can be had");
        assert_eq!(pool.install(|| counted(300)), (Ok(()), (0..300).collect()));
    }

    #[test]
    #[should_panic(expected = "seven")]
    fn a_panic_is_passed_on() {
        let mut counting = Counting { next: 0, taken: Vec::new(), enough: usize::MAX };
        let _ = in_order(&mut counting, |number| if number == 7 { panic!("seven") } else { number });
    }
}

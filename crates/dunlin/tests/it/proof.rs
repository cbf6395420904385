//! What the proofs of sending saw, one line for each: `cargo xtask prove-sending` runs them at full size and makes a table of the lines.

use std::collections::BTreeMap;
use std::time::Duration;

use dunlin_core::delivery::DeliveryState;

/// What was seen of one way to be disturbed, over all runs of it.
#[derive(Default)]
pub(crate) struct Tally {
    runs: u64,
    mails: usize,
    sent: usize,
    /// Taken by the server more than once.
    twice: usize,
    /// Said to be sent, and never taken.
    untrue: usize,
    in_doubt: usize,
    failed: usize,
    /// None of these: lost.
    lost: usize,
}

impl Tally {
    /// Holds what the book says after a run against what the server took: nothing twice, nothing said to be sent that was not, all else in
    /// doubt or failed. It is noted first, and then it must hold.
    pub(crate) fn holds(
        &mut self,
        what: &str,
        all: u32,
        taken: &BTreeMap<String, u32>,
        stands: &BTreeMap<String, DeliveryState>,
    ) {
        let is_taken = |id: &String| taken.contains_key(id);
        let with = |state: DeliveryState| stands.iter().filter(move |(_, own)| **own == state);
        let sent = with(DeliveryState::Sent).count();
        let untrue = with(DeliveryState::Sent).filter(|(id, _)| !is_taken(id)).count();
        let (in_doubt, failed) = (with(DeliveryState::InDoubt).count(), with(DeliveryState::Failed).count());
        let taken_and_failed = with(DeliveryState::Failed).filter(|(id, _)| is_taken(id)).count();
        let twice = taken.values().filter(|times| **times > 1).count();
        let lost = (all as usize).abs_diff(sent + in_doubt + failed) + taken_and_failed;
        self.runs += 1;
        self.mails += all as usize;
        self.sent += sent;
        self.twice += twice;
        self.untrue += untrue;
        self.in_doubt += in_doubt;
        self.failed += failed;
        self.lost += lost;
        assert_eq!((twice, untrue, lost), (0, 0, 0), "{what}: twice, untrue, lost; {stands:?}; taken: {taken:?}");
    }

    /// Messages in doubt.
    pub(crate) fn in_doubt(&self) -> usize {
        self.in_doubt
    }

    /// Prints what was seen.
    pub(crate) fn tell(&self, what: &str) {
        let Tally { runs, mails, sent, twice, untrue, in_doubt, failed, lost } = self;
        println!("\nproof\t{what}\t{runs}\t{mails}\t{sent}\t{twice}\t{untrue}\t{in_doubt}\t{failed}\t{lost}");
    }
}

/// Prints how fast messages left that nobody disturbed.
pub(crate) fn tell_rate(messages: u32, took: Duration) {
    println!("\nrate\t{messages}\t{:.1}", took.as_secs_f64());
}

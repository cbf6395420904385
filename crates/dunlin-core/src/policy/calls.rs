//! What a policy says of conversations.

/// Settings for what customers say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallRules {
    /// So many working days an item rests after they said that it was paid already (R2.7): the time of the banks.
    pub already_sent_days: u16,
}

impl Default for CallRules {
    fn default() -> CallRules {
        CallRules { already_sent_days: 5 }
    }
}

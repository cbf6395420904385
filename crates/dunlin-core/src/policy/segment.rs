//! One kind of customer that is treated otherwise, as a whole policy made when the text is read.
//!
//! Requirements R3.1 (applied to all alike) and R4.2 (the creditor's choice): the general policy is left for a kind of customer by a
//! written rule, not by hand. What a segment changes of the policy is put together outside the core, once; which of them holds for a
//! customer is `plan`'s question.

use alloc::string::String;

use super::{Condition, Policy};

/// A kind of customer, and the policy for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Its name, as people know it.
    pub name: String,
    /// What must hold of the customer; `None` is nothing.
    pub when: Option<Condition>,
    /// The whole policy for it; it has no segments of its own.
    pub policy: Policy,
}

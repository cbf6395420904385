//! Credit before the sale: whether an order may be taken, how much may be owed, and a person's word where the answer is no.
//!
//! Decides nothing: the answer is `dunlin_core::credit::check`. Here what it is asked with is gathered, under the locks that keep two
//! orders at once from both passing: the group's row, then the account's, in this order everywhere.

mod desk;
mod groups;
mod limits;
mod orders;
mod overrides;
mod payers;
mod standing;
pub(crate) mod trials;
mod wording;

pub use desk::{LimitShown, LimitState, Whose, holds_in_force, limits_that_end, overrides_in_force};
pub use groups::{GroupInput, GroupShown, groups, join_group, keep_group, names_of_groups};
pub(crate) use groups::{check as check_group, group_with};
pub use limits::{LimitInput, set_limit};
pub(crate) use limits::{intent, limit_with, span, weigh_limit};
pub use orders::{Answered, OrderAsked, OrderShown, OrderState, check_order, end_order, orders};
pub use overrides::{OverrideInput, end_override, override_orders, overrides};
pub use payers::{GoodPayer, Review, good_payers, numbers_of_good_payers, review};
pub use standing::{Position, position};
pub(crate) use standing::{currency_of, read_amount_of};
pub use wording::cause_sentence;

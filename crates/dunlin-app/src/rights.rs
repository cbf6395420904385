//! Who may do what: roles, and the rights each has.
//!
//! Decides: the rights of each role. A screen asks for a right, never for a role. Whoever works on the book's file itself (the
//! command line) has every right, because whoever can write the file can do anything to it.

/// Something that not everybody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// See and change one's own entry: name, password, where one is signed in.
    Own,
    /// Work the debts that were placed with one's own firm, and nothing else.
    Placed,
    /// Look at everything that belongs to collecting.
    Read,
    /// Work with customers: calls, notes, promises, disputes, holds, tasks.
    Collect,
    /// Say whose a receipt is: match bank lines, apply and un-apply.
    Cash,
    /// Read files into the book and take them back.
    Import,
    /// Make proposals and change what they hold.
    Propose,
    /// Let letters go out.
    Approve,
    /// Change what is owed: credits, refunds, write-offs, waivers; merge customers.
    Adjust,
    /// Change the policy.
    Policy,
    /// Change the creditor's own data and the switches of sending.
    Settings,
    /// See who may what.
    Audit,
    /// Say who else may.
    Users,
}

impl Right {
    /// All of them.
    pub const ALL: [Right; 13] = [
        Right::Own,
        Right::Placed,
        Right::Read,
        Right::Collect,
        Right::Cash,
        Right::Import,
        Right::Propose,
        Right::Approve,
        Right::Adjust,
        Right::Policy,
        Right::Settings,
        Right::Audit,
        Right::Users,
    ];

    /// The word in programs and texts.
    pub fn code(self) -> &'static str {
        match self {
            Right::Own => "own",
            Right::Placed => "placed",
            Right::Read => "read",
            Right::Collect => "collect",
            Right::Cash => "cash",
            Right::Import => "import",
            Right::Propose => "propose",
            Right::Approve => "approve",
            Right::Adjust => "adjust",
            Right::Policy => "policy",
            Right::Settings => "settings",
            Right::Audit => "audit",
            Right::Users => "users",
        }
    }

    /// The right of a word.
    pub fn find(code: &str) -> Option<Right> {
        Right::ALL.into_iter().find(|right| right.code() == code)
    }
}

/// What a person is in this book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Works the list: customers, bank lines, proposals.
    Collector,
    /// Leads collectors: also approves runs and changes the policy.
    Supervisor,
    /// Answers for the figures: also credits, refunds, write-offs, settings.
    Controller,
    /// Looks, and changes nothing.
    Auditor,
    /// Everything of the creditor's, users included.
    Administrator,
    /// Belongs to an outside team, and works the early-out debts that were placed with it (R4.7).
    EarlyOutAgent,
}

impl Role {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Role; 6] =
        [Role::Collector, Role::Supervisor, Role::Controller, Role::Auditor, Role::Administrator, Role::EarlyOutAgent];

    /// The word in programs and texts.
    pub fn code(self) -> &'static str {
        match self {
            Role::Collector => "collector",
            Role::Supervisor => "supervisor",
            Role::Controller => "controller",
            Role::Auditor => "auditor",
            Role::Administrator => "administrator",
            Role::EarlyOutAgent => "early_out_agent",
        }
    }

    /// The role of a word.
    pub fn find(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether the role may.
    pub fn has(self, right: Right) -> bool {
        use Right::{Adjust, Approve, Audit, Cash, Collect, Import, Own, Placed, Policy, Propose, Read, Settings};
        right == Own
            || match self {
                Role::Collector => matches!(right, Read | Collect | Cash | Import | Propose),
                Role::Supervisor => matches!(right, Read | Collect | Cash | Import | Propose | Approve | Policy),
                Role::Controller => {
                    matches!(right, Read | Collect | Cash | Import | Propose | Approve | Adjust | Policy | Settings)
                }
                Role::Auditor => matches!(right, Read | Audit),
                Role::Administrator => right != Placed,
                Role::EarlyOutAgent => right == Placed,
            }
    }

    /// Who has it belongs to a partner, and says to which.
    pub fn is_of_partner(self) -> bool {
        self == Role::EarlyOutAgent
    }
}

#[cfg(test)]
mod tests {
    use super::{Right, Role};

    #[test]
    fn an_auditor_only_looks_and_only_an_administrator_says_who_may() {
        for right in Right::ALL {
            let looks = matches!(right, Right::Own | Right::Read | Right::Audit);
            assert_eq!(Role::Auditor.has(right), looks, "{}", right.code());
        }
        let who_may: Vec<_> = Role::ALL.into_iter().filter(|role| role.has(Right::Users)).collect();
        assert_eq!(who_may, [Role::Administrator]);
    }

    #[test]
    fn an_outside_team_has_its_own_entry_and_what_was_placed_with_it() {
        for right in Right::ALL {
            let has = Role::EarlyOutAgent.has(right);
            assert_eq!(has, matches!(right, Right::Own | Right::Placed), "{}", right.code());
            let others = Role::ALL.into_iter().filter(|role| *role != Role::EarlyOutAgent);
            assert!(right != Right::Placed || others.into_iter().all(|role| !role.has(right)));
        }
    }

    #[test]
    fn each_code_finds_its_role() {
        for role in Role::ALL {
            assert_eq!(Role::find(role.code()), Some(role));
        }
        assert_eq!(Role::find("owner"), None);
    }
}

//! Who may do what: roles, and the rights each has.
//!
//! Decides: the rights of each role. A screen asks for a right, never for a role. Whoever works on the book's file itself (the
//! command line) has every right, because whoever can write the file can do anything to it.

/// Something that not everybody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
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
    pub const ALL: [Right; 11] = [
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
    /// Everything, users included.
    Administrator,
}

impl Role {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Role; 5] =
        [Role::Collector, Role::Supervisor, Role::Controller, Role::Auditor, Role::Administrator];

    /// The word in programs and texts.
    pub fn code(self) -> &'static str {
        match self {
            Role::Collector => "collector",
            Role::Supervisor => "supervisor",
            Role::Controller => "controller",
            Role::Auditor => "auditor",
            Role::Administrator => "administrator",
        }
    }

    /// The role of a word.
    pub fn find(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether the role may.
    pub fn has(self, right: Right) -> bool {
        use Right::{Adjust, Approve, Audit, Cash, Collect, Import, Policy, Propose, Read, Settings};
        match self {
            Role::Collector => matches!(right, Read | Collect | Cash | Import | Propose),
            Role::Supervisor => matches!(right, Read | Collect | Cash | Import | Propose | Approve | Policy),
            Role::Controller => {
                matches!(right, Read | Collect | Cash | Import | Propose | Approve | Adjust | Policy | Settings)
            }
            Role::Auditor => matches!(right, Read | Audit),
            Role::Administrator => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Right, Role};

    #[test]
    fn an_auditor_only_looks_and_only_an_administrator_says_who_may() {
        for right in Right::ALL {
            let looks = matches!(right, Right::Read | Right::Audit);
            assert_eq!(Role::Auditor.has(right), looks, "{}", right.code());
        }
        let who_may: Vec<_> = Role::ALL.into_iter().filter(|role| role.has(Right::Users)).collect();
        assert_eq!(who_may, [Role::Administrator]);
    }

    #[test]
    fn each_code_finds_its_role() {
        for role in Role::ALL {
            assert_eq!(Role::find(role.code()), Some(role));
        }
        assert_eq!(Role::find("owner"), None);
    }
}

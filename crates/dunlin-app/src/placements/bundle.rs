//! Everything that belongs to a debt, in one folder.

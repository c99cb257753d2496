//! One file per subcommand: glue between the terminal and the rooms, no logic.

mod check;
mod columns;
mod rules;
mod setup;

pub use check::check;
pub use columns::columns;
pub use rules::rules;

//! The command line as shells and manuals know it, made of its one definition.

use std::io;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use super::arguments::definition;

/// What a shell runs to complete what is typed.
pub fn completions(shell: Shell) -> Vec<u8> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut definition(), "thbscreen", &mut text);
    text
}

/// The manual: each page with the name of its file. The first is that of the program.
pub fn pages() -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut program = with_all_described(definition()).disable_help_subcommand(true);
    program.build();
    let mut pages = Vec::new();
    add(&program, &mut pages)?;
    Ok(pages)
}

/// An option that `-h` passes over has a place in the manual.
fn with_all_described(command: Command) -> Command {
    command.mut_args(|arg| arg.hide_short_help(false)).mut_subcommands(with_all_described)
}

fn add(command: &Command, pages: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let page = Man::new(command.clone());
    let mut text = Vec::new();
    page.render(&mut text)?;
    pages.push((page.get_filename(), text));
    command.get_subcommands().try_for_each(|below| add(below, pages))
}

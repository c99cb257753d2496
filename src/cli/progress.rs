//! A bar on standard error while files are read; nothing where that is no terminal.

use std::io::{self, IsTerminal};
use std::sync::Mutex;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::input::Progress;

/// The bar.
pub struct Bar {
    current: Mutex<Option<ProgressBar>>,
    shown: bool,
}

impl Bar {
    /// A bar that is shown only on a terminal.
    pub fn new() -> Self {
        Self { current: Mutex::new(None), shown: io::stderr().is_terminal() }
    }

    fn with(&self, act: impl FnOnce(&mut Option<ProgressBar>)) {
        if let Ok(mut current) = self.current.lock() {
            act(&mut current);
        }
    }
}

impl Default for Bar {
    fn default() -> Self {
        Self::new()
    }
}

impl Progress for Bar {
    fn start(&self, name: &str, size: Option<u64>) {
        if !self.shown {
            return;
        }
        let (bar, template) = match size {
            Some(size) => (ProgressBar::new(size), "{msg} [{bar:30}] {bytes} of {total_bytes}"),
            None => (ProgressBar::no_length(), "{msg} {spinner} {bytes}"),
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(format!("reading {}", crate::report::for_terminal(name)));
        bar.enable_steady_tick(Duration::from_millis(200));
        self.with(|current| *current = Some(bar));
    }

    fn bytes(&self, count: u64) {
        if self.shown {
            self.with(|current| current.iter().for_each(|bar| bar.inc(count)));
        }
    }

    fn finish(&self) {
        self.with(|current| {
            if let Some(bar) = current.take() {
                bar.finish_and_clear();
            }
        });
    }
}

impl Drop for Bar {
    /// A run that ends early leaves no bar behind.
    fn drop(&mut self) {
        self.finish();
    }
}

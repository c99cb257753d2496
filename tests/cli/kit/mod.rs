//! Papers for bidders: the questionnaire, the letters, and what comes back.

mod filled;
mod languages;
mod letters;
mod pages;
mod replies;
mod reports;
mod template;

/// The languages, by their codes.
const LANGUAGES: [&str; 6] = ["en", "fr", "de", "it", "es", "ru"];

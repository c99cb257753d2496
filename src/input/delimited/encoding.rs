//! The encodings a text may have, and what people call them.

use anyhow::{Result, bail};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::codepages::{CP437, CP850, CP852};
use crate::model::closest;

/// How the bytes of a text stand for characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Charset {
    /// An encoding of the web's standard.
    Standard(&'static Encoding),
    /// A code page of DOS: its name and the characters of its upper half.
    Dos(&'static str, &'static str),
}

/// What people write for an encoding that the web's standard calls otherwise.
const ALIASES: &[(&str, Charset)] = &[
    ("ansi", Charset::Standard(encoding_rs::WINDOWS_1252)),
    ("western", Charset::Standard(encoding_rs::WINDOWS_1252)),
    ("mac", Charset::Standard(encoding_rs::MACINTOSH)),
    ("macroman", Charset::Standard(encoding_rs::MACINTOSH)),
    ("maccyrillic", Charset::Standard(encoding_rs::X_MAC_CYRILLIC)),
    ("cp10000", Charset::Standard(encoding_rs::MACINTOSH)),
    ("cp10007", Charset::Standard(encoding_rs::X_MAC_CYRILLIC)),
    ("cp65001", Charset::Standard(UTF_8)),
    ("cp1200", Charset::Standard(UTF_16LE)),
    ("cp1201", Charset::Standard(UTF_16BE)),
    ("utf16", Charset::Standard(UTF_16LE)),
    ("utf16le", Charset::Standard(UTF_16LE)),
    ("utf16be", Charset::Standard(UTF_16BE)),
    ("utf8sig", Charset::Standard(UTF_8)),
    ("cp874", Charset::Standard(encoding_rs::WINDOWS_874)),
    ("cp932", Charset::Standard(encoding_rs::SHIFT_JIS)),
    ("cp936", Charset::Standard(encoding_rs::GB18030)),
    ("cp949", Charset::Standard(encoding_rs::EUC_KR)),
    ("cp950", Charset::Standard(encoding_rs::BIG5)),
    ("cp51932", Charset::Standard(encoding_rs::EUC_JP)),
    ("cp54936", Charset::Standard(encoding_rs::GB18030)),
    ("cp20866", Charset::Standard(encoding_rs::KOI8_R)),
    ("cp21866", Charset::Standard(encoding_rs::KOI8_U)),
    ("cp437", DOS_US),
    ("ibm437", DOS_US),
    ("cp850", DOS_WEST),
    ("ibm850", DOS_WEST),
    ("cp852", DOS_CENTRAL),
    ("ibm852", DOS_CENTRAL),
];

pub(super) const DOS_US: Charset = Charset::Dos("cp437", CP437);
pub(super) const DOS_WEST: Charset = Charset::Dos("cp850", CP850);
pub(super) const DOS_CENTRAL: Charset = Charset::Dos("cp852", CP852);

/// The names that are offered when an unknown one was typed.
const OFFERED: &[&str] = &[
    "utf-8",
    "utf-16",
    "utf-16le",
    "utf-16be",
    "ansi",
    "latin1",
    "latin2",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "windows-874",
    "iso-8859-1",
    "iso-8859-2",
    "iso-8859-4",
    "iso-8859-5",
    "iso-8859-7",
    "iso-8859-9",
    "iso-8859-13",
    "iso-8859-15",
    "koi8-r",
    "koi8-u",
    "macintosh",
    "x-mac-cyrillic",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "euc-kr",
    "gbk",
    "gb18030",
    "gb2312",
    "big5",
    "cp437",
    "cp850",
    "cp852",
    "cp866",
    "cp932",
    "cp936",
    "cp949",
    "cp950",
];

impl Charset {
    /// The encoding that someone calls so.
    pub(super) fn named(label: &str) -> Result<Self> {
        if let Some(known) = Encoding::for_label(label.as_bytes()) {
            return Ok(Self::Standard(known));
        }
        let plain: String = label.to_ascii_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        let digits = plain.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let page = ["", "cp", "win", "windows", "codepage", "ibm", "dos", "ms"]
            .iter()
            .any(|word| !digits.is_empty() && plain.strip_suffix(digits) == Some(*word));
        let alias = |name: &str| ALIASES.iter().find(|(known, _)| *known == name).map(|(_, charset)| *charset);
        let as_page = || alias(&format!("cp{digits}")).filter(|_| page);
        let as_label = |name: String| Encoding::for_label(name.as_bytes()).map(Self::Standard);
        let found = alias(&plain)
            .or_else(as_page)
            .or_else(|| as_label(plain.clone()))
            .or_else(|| as_label(format!("cp{digits}")).filter(|_| page))
            .or_else(|| as_label(plain.replacen("koi8", "koi8-", 1)));
        match found {
            Some(charset) => Ok(charset),
            None => {
                let near = closest(&label.to_ascii_lowercase(), OFFERED.iter().copied());
                let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                bail!("there is no encoding `{label}`{hint} Known are for example utf-8, windows-1252, gb18030")
            }
        }
    }

    /// The name that `--encoding` takes, in the usual letters.
    pub(super) fn name(self) -> String {
        match self {
            Self::Standard(encoding) => encoding.name().to_ascii_lowercase(),
            Self::Dos(name, _) => name.to_owned(),
        }
    }

    /// The name with what is written in it.
    pub(super) fn described(self) -> String {
        let name = self.name();
        let script = match name.as_str() {
            "windows-1252" | "iso-8859-15" | "macintosh" | "cp850" | "cp437" => "Western European",
            "windows-1250" | "iso-8859-2" | "cp852" => "Central European",
            "windows-1251" | "koi8-r" | "koi8-u" | "iso-8859-5" | "ibm866" | "x-mac-cyrillic" => "Cyrillic",
            "windows-1253" | "iso-8859-7" => "Greek",
            "windows-1254" => "Turkish",
            "windows-1255" | "iso-8859-8" => "Hebrew",
            "windows-1256" | "iso-8859-6" => "Arabic",
            "windows-1257" | "iso-8859-4" | "iso-8859-13" => "Baltic",
            "windows-1258" => "Vietnamese",
            "windows-874" => "Thai",
            "gbk" | "gb18030" => "simplified Chinese",
            "big5" => "traditional Chinese",
            "shift_jis" | "euc-jp" | "iso-2022-jp" => "Japanese",
            "euc-kr" => "Korean",
            _ => return name,
        };
        format!("{name} ({script})")
    }

    /// The text, with what cannot be decoded replaced.
    pub(super) fn decode(self, bytes: &[u8]) -> String {
        match self {
            Self::Standard(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            Self::Dos(_, upper) => {
                let upper: Vec<char> = upper.chars().collect();
                bytes.iter().map(|byte| dos_char(&upper, *byte)).collect()
            }
        }
    }
}

/// The character of a byte in a code page of DOS.
pub(super) fn dos_char(upper: &[char], byte: u8) -> char {
    match byte.checked_sub(128) {
        None => char::from(byte),
        Some(place) => upper.get(usize::from(place)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_known_by_what_people_call_them() {
        let name = |label: &str| Charset::named(label).map(Charset::name).unwrap_or_default();
        let calls = [
            ("utf8", "utf-8"),
            ("UTF-8", "utf-8"),
            ("latin1", "windows-1252"),
            ("cp1251", "windows-1251"),
            ("CP866", "ibm866"),
            ("ansi", "windows-1252"),
            ("1250", "windows-1250"),
            ("win1251", "windows-1251"),
            ("windows 1251", "windows-1251"),
            ("cp936", "gb18030"),
            ("936", "gb18030"),
            ("cp850", "cp850"),
            ("DOS-850", "cp850"),
            ("utf16", "utf-16le"),
            ("koi8r", "koi8-r"),
            ("sjis", "shift_jis"),
            ("Windows-31J", "shift_jis"),
            ("macroman", "macintosh"),
            ("866", "ibm866"),
        ];
        calls.iter().for_each(|(label, expected)| assert_eq!(name(label), *expected, "{label}"));
    }

    #[test]
    fn an_unknown_encoding_is_answered_with_the_closest() {
        let fault = Charset::named("windows-1521").expect_err("there is none").to_string();
        assert!(fault.contains("did you mean `windows-1251`?"), "{fault}");
        assert!(Charset::named("utf-32").is_err());
    }

    #[test]
    fn code_pages_of_dos_have_their_upper_half() {
        assert!([CP437, CP850, CP852].iter().all(|upper| upper.chars().count() == 128));
        assert_eq!(DOS_WEST.decode(b"Caf\x82 M\x81ller"), "Café Müller");
        assert_eq!(DOS_CENTRAL.decode(b"\x9d\xa2d\xab"), "Łódź");
    }
}

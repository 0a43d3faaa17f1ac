//! Phone numbers, email addresses and URLs: the only values of the data bundle that become
//! links. They are checked when they are read, on the phone too: a link never leads to
//! anything else.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use super::invalid::Invalid;
use super::leaked::Str;

/// Germany's country code, for numbers without one.
const COUNTRY_CODE: &str = "+49";

/// What is encoded in a `mailto:` link: all but these characters, which an email address
/// may have and RFC 6068 §2 does not ask to encode.
const MAILBOX: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'*')
    .remove(b'+')
    .remove(b'@');

/// A phone number as people read it out: `0461 85-2569`, `116 117`. It has three to
/// fifteen digits (ITU-T E.164), grouped by spaces, hyphens or slashes, with or without a
/// plus sign in front.
///
/// ```
/// use wegweiser::guide::PhoneNumber;
///
/// let number: PhoneNumber = serde_json::from_str("\"0461 85-2569\"")?;
/// assert_eq!(number.href(), "tel:+49461852569");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "Str")]
pub struct PhoneNumber(Str);

impl PhoneNumber {
    /// The number as people read it out.
    pub fn as_str(&self) -> &'static str {
        self.0.as_str()
    }

    /// The link that calls it (RFC 3966): a global number where it begins with a country
    /// code or an area code, otherwise the short number as it is.
    pub fn href(&self) -> String {
        let digits: String = self
            .0
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        // From Germany one dials 00 before the code of another country (ITU-T E.123).
        if let Some(global) = digits.strip_prefix("00") {
            return ["tel:+", global].concat();
        }
        match digits.strip_prefix('0') {
            Some(rest) => ["tel:", COUNTRY_CODE, rest].concat(),
            None => ["tel:", &digits].concat(),
        }
    }
}

impl TryFrom<Str> for PhoneNumber {
    type Error = Invalid;

    fn try_from(text: Str) -> Result<Self, Invalid> {
        let local = text.strip_prefix('+').unwrap_or(&text);
        let digits = local.bytes().filter(u8::is_ascii_digit).count();
        let is_number = (3..=15).contains(&digits)
            && local.starts_with(|c: char| c.is_ascii_digit())
            && local
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '/'));
        checked(is_number, text, "a phone number").map(Self)
    }
}

/// An email address: a valid one in the sense of the HTML standard's
/// `<input type="email">`, with at least one dot in its domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "Str")]
pub struct Email(Str);

impl Email {
    /// The address.
    pub fn as_str(&self) -> &'static str {
        self.0.as_str()
    }

    /// The link that writes to it (RFC 6068).
    pub fn href(&self) -> String {
        format!("mailto:{}", utf8_percent_encode(&self.0, MAILBOX))
    }
}

impl TryFrom<Str> for Email {
    type Error = Invalid;

    fn try_from(text: Str) -> Result<Self, Invalid> {
        let is_atom =
            |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
        let is_address = text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && local.chars().all(is_atom) && is_host(domain)
        });
        checked(is_address, text, "an email address").map(Self)
    }
}

/// The URL of a page on the web: `http` or `https` and nothing else, with a host and only
/// the characters that RFC 3986 allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "Str")]
pub struct Url(Str);

impl Url {
    /// The URL, fit for `href`.
    pub fn as_str(&self) -> &'static str {
        self.0.as_str()
    }

    /// The host without `www.`, for visitors to read: `flensburg.de`.
    pub fn host(&self) -> &'static str {
        let host = host_of(after_scheme(self.as_str()).unwrap_or(self.as_str()));
        host.strip_prefix("www.").unwrap_or(host)
    }
}

impl TryFrom<Str> for Url {
    type Error = Invalid;

    fn try_from(text: Str) -> Result<Self, Invalid> {
        let is_allowed = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
        let is_url = after_scheme(&text).is_some_and(|rest| {
            let host = host_of(rest);
            is_host(host.split_once(':').map_or(host, |(host, _)| host))
                && rest.chars().all(is_allowed)
        });
        checked(is_url, text, "a URL that begins with https:// or http://").map(Self)
    }
}

/// A text that has passed its check, or the error that says what was expected.
fn checked(is_valid: bool, text: Str, expected: &'static str) -> Result<Str, Invalid> {
    if is_valid {
        Ok(text)
    } else {
        Err(Invalid::new(text, expected))
    }
}

fn after_scheme(url: &str) -> Option<&str> {
    url.strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
}

fn host_of(after_scheme: &str) -> &str {
    let end = after_scheme.find(['/', '?', '#']);
    &after_scheme[..end.unwrap_or(after_scheme.len())]
}

/// Whether this is a name of two or more labels (RFC 1123).
fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    host.contains('.') && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(number: &str) -> PhoneNumber {
        Str::leak(number).try_into().unwrap()
    }

    #[test]
    fn a_number_with_an_area_code_is_called_globally() {
        assert_eq!(phone("0461 85-2569").href(), "tel:+49461852569");
        assert_eq!(phone("+49 461 852569").href(), "tel:+49461852569");
    }

    #[test]
    fn a_number_abroad_is_called_there() {
        assert_eq!(phone("0045 33 12 34 56").href(), "tel:+4533123456");
        assert_eq!(phone("+45 33 12 34 56").href(), "tel:+4533123456");
    }

    #[test]
    fn a_short_number_is_called_as_it_is() {
        assert_eq!(phone("112").href(), "tel:112");
        assert_eq!(phone("116 117").href(), "tel:116117");
    }

    #[test]
    fn numbers_that_nobody_can_dial_are_refused() {
        for number in [
            "",
            "11",
            "0461 85 ext. 3",
            "+",
            "call me",
            "-0461",
            "0461\n85",
        ] {
            assert!(
                PhoneNumber::try_from(Str::leak(number)).is_err(),
                "{number:?}"
            );
        }
        assert_eq!(phone("0800 4 555500").as_str(), "0800 4 555500");
    }

    #[test]
    fn only_http_and_https_are_urls() {
        let valid = |url: &str| Url::try_from(Str::leak(url)).is_ok();
        assert!(valid(
            "https://www.flensburg.de/b%C3%BCrgerb%C3%BCro?La=1#x"
        ));
        assert!(valid("http://127.0.0.1:8080/"));
        for url in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//flensburg.de",
            "https://",
            "https://flensburg",
            "https://flensburg.de/bürgerbüro",
            "https://flensburg.de/a b",
            "https://flensburg.de/\"onclick=",
            "ftp://flensburg.de",
        ] {
            assert!(!valid(url), "{url}");
        }
    }

    #[test]
    fn visitors_read_the_host_of_a_url() {
        let url = Url::try_from(Str::leak("https://www.flensburg.de/a/b?c")).unwrap();
        assert_eq!(url.host(), "flensburg.de");
    }

    #[test]
    fn characters_of_an_email_address_have_no_meaning_in_its_link() {
        let link = |mail: &str| Email::try_from(Str::leak(mail)).unwrap().href();
        assert_eq!(link("info@example.org"), "mailto:info@example.org");
        // The examples of RFC 6068 §6.1 for characters with a meaning in URLs.
        assert_eq!(
            link("gorby%kremvax@example.com"),
            "mailto:gorby%25kremvax@example.com"
        );
        assert_eq!(
            link("unlikely?address@example.com"),
            "mailto:unlikely%3Faddress@example.com"
        );
        assert_eq!(
            link("Mike&family@example.org"),
            "mailto:Mike%26family@example.org"
        );
        assert_eq!(link("a#b/c@example.org"), "mailto:a%23b%2Fc@example.org");
    }

    #[test]
    fn mail_goes_to_one_mailbox() {
        let valid = |mail: &str| Email::try_from(Str::leak(mail)).is_ok();
        assert!(valid("integration@flensburg.de"));
        for mail in [
            "",
            "@flensburg.de",
            "a@b",
            "a b@c.de",
            "a@c..de",
            "a@c.de?bcc=x",
        ] {
            assert!(!valid(mail), "{mail}");
        }
    }
}

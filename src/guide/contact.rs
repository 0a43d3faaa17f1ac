//! Phone numbers, addresses for mail and addresses in the web: the only things
//! of the bundle that ever become links.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use super::leaked::Str;

/// Germany's country code, for numbers that a source gives as one dials them at home.
const COUNTRY_CODE: &str = "+49";

/// What stands for itself in an address to write to; all else is encoded. Of what an
/// address may have, RFC 6068 leaves these (§2).
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

/// A phone number as it is read out: `0461 85-2569`, `116 117`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct PhoneNumber(Str);

impl PhoneNumber {
    /// The number as it is read out.
    pub fn as_str(&self) -> &'static str {
        self.0.as_str()
    }

    /// Whether it is three to fifteen digits (ITU-T E.164), grouped by blanks,
    /// hyphens or slashes, with or without a plus sign in front.
    pub fn is_valid(&self) -> bool {
        let local = self.0.strip_prefix('+').unwrap_or(&self.0);
        let digits = local.bytes().filter(u8::is_ascii_digit).count();
        (3..=15).contains(&digits)
            && local.starts_with(|c: char| c.is_ascii_digit())
            && local
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '/'))
    }

    /// The link that calls it (RFC 3966): a global number where it begins with the code of
    /// a country or an area, otherwise the short number as it is.
    pub fn href(&self) -> String {
        let dialled: String = self
            .0
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        // From Germany one dials 00 before the code of another country (ITU-T E.123).
        if let Some(abroad) = dialled.strip_prefix("00") {
            return ["tel:+", abroad].concat();
        }
        match dialled.strip_prefix('0') {
            Some(rest) => ["tel:", COUNTRY_CODE, rest].concat(),
            None => ["tel:", &dialled].concat(),
        }
    }
}

/// An address for electronic mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Email(Str);

impl Email {
    /// The address.
    pub fn as_str(&self) -> &'static str {
        self.0.as_str()
    }

    /// Whether it is a valid address in the sense of the HTML standard's
    /// `<input type="email">`, with at least one dot in its domain.
    pub fn is_valid(&self) -> bool {
        let Some((local, domain)) = self.0.split_once('@') else {
            return false;
        };
        let is_atom =
            |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
        !local.is_empty() && local.chars().all(is_atom) && is_host(domain)
    }

    /// The link that writes to it (RFC 6068).
    pub fn href(&self) -> String {
        format!("mailto:{}", utf8_percent_encode(&self.0, MAILBOX))
    }
}

/// An address in the web: `http` or `https`, nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct WebAddress(Str);

impl WebAddress {
    /// The address, fit for `href`.
    pub fn as_str(&self) -> &'static str {
        self.0.as_str()
    }

    /// Whether it has a scheme of the web, a host, and only characters that RFC
    /// 3986 allows in an address.
    pub fn is_valid(&self) -> bool {
        let is_allowed = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
        match self.after_scheme() {
            Some(rest) => {
                let host = host_of(rest);
                is_host(host.split_once(':').map_or(host, |(host, _)| host))
                    && rest.chars().all(is_allowed)
            }
            None => false,
        }
    }

    /// The host without `www.`: what a visitor reads of it.
    pub fn host(&self) -> &'static str {
        let host = host_of(self.after_scheme().unwrap_or(self.as_str()));
        host.strip_prefix("www.").unwrap_or(host)
    }

    fn after_scheme(&self) -> Option<&'static str> {
        let address = self.as_str();
        address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"))
    }
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
        PhoneNumber(Str::leak(number))
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
            assert!(!phone(number).is_valid(), "{number:?}");
        }
        assert!(phone("0800 4 555500").is_valid());
    }

    #[test]
    fn only_addresses_of_the_web_are_web_addresses() {
        let valid = |url: &str| WebAddress(Str::leak(url)).is_valid();
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
    fn a_web_address_is_read_by_its_host() {
        let url = WebAddress(Str::leak("https://www.flensburg.de/a/b?c"));
        assert_eq!(url.host(), "flensburg.de");
    }

    #[test]
    fn an_address_for_mail_is_no_more_than_that_in_a_link() {
        let link = |mail: &str| Email(Str::leak(mail)).href();
        assert_eq!(link("info@example.org"), "mailto:info@example.org");
        // The examples of RFC 6068 §6.1 for what has a meaning in addresses of the web.
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
        let valid = |mail: &str| Email(Str::leak(mail)).is_valid();
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

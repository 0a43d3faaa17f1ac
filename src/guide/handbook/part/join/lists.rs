//! Documents, the glossary and phrases.

use super::origin::{law, provenance};
use super::{Joined, Joiner};
use crate::guide::List;
use crate::guide::handbook::part::{
    DocumentPart, DocumentsPart, GlossaryPart, PhraseGroupPart, PhrasePart, PhrasesPart,
    TermPart,
};
use crate::guide::handbook::{HandbookTexts, Phrase, Sourced};

impl<'a> Joiner<'a> {
    pub(super) fn documents(&self) -> Joined<DocumentsPart> {
        let documents = self.handbook.documents.documents.iter().map(|document| {
            let words = self.document_words(document.id)?;
            Ok(DocumentPart {
                id: document.id,
                name: words.text(|it| it.name),
                explain: words.text(|it| it.explain),
                issuer: words.text(|it| it.issuer),
                tip: words.optional(|it| it.tip),
                place: document.place,
                law: law(document.origin().law),
                provenance: provenance(document.origin()),
            })
        });
        Ok(DocumentsPart {
            documents: List::leak(documents.collect::<Joined<Vec<_>>>()?),
            german: List::default(),
            terms: List::default(),
        })
    }

    pub(super) fn glossary(&self) -> Joined<GlossaryPart> {
        let terms = self.handbook.glossary.terms.iter().map(|term| {
            let id = term.id;
            let words = self.words("the term", id.as_str(), |it| it.glossary.get(id))?;
            Ok(TermPart {
                id,
                term: term.term,
                also: term.also,
                translation: words.optional(|it| it.translation),
                explain: words.text(|it| it.explain),
                facts: term.facts,
                documents: self.document_notes(term.documents.iter().copied())?,
                discreet: term.discreet,
                law: law(term.origin().law),
            })
        });
        let mut terms = terms.collect::<Joined<Vec<TermPart>>>()?;
        terms.sort_by_key(|term| sort_key(&term.term));
        Ok(GlossaryPart {
            terms: List::leak(terms),
            german: List::default(),
        })
    }

    pub(super) fn phrases(&self) -> Joined<PhrasesPart> {
        let phrases = self.handbook.phrases;
        let groups = phrases.groups.iter().map(|group| {
            let of = |it: &'a HandbookTexts| it.phrases.groups.get(*group).copied();
            let name = self.words("the group of phrases", group.as_str(), of)?;
            let phrases = phrases.phrases.iter().filter(|it| it.group == *group);
            Ok(PhraseGroupPart {
                id: *group,
                name: name.text(|name| name),
                discreet: phrases.clone().any(|it| it.discreet),
                phrases: List::leak(phrases.map(|it| self.phrase(it))),
            })
        });
        Ok(PhrasesPart {
            groups: List::leak(groups.collect::<Joined<Vec<_>>>()?),
            german: List::default(),
            terms: List::default(),
        })
    }

    /// A phrase; a language without words for it has the German sentence all the same.
    pub(super) fn phrase(&self, phrase: &Phrase) -> PhrasePart {
        let of = |it: &'a HandbookTexts| it.phrases.phrases.get(phrase.id);
        let words = self.words("the phrase", phrase.id.as_str(), of).ok();
        PhrasePart {
            id: phrase.id,
            setting: phrase.setting,
            german: phrase.german,
            text: words.and_then(|it| it.optional(|it| it.text)),
            note: words.and_then(|it| it.optional(|it| it.note)),
        }
    }
}

/// The order of a German dictionary (DIN 5007-1): umlauts as their vowels, ß as ss.
fn sort_key(word: &str) -> String {
    let mut key = String::new();
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => key.push('a'),
            'ö' => key.push('o'),
            'ü' => key.push('u'),
            'ß' => key.push_str("ss"),
            letter => key.push(letter),
        }
    }
    key
}

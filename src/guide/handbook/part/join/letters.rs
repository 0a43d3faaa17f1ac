//! Letters.

use super::origin::{by_post, law, provenance};
use super::{Joined, Joiner};
use crate::guide::List;
use crate::guide::handbook::part::{LetterPart, LettersPart};
use crate::guide::handbook::{LifeEventId, Sourced};

impl Joiner<'_> {
    pub(super) fn letters(&self) -> Joined<LettersPart> {
        let letters = self.handbook.letters.letters.iter().map(|letter| {
            let id = letter.id;
            let words = self.words("the letter", id.as_str(), |it| it.letters.get(id))?;
            let texts = words.list(|it| it.deadlines);
            let law = law(letter.origin().law);
            let deadlines = letter.deadlines.iter().enumerate();
            let deadlines =
                deadlines.map(|(at, it)| self.deadline(it, texts.get(at).copied()));
            let situations = letter.situations.iter();
            let situations = situations.map(|id| self.situation_note(*id));
            Ok(LetterPart {
                id,
                stake: letter.stake,
                title: words.text(|it| it.title),
                sender: words.text(|it| it.sender),
                sender_place: letter.sender_place,
                look: words.text(|it| it.look),
                recognise: letter.recognise,
                means: words.text(|it| it.means),
                deadlines: List::leak(deadlines),
                by_post: by_post(law),
                first: words.list(|it| it.first),
                never: words.list(|it| it.never),
                help: letter.help,
                facts: letter.facts,
                documents: self.document_notes(letter.documents.iter().copied())?,
                situations: List::leak(situations.collect::<Joined<Vec<_>>>()?),
                law,
                provenance: provenance(letter.origin()),
            })
        });
        let deadlines = self.handbook.letters.letters.iter();
        let deadlines = deadlines.flat_map(|letter| letter.deadlines.iter());
        let counted = deadlines.filter_map(|it| it.due.and(it.from));
        let counted: Vec<LifeEventId> = counted.collect();
        Ok(LettersPart {
            letters: List::leak(letters.collect::<Joined<Vec<_>>>()?),
            events: self.events(|id| counted.contains(&id))?,
            german: List::default(),
            terms: List::default(),
        })
    }
}

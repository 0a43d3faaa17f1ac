//! What reads a part of a page aloud: sentence by sentence, each of them marked.

use leptos::prelude::*;

use crate::i18n::DateStyle;
use crate::i18n::spoken::{PageVoice, Passage, Sentence, sentences};
use crate::platform::speech::{self, Ending, PageText, Speaking};
use crate::platform::{focus, task};
use crate::ui::live::{click, live, live_text};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::Icon;

/// How fast, one after the other; 1 is as usual.
const SPEEDS: [(f32, &str); 4] =
    [(1.0, "1"), (1.25, "1.25"), (1.5, "1.5"), (0.75, "0.75")];

/// What is read, and where the voice is.
#[derive(Clone, Copy)]
struct Reading {
    /// The id of the element.
    id: StoredValue<String>,
    /// What somebody asked for; it ends when this is emptied.
    asked: RwSignal<String>,
    /// The language of the page.
    language: &'static str,
    has_voice: RwSignal<bool>,
    is_paused: RwSignal<bool>,
    /// The place in [`SPEEDS`].
    speed: RwSignal<usize>,
    /// Which sentence, and which part of it.
    at: StoredValue<(usize, usize)>,
    text: StoredValue<Option<PageText>, LocalStorage>,
    /// The sentences with the number of their block.
    sentences: StoredValue<Vec<(usize, Sentence)>>,
    /// It ends with the reader.
    speaking: StoredValue<Option<Speaking>, LocalStorage>,
}

/// Reads an element aloud; its buttons are at the lower edge, so that they stay in sight.
#[component]
pub(super) fn Reader(
    /// The id of the element.
    id: String,
    /// What somebody asked for; it ends when this is emptied.
    asked: RwSignal<String>,
) -> impl IntoView {
    let locale = use_locale();
    let language = locale.language().tag();
    let reading = Reading {
        id: StoredValue::new(id),
        asked,
        language,
        has_voice: RwSignal::new(speech::has_voice(language)),
        is_paused: RwSignal::new(false),
        speed: RwSignal::new(0),
        at: StoredValue::new((0, 0)),
        text: StoredValue::new_local(None),
        sentences: StoredValue::new(Vec::new()),
        speaking: StoredValue::new_local(None),
    };
    reading.begin(&locale);
    focus::set_next(".reader");
    let voices = {
        let locale = locale.clone();
        speech::on_voices(move || {
            let is_new = reading.has_voice.try_get_untracked() == Some(false);
            if is_new && speech::has_voice(language) {
                reading.has_voice.set(true);
                reading.begin(&locale);
            }
        })
    };
    StoredValue::new_local(voices);
    let pause = live_text({
        let (pause, resume) = (locale.text("read-pause"), locale.text("read-resume"));
        move || {
            let words = if reading.is_paused.get() {
                &resume
            } else {
                &pause
            };
            words.clone()
        }
    });
    let speed = live_text({
        let word = locale.text("read-speed");
        move || {
            let (_, speed) = SPEEDS[reading.speed.get() % SPEEDS.len()];
            [&word, " ", speed].concat()
        }
    });
    let voice = locale.text("read-no-voice");
    let outcome = live_text(move || {
        if reading.has_voice.get() {
            String::new()
        } else {
            voice.clone()
        }
    });
    let is_silent = live(move || !reading.has_voice.get());
    view! {
        <div class="reader" role="group" tabindex="-1" aria-label=locale.text("read-aloud")>
            <p role="status">{outcome}</p>
            <p class="actions" hidden=is_silent>
                <button type="button" class="action" on:click=click(move |_| reading.pause())>
                    {pause}
                </button>
                <button type="button" class="action" on:click=click(move |_| reading.faster())>
                    {speed}
                </button>
            </p>
            <button type="button" class="action" on:click=click(move |_| reading.stop())>
                <Icon name="x"/>
                {locale.text("read-stop")}
            </button>
        </div>
    }
}

impl Reading {
    /// Reads from the beginning, unless there is no voice.
    fn begin(self, locale: &Locale) {
        if !self.has_voice.get_untracked() {
            return;
        }
        let text = PageText::read(&self.id.with_value(|id| selector("id", id)));
        let page = PageVoice {
            language: locale.language().tag(),
            paragraph: &locale.text("read-paragraph"),
            date: &|day| locale.date(day, DateStyle::Long),
        };
        let blocks = text.blocks().iter().enumerate();
        let all = blocks.flat_map(|(at, block)| {
            let sentences = sentences(block, &page).into_iter();
            sentences.map(move |sentence| (at, sentence))
        });
        self.sentences.set_value(all.collect());
        self.text.set_value(Some(text));
        self.at.set_value((0, 0));
        self.say();
    }

    /// Reads the part of the sentence where the voice is.
    fn say(self) {
        let (at, part) = self.at.get_value();
        let found = self.sentences.with_value(|all| {
            let (block, sentence) = all.get(at)?;
            let passage = sentence.parts.get(part)?.clone();
            Some((*block, sentence.bytes.clone(), passage))
        });
        let Some((block, bytes, Passage { text, language })) = found else {
            return self.stop();
        };
        self.text.with_value(|text| {
            if let Some(text) = text {
                text.mark(block, bytes);
            }
        });
        // Where there is no voice for a German word, that of the page has to try.
        let language = if speech::has_voice(&language) {
            language
        } else {
            self.language.to_owned()
        };
        let (speed, _) = SPEEDS[self.speed.get_untracked() % SPEEDS.len()];
        let on_end = move |ending| {
            // Not within the call of what is replaced.
            task::spawn(async move {
                match ending {
                    Ending::Done => self.go_on(),
                    Ending::Broken => self.stop(),
                }
            });
        };
        // What is dropped ends whatever is being read, so it goes first.
        self.speaking.set_value(None);
        let speaking = speech::say(&text, &language, speed, on_end);
        self.speaking.set_value(Some(speaking));
    }

    /// Reads what comes next.
    fn go_on(self) {
        let Some((at, part)) = self.at.try_get_value() else {
            return;
        };
        if self.is_paused.get_untracked() {
            return;
        }
        let parts = self.sentences.with_value(|all| {
            all.get(at).map_or(0, |(_, sentence)| sentence.parts.len())
        });
        let next = if part + 1 < parts {
            (at, part + 1)
        } else {
            (at + 1, 0)
        };
        self.at.set_value(next);
        self.say();
    }

    /// Stops for a while, or goes on with the sentence.
    fn pause(self) {
        self.is_paused.update(|it| *it = !*it);
        if self.is_paused.get_untracked() {
            self.speaking.set_value(None);
        } else {
            self.again();
        }
    }

    /// Reads the sentence again from its beginning.
    fn again(self) {
        self.at.update_value(|(_, part)| *part = 0);
        self.say();
    }

    fn faster(self) {
        self.speed.update(|it| *it = (*it + 1) % SPEEDS.len());
        if !self.is_paused.get_untracked() {
            self.again();
        }
    }

    fn stop(self) {
        // The visitor may have gone on.
        if let Some(button) = self.id.try_with_value(|id| selector("data-read", id)) {
            self.asked.set(String::new());
            focus::set_next(&button);
        }
    }
}

/// The element whose attribute has a value.
fn selector(attribute: &str, value: &str) -> String {
    ["[", attribute, "=\"", value, "\"]"].concat()
}

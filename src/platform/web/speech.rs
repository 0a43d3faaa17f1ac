use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice, window};

use super::events::{self, Listener};

pub fn has_german_voice() -> bool {
    german_voice().is_some()
}

pub fn on_voices(callback: impl Fn() + 'static) -> Listener {
    let target = synthesis().map(Into::into);
    events::listen(target, "voiceschanged", Closure::new(callback))
}

pub fn say_german(text: &str) {
    let utterance = SpeechSynthesisUtterance::new_with_text(text);
    let (Some(synthesis), Ok(utterance)) = (synthesis(), utterance) else {
        return;
    };
    utterance.set_lang("de-DE");
    utterance.set_voice(german_voice().as_ref());
    synthesis.cancel();
    synthesis.speak(&utterance);
}

/// What reads aloud, where the browser has it.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = window()?;
    let synthesis = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    synthesis.is_object().then(|| synthesis.unchecked_into())
}

fn german_voice() -> Option<SpeechSynthesisVoice> {
    let voices = synthesis()?.get_voices().into_iter();
    let mut voices = voices.map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    // Android writes de_DE.
    voices.find(|voice| voice.local_service() && voice.lang().starts_with("de"))
}

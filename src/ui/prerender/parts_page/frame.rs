//! What is around every page.

use leptos::prelude::*;

use super::Part;
use crate::ui::Page;
use crate::ui::parts::ExitBar;
use crate::ui::shell::footer::Footer;
use crate::ui::shell::header::Header;
use crate::ui::shell::language_switch::LanguageSwitch;
use crate::ui::shell::navigation::Navigation;

/// The frame, as it is around the page of all topics.
pub(super) fn frame() -> Vec<Part> {
    let page = Page::Topics;
    let header = {
        let page = page.clone();
        view! { <div class="top"><Header page/></div> }
    };
    let menu = {
        let page = page.clone();
        view! { <div class="top"><LanguageSwitch page/></div> }
    };
    let navigation = {
        let page = page.clone();
        view! { <Navigation page/> }
    };
    vec![
        ("header", Some(header.into_any())),
        ("navigation", Some(navigation.into_any())),
        ("language-menu", Some(menu.into_any())),
        ("exit-bar", Some(view! { <ExitBar/> }.into_any())),
        ("footer", Some(view! { <Footer page/> }.into_any())),
    ]
}

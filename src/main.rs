//! Starts the app in the page.

fn main() {
    wegweiser::ui::start();
}

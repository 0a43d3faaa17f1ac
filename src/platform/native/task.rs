use std::future::ready;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread;

pub fn spawn(future: impl Future<Output = ()> + 'static) {
    block_on(future);
}

pub fn yield_to_browser() -> impl Future<Output = ()> {
    ready(())
}

pub fn next_frame(_: impl FnOnce() + 'static) {}

/// Natively, runs a future to its end. The files of the guide are read at once, so nothing
/// of ours ever waits.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        thread::yield_now();
    }
}

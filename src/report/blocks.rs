//! Large outputs in blocks: rendered side by side and written one behind the other, so that
//! the same bytes come out at any thread count, and no more than a few blocks are held.

use std::io::{self, Write};

/// So many blocks are rendered at a time, for each thread and at most.
const FOR_EACH_THREAD: usize = 2;
const AT_MOST: usize = 32;

/// Where a block is rendered, with what is kept from one block to the next.
#[derive(Default)]
struct Slot<S> {
    kept: S,
    bytes: Vec<u8>,
}

/// Renders blocks and writes them in their order. While some are written the next are
/// rendered. What each place has kept is handed back.
pub(super) fn write_in_order<B: Send, S: Default + Send>(
    blocks: impl IntoIterator<Item = B>,
    render: impl Fn(B, &mut S, &mut Vec<u8>) -> io::Result<()> + Sync,
    out: &mut dyn Write,
) -> io::Result<Vec<S>> {
    let width = (rayon::current_num_threads() * FOR_EACH_THREAD).min(AT_MOST);
    let slots = || (0..width).map(|_| Slot::default()).collect::<Vec<Slot<S>>>();
    let (mut whole, mut next) = (slots(), slots());
    let mut blocks = blocks.into_iter();
    loop {
        let taken: Vec<B> = blocks.by_ref().take(width).collect();
        let is_last = taken.is_empty();
        let mut rendered: Vec<io::Result<()>> = taken.iter().map(|_| Ok(())).collect();
        let render = &render;
        rayon::in_place_scope(|scope| {
            for ((block, slot), rendered) in taken.into_iter().zip(&mut next).zip(&mut rendered) {
                scope.spawn(move |_| *rendered = render(block, &mut slot.kept, &mut slot.bytes));
            }
            whole.iter().try_for_each(|slot| out.write_all(&slot.bytes))
        })?;
        rendered.into_iter().collect::<io::Result<()>>()?;
        whole.iter_mut().for_each(|slot| slot.bytes.clear());
        std::mem::swap(&mut whole, &mut next);
        if is_last {
            return Ok(whole.into_iter().chain(next).map(|slot| slot.kept).collect());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_come_out_in_their_order_whoever_is_done_first() {
        let (mut out, mut expected) = (Vec::new(), Vec::new());
        let render = |block: u32, seen: &mut u32, bytes: &mut Vec<u8>| {
            let slow: u32 = (0..(block % 7) * 1000).fold(block, |sum, number| sum ^ number);
            *seen += 1;
            writeln!(bytes, "{block} {slow}")
        };
        let kept = write_in_order(0..200, render, &mut out).expect("memory can be written to");
        (0..200).try_for_each(|block| render(block, &mut 0, &mut expected)).expect("memory can be written to");
        assert!(out == expected, "the blocks are in another order");
        assert_eq!(kept.into_iter().sum::<u32>(), 200);
    }

    #[test]
    fn a_fault_of_one_block_or_of_the_output_ends_it() {
        let fault = |block: u32, (): &mut (), _: &mut Vec<u8>| match block {
            150 => Err(io::Error::other("broken")),
            _ => Ok(()),
        };
        assert!(write_in_order(0..200, fault, &mut Vec::new()).is_err());
        let full = |_: u32, (): &mut (), bytes: &mut Vec<u8>| bytes.write_all(b"text");
        assert!(write_in_order(0..200, full, &mut [0_u8; 10].as_mut_slice()).is_err());
    }
}

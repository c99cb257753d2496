//! Large outputs in blocks: rendered side by side and written one behind the other, so that
//! the same bytes come out at any thread count, and no more than a few blocks are held.

use std::io::{self, Write};
use std::iter::Fuse;

use crate::side_by_side::{InOrder, in_order};

/// Where a block is rendered, with what is kept from one block to the next.
#[derive(Default)]
struct Slot<S> {
    kept: S,
    bytes: Vec<u8>,
}

/// Blocks on their way to the output.
struct Blocks<'o, I, S> {
    left: Fuse<I>,
    spare: Vec<Slot<S>>,
    out: &'o mut dyn Write,
}

impl<I: Iterator<Item: Send>, S: Default + Send> InOrder for Blocks<'_, I, S> {
    type Job = (I::Item, Slot<S>);
    type Done = (io::Result<()>, Slot<S>);
    type Fault = io::Error;

    fn next(&mut self, _waits: bool) -> Option<Self::Job> {
        let block = self.left.next()?;
        Some((block, self.spare.pop().unwrap_or_default()))
    }

    fn take(&mut self, (rendered, mut slot): Self::Done) -> io::Result<bool> {
        rendered?;
        self.out.write_all(&slot.bytes)?;
        slot.bytes.clear();
        self.spare.push(slot);
        Ok(true)
    }
}

/// Renders blocks and writes them in their order. While some are written the next are
/// rendered. What each place has kept is handed back.
pub(super) fn write_in_order<B: Send, S: Default + Send>(
    blocks: impl IntoIterator<Item = B>,
    render: impl Fn(B, &mut S, &mut Vec<u8>) -> io::Result<()> + Sync,
    out: &mut dyn Write,
) -> io::Result<Vec<S>> {
    let mut blocks = Blocks { left: blocks.into_iter().fuse(), spare: Vec::new(), out };
    in_order(&mut blocks, |(block, mut slot): (B, Slot<S>)| {
        let rendered = render(block, &mut slot.kept, &mut slot.bytes);
        (rendered, slot)
    })?;
    Ok(blocks.spare.into_iter().map(|slot| slot.kept).collect())
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

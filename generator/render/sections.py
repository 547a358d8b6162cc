"""Composing a page of the sections that the settings name."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from generator.model.page import Block, Rule
from generator.render.edition import Edition
from generator.render.options import REGION

T = TypeVar("T")


def compose(
    order: Sequence[str],
    sections: Mapping[str, Callable[[Edition, T], tuple[Block, ...]]],
    edition: Edition,
    subject: T,
) -> tuple[Block, ...]:
    """Return the sections in the order given; regions stand even where they are empty."""
    blocks: list[Block] = []
    for name in order:
        blocks.extend((Rule(),) if name == REGION else sections[name](edition, subject))
    return tuple(blocks)

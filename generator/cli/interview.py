"""`wirebrief review` in a terminal: one proposal at a time, one key an answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.cli.listing import Articles, describe, heading
from generator.cli.terminal import read_key, read_line
from generator.errors import InputError
from generator.model.analysis import EntityKind
from generator.publish import Answers
from generator.relate import Proposal, ProposalKind

Ask = Callable[[str], str]
"""Takes a prompt, returns what was typed; `EOFError` and `KeyboardInterrupt` end the interview."""

MEANINGS: Mapping[str, str] = {
    "y": "yes",
    "m": "merge the other way round: the first is part of the second",
    "p": "register it as a person",
    "o": "register it as an organization",
    "l": "register it as a place",
    "r": "register it under another name",
    "x": "no name at all: never link it",
    "n": "no, and do not propose this again (links stay as they are)",
    "s": "skip for now",
    "u": "undo the last answer",
    "q": "stop; what was answered is kept",
}
KINDS: Mapping[str, EntityKind] = {
    "p": EntityKind.PERSON,
    "o": EntityKind.ORGANIZATION,
    "l": EntityKind.PLACE,
}


@dataclass(slots=True)
class _Settled:
    """What needs no more asking, as proposals that were made before the answers."""

    gone: set[str] = field(default_factory=set)
    """Addresses about which every proposal is pointless."""
    vouched: set[str] = field(default_factory=set)
    """Addresses that are in the register now: to be merged still, but not new."""

    def covers(self, proposal: Proposal) -> bool:
        addresses = {side.address for side in proposal.sides}
        if addresses & self.gone:
            return True
        return proposal.kind is ProposalKind.NEW and bool(addresses & self.vouched)


class Interview:
    """Asks about proposals in order; each answer is written at once."""

    def __init__(
        self, articles: Articles, answers: Answers, ask: Ask = read_key, ask_name: Ask = read_line
    ) -> None:
        self._articles = articles
        self._answers = answers
        self._ask = ask
        self._ask_name = ask_name
        self._settled = _Settled()
        self._done: list[tuple[int, _Settled]] = []
        """Of each answer which proposal it was to, and what was settled before it."""

    def run(self, proposals: Sequence[Proposal]) -> int:
        """Return how many proposals were answered.

        Proposals that an answer before made pointless are passed over.
        """
        print("\n".join(f"  {key}  {meaning}" for key, meaning in MEANINGS.items()))
        at, key = 0, ""
        while key != "q":
            while at < len(proposals) and self._settled.covers(proposals[at]):
                at += 1
            if at == len(proposals) and not self._done:
                break
            key = self._question(proposals, at) if at < len(proposals) else self._last_word()
            if key == "u":
                at = self._undo(at)
            elif key == "s" or (key != "q" and self._answer(at, proposals[at], key)):
                at += 1
        left = sum(not self._settled.covers(p) for p in proposals[at:])
        print(f"\n{len(self._done)} answered, {left} left; run it again to go on")
        return len(self._done)

    def _question(self, proposals: Sequence[Proposal], at: int) -> str:
        proposal = proposals[at]
        print(f"\n{at + 1} of {len(proposals)}  {heading(proposal)}")
        print("\n".join(f"  {line}" for line in describe(proposal, self._articles, bold=True)))
        meanings = {key: meaning_of(key, proposal) for key in keys_of(proposal)}
        return self._key(_asked(proposal), meanings)

    def _last_word(self) -> str:
        return self._key("\n  That was the last.", {key: MEANINGS[key] for key in "uq"})

    def _key(self, question: str, meanings: Mapping[str, str]) -> str:
        """Return one of the keys; `?` lists what they mean."""
        while True:
            try:
                key = self._ask(f"  {question} [{' '.join(meanings)} ?] ").strip().lower()[:1]
            except (EOFError, KeyboardInterrupt):
                return "q"
            if key in meanings:
                return key
            if key == "?":
                print("\n".join(f"  {name}  {meaning}" for name, meaning in meanings.items()))
            else:
                print("  that is no answer here; ? lists them")

    def _answer(self, at: int, proposal: Proposal, key: str) -> bool:
        """Write an answer; return whether it was written."""
        before = _Settled(set(self._settled.gone), set(self._settled.vouched))
        try:
            print(f"  {self._apply(proposal, key)}")
        except InputError as error:
            print(f"  not done: {error}")
            return False
        except (EOFError, KeyboardInterrupt):
            print("  not done")
            return False
        self._done.append((at, before))
        return True

    def _undo(self, at: int) -> int:
        if not self._done:
            print("  there is no answer to take back")
            return at
        try:
            print(f"  {self._answers.undo()}")
        except InputError as error:
            print(f"  not done: {error}")
            return at
        at, self._settled = self._done.pop()
        return at

    def _apply(self, proposal: Proposal, key: str) -> str:
        first, *others = [side.entity for side in proposal.sides]
        addresses = [side.address for side in proposal.sides]
        if key == "n":
            return self._answers.ignore([proposal.key])
        if others and key in "ym":
            into, gone = (first, others[0]) if key == "y" else (others[0], first)
            told = self._answers.merge(into, gone)
            self._settled.gone.add(addresses[1 if key == "y" else 0])
            self._settled.vouched.add(addresses[0 if key == "y" else 1])
            return told
        if proposal.other and key == "y":
            return self._answers.keep_apart(first, proposal.other)
        return self._register(proposal, key)

    def _register(self, proposal: Proposal, key: str) -> str:
        """Apply an answer about one name: the last side's, as an unlinked one stands second."""
        entity, address = proposal.sides[-1].entity, proposal.sides[-1].address
        if key == "y":
            told = self._answers.accept(entity)
            self._settled.vouched.add(address)
            return told
        if key == "x":
            told = self._answers.never_link(entity)
        elif key == "r":
            name = " ".join(self._ask_name("  its name: ").split())
            told = self._answers.rename(entity, name)
        else:
            told = self._answers.accept(entity, KINDS[key])
        self._settled.gone.add(address)
        return told


def keys_of(proposal: Proposal) -> str:
    """Return the keys that answer a proposal."""
    if proposal.kind is ProposalKind.UNLINKED:
        return "ypolrxnsuq"
    if len(proposal.sides) > 1:
        return "ymnsuq"
    if proposal.kind is ProposalKind.UNMATCHED:
        return "nsuq"
    if proposal.other:
        return "ynsuq"
    return "ypolrxnsuq"


def meaning_of(key: str, proposal: Proposal) -> str:
    """Return what a key means as the answer to a proposal."""
    return _yes(proposal) if key == "y" else MEANINGS[key]


def _yes(proposal: Proposal) -> str:
    names = [side.entity.name for side in proposal.sides]
    if len(names) > 1:
        return f"yes: {names[1]} is {names[0]}"
    if proposal.other:
        return f"yes: {proposal.other} is not {names[0]}"
    return f"yes: {names[0]} is a name to vouch for, as {proposal.sides[0].entity.kind}"


def _asked(proposal: Proposal) -> str:
    names = [side.entity.name for side in proposal.sides]
    if len(names) > 1:
        return f"Is “{names[1]}” {names[0]}?"
    if proposal.other:
        return f"Keep {proposal.other} apart from {names[0]}?"
    if proposal.kind is ProposalKind.UNMATCHED:
        return f"Nothing names {names[0]}."
    return f"Register {names[0]} as {proposal.sides[0].entity.kind}?"

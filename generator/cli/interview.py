"""`wirebrief review` in a terminal: one proposal at a time."""

from collections.abc import Callable, Sequence

from generator.cli.listing import Articles, describe, heading
from generator.errors import InputError
from generator.publish import Answers
from generator.relate import Proposal, ProposalKind

Ask = Callable[[str], str]
"""Takes a prompt, returns a line; `EOFError` and `KeyboardInterrupt` end the interview."""

HELP = """  y  yes: accept, merge the second into the first, keep apart
  m  merge the first into the second
  n  no: do not propose this again (links stay as they are)
  s  skip for now
  q  stop; what was answered is kept"""


def interview(
    proposals: Sequence[Proposal], articles: Articles, answers: Answers, ask: Ask = input
) -> int:
    """Ask about each proposal, and write each answer at once; return how many were answered.

    Proposals that an answer before made pointless are passed over.
    """
    answered, done = 0, set[str]()
    print(HELP)
    for number, proposal in enumerate(proposals, 1):
        if _addresses(proposal) & done:
            continue
        print(f"\n{number} of {len(proposals)}  {heading(proposal)}")
        print("\n".join(f"  {line}" for line in describe(proposal, articles)))
        key = _key(proposal, ask)
        if key == "q":
            break
        if key != "s":
            answered += _answer(proposal, key, answers, done)
    print(f"\n{answered} answered")
    return answered


def _key(proposal: Proposal, ask: Ask) -> str:
    keys = _keys(proposal)
    while True:
        try:
            key = ask(f"  [{'/'.join(keys)}] ").strip().lower()[:1]
        except (EOFError, KeyboardInterrupt):
            return "q"
        if key in keys:
            return key
        print(HELP)


def _keys(proposal: Proposal) -> str:
    if len(proposal.sides) > 1:
        return "ymnsq"
    return "nsq" if proposal.kind is ProposalKind.UNMATCHED else "ynsq"


def _answer(proposal: Proposal, key: str, answers: Answers, done: set[str]) -> bool:
    try:
        told = _apply(proposal, key, answers)
    except InputError as error:
        print(f"  not done: {error}")
        return False
    print(f"  {told}")
    if key != "n":
        done |= _addresses(proposal)
    return True


def _apply(proposal: Proposal, key: str, answers: Answers) -> str:
    entities = [side.entity for side in proposal.sides]
    if key == "n":
        return answers.ignore([proposal.key])
    if len(entities) > 1:
        first, second = entities if key == "y" else reversed(entities)
        return answers.merge(first, second)
    if proposal.other:
        return answers.keep_apart(entities[0], proposal.other)
    return answers.accept(entities[0])


def _addresses(proposal: Proposal) -> set[str]:
    return {side.address for side in proposal.sides}

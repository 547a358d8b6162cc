"""The parts of a person's name, and when two names can be one person's."""

from generator.analyse.names.lists import load_words


def words_of(name: str) -> list[str]:
    """Return the words of a name without `Jr.` and its like."""
    words = name.replace(",", " ").split()
    while len(words) > 1 and words[-1] in load_words("person_tails"):
        words.pop()
    return words


def generation_of(name: str) -> str:
    """Return `jr`, `iii` or the like, empty for most names: a son is not his father."""
    last = name.rsplit(maxsplit=1)[-1]
    return last.rstrip(".").lower() if last in load_words("person_tails") else ""


def surname_of(name: str) -> str:
    """Return the last word with its particles: `van Gogh`, `bin Laden`."""
    words = words_of(name)
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in load_words("particles"):
        first -= 1
    return " ".join(words[first:])


def surnames_of(name: str) -> set[str]:
    """Return every way to call a person by the last name, with and without particles."""
    words = words_of(name)
    tails = {surname_of(name), words[-1]}
    last = words[-1]
    for particle in ("al-", "Al-", "el-", "El-"):
        tails |= {last.removeprefix(particle)} if len(last) > len(particle) + 2 else set()
    return tails


def extends(full: str, short: str) -> bool:
    """Return whether a full name has every part of a shorter one, surname and first name too.

    `Donald J. Trump` extends `Donald Trump`, `Abdul Rashid Dostum` extends `Rashid Dostum`;
    initials stand for the names they begin. `Donald Trump Jr.` does not extend `Donald Trump`,
    who is his father, and `George H. W. Bush` does not extend `George W. Bush`, who is his son.
    """
    long_words, short_words = words_of(full), words_of(short)
    ages = {generation_of(full), generation_of(short)}
    if len(ages) > 1 and ("" not in ages or long_words == short_words):
        return False
    if len(long_words) < len(short_words) or len(short_words) < 2 or full == short:  # noqa: PLR2004 - a full name
        return False
    if long_words[-1].casefold() != short_words[-1].casefold():
        return False
    if 0 < _initials(short_words) < _initials(long_words):
        return False
    rest = iter(long_words[:-1])
    return all(any(_stands_for(word, other) for other in rest) for word in short_words[:-1])


def _initials(words: list[str]) -> int:
    return sum(len(letter) == 1 for word in words[1:-1] for letter in word.split(".") if letter)


def _stands_for(word: str, other: str) -> bool:
    if word.casefold() == other.casefold():
        return True
    initial = word.rstrip(".")
    return len(initial) == 1 and other.startswith(initial)

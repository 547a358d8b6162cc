"""Who held an office on a day, as far as the register knows."""

from collections import defaultdict

from generator.analyse.offices.forms import forms_of
from generator.model.fact import Precision, Publication
from generator.model.register import Register
from generator.model.role import Role, days_of

MARGIN = 30
"""Days before and after the publication through which nothing may change: news tells of the
weeks before, is printed again later, and dates of publication are off by days."""


class Terms:
    """The roles of a register by office and state."""

    def __init__(self, register: Register) -> None:
        self._held: dict[tuple[str, str], list[tuple[str, Role]]] = defaultdict(list)
        for entry in register.entries:
            for role in entry.roles:
                for form in forms_of(role.office, role.key) if role.key else ():
                    self._held[form, role.key].append((entry.key, role))

    def forms(self) -> frozenset[str]:
        """Return every folded form of an office."""
        return frozenset(form for form, _ in self._held)

    def states_of(self, person: str, form: str) -> frozenset[str]:
        """Return the keys of what a person ever held an office of."""
        return frozenset(
            key for (name, key), held in self._held.items() if name == form and person in dict(held)
        )

    def holders(self, form: str, key: str) -> frozenset[str]:
        """Return the keys of all who ever held an office."""
        return frozenset(person for person, _ in self._held.get((form, key), ()))

    def holder(self, form: str, key: str, published: Publication) -> tuple[str, Role] | None:
        """Return the person who surely held an office when an article was published.

        `None` if it is undated or dated to the year, or if it may have been somebody else within
        `MARGIN` days.
        """
        days = _days_around(published)
        if days is None:
            return None
        held = self._held.get((form, key), ())
        sure = [(person, role) for person, role in held if _covers(role, *days)]
        others = {person for person, role in held if _meets(role, *days)}
        return sure[0] if len(sure) == 1 and others == {sure[0][0]} else None


def _days_around(published: Publication) -> tuple[int, int] | None:
    if published.precision not in {Precision.DAY, Precision.MONTH}:
        return None
    first, last = days_of(published.value)
    return first.toordinal() - MARGIN, last.toordinal() + MARGIN


def _covers(role: Role, first: int, last: int) -> bool:
    days = role.certain()
    return days is not None and days[0].toordinal() <= first and last <= days[1].toordinal()


def _meets(role: Role, first: int, last: int) -> bool:
    since, until = role.possible()
    return since.toordinal() <= last and first <= until.toordinal()

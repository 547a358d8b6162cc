"""An article of our own, to stand in made-up pages."""

TITLE = "Storm closes the harbour of Tolna"
BYLINE = ("By Ada Reed", "October 5, 2015")
BODY = (
    "The harbour of Tolna was closed on Monday after a storm tore two ferries from the quay.",
    "Nobody was hurt, the harbour master said, but the pier will stay shut until next Sunday.",
    "Engineers are to look at the damage as soon as the wind allows, said a man at the port.",
    "The ferries are to sail from the old pier for a week, and buses will bring people there.",
)

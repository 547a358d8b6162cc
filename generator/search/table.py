"""What narrows a search down: for each briefing its date and the pages it is listed on.

Pagefind has filters of its own. They cost 617 KB at 10,000 briefings before the first word, make
the index differ from build to build, and count only within one shard; with a table beside each
shard the page counts, sorts and draws by itself.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from generator.model.page import Json, PageUri
from generator.search.document import Document


def make_table(
    documents: Sequence[Document], ids: Mapping[str, str], labels: Mapping[PageUri, str]
) -> Json:
    """Return the table of a shard.

    `values`: address and name of every person, organization, place, tag and outlet, the most
    frequent first. `briefings`: Pagefind's id, the date, then indexes into `values`, names by
    how often the briefing mentions them.
    """
    counts = Counter(value for document in documents for value in document.values)
    values = sorted(counts, key=lambda value: (-counts[value], value))
    place = {value: index for index, value in enumerate(values)}
    rows: list[Json] = []
    for document in reversed(documents):
        numbers: list[Json] = [place[value] for value in document.values]
        rows.append([ids[document.uri], document.date, *numbers])
    return {"values": [[value, labels[value]] for value in values], "briefings": rows}

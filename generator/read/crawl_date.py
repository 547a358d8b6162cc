"""Dates of publication that an extractor took from its own clock."""

import re

from generator.read.stated import Stated

CRAWL_KEYS = ("date_download", "filedate", "date_crawled", "crawl_date", "scraped_at", "fetched_at")
"""Keys under which extractors say when they fetched a page: news-please, trafilatura, crawlers."""

_DAY = re.compile(r"^\d{4}-\d\d-\d\d")
_TIMED = re.compile(r"\d:\d\d")
_DATED_PATH = re.compile(
    r"^[a-z]+://[^/?#]+/(?:[^?#]*/)?(?:19|20)\d\d[/_-]\w{1,3}[/_-]\d", re.IGNORECASE
)


def drop_crawl_date(stated: Stated, crawled: str) -> None:
    """Remove the date of publication that is no more than the time of the crawl, with a warning.

    It is if both are the same to the minute, or the same day while the address names a day,
    which is the better witness. Most pages are fetched on the day they appear, so the same day
    alone proves nothing.
    """
    date = stated.first("published")
    if date is None or not _DAY.match(date.value) or date.value[:10] != crawled[:10]:
        return
    same = _TIMED.search(crawled) and _minute(date.value) == _minute(crawled)
    url = stated.first("url")
    if same or (url is not None and _DATED_PATH.match(url.value)):
        stated.facts["published"].pop(0)
        if same:
            stated.warnings.append(f"date left out, it is the time of the crawl: {date.value[:40]}")


def _minute(moment: str) -> str:
    return moment[:16].replace("T", " ")

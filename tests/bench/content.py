"""A content folder of made-up articles: dumps of pages for the most part, and all other formats."""

import html
import json
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.bench.newsroom import TAGS, Newsroom, Story
from tests.conftest import ROOT

MENU = "Home\nWorld\nPolitics\nBusiness\nSport\nWeather\nSubscribe to our newsletter\n"
FOOT = "Share on Facebook\nTweet\nEmail\nPrint this page\nAbout us\nContact\nTerms of use\n"
REGISTERED = {"person": 150, "organization": 100}
"""How many of the most frequent names stand in the register."""


def write_site(folder: Path, articles: int) -> None:
    """Write the configuration, theme and content of a site of so many articles to a new folder."""
    shutil.copytree(ROOT / "theme_overrides", folder / "theme_overrides")
    configuration = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    plain = configuration.replace("min_briefings: 1 #", "min_briefings: 2 #")
    (folder / "mkdocs.yml").write_text(plain, encoding="utf-8")
    content = folder / "content"
    shutil.copytree(ROOT / "content" / "pages", content / "pages")
    newsroom = Newsroom()
    _write_articles(content / "articles", newsroom.write(articles), newsroom.outlets)
    _write(content / "entities.yml", {"entities": _entries(newsroom)})
    _write(content / "tags.yml", {"tags": [{"label": label} for label in TAGS]})
    _write(content / "sources.yml", {"sources": [{"name": name} for name in newsroom.outlets]})


def _write(path: Path, data: object) -> None:
    # JSON is YAML
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")


def _entries(newsroom: Newsroom) -> list[dict[str, str]]:
    return [
        {"name": name, "kind": kind, "description": f"Invented {kind} of a large site."}
        for kind, count in REGISTERED.items()
        for name in newsroom.names[kind][:count]
    ]


def _write_articles(folder: Path, stories: Iterable[Story], outlets: Sequence[str]) -> None:
    records: dict[int, list[str]] = {}
    for story in stories:
        year = folder / f"{story.day.year}"
        year.mkdir(parents=True, exist_ok=True)
        name = outlets[story.outlet]
        if story.outlet % 10 < len(FORMATS):
            ending, printed = FORMATS[story.outlet % 10]
            path = year / f"{story.number:06}{ending}"
            path.write_text(printed(story, name), encoding="utf-8")
        else:
            records.setdefault(story.day.year, []).append(_record(story, name))
    for number, lines in records.items():
        (folder / f"{number}.jsonl").write_text("".join(lines), encoding="utf-8")


def _dump(story: Story, outlet: str) -> str:
    text = "\n\n".join(story.paragraphs)
    told = f"By {story.author}\n{_day(story)}"
    return (
        f"{outlet}\n{MENU}\n{story.title}\n{told}\n\n{text}\n\n{', '.join(story.keywords)}\n"
        f"{FOOT}© {story.day.year} {outlet}\n"
    )


def _headed(story: Story, outlet: str) -> str:
    head = {"Title": story.title, "Date": _day(story), "Outlet": outlet, "Author": story.author}
    lines = "".join(f"{key}: {value}\n" for key, value in head.items())
    text = "\n\n".join(story.paragraphs)
    return f"{lines}\n{text}\n\n{', '.join(story.keywords)}\n"


def _markdown(story: Story, outlet: str) -> str:
    head = {
        "title": story.title,
        "date": f"{story.day}",
        "outlet": outlet,
        "author": story.author,
        "tags": list(story.keywords),
    }
    return f"---\n{json.dumps(head)}\n---\n\n" + "\n\n".join(map(html.escape, story.paragraphs))


def _page(story: Story, outlet: str) -> str:
    title, text = (
        html.escape(story.title),
        "\n".join(f"<p>{html.escape(part)}</p>" for part in story.paragraphs),
    )
    return (
        f'<!doctype html><html lang="en"><head><title>{title} | {outlet}</title>'
        f'<meta property="article:published_time" content="{story.day}">'
        f'<meta property="og:site_name" content="{outlet}"></head><body>'
        f"<nav><ul><li>{MENU}</li></ul></nav><article><h1>{title}</h1>\n{text}</article>"
        f"<footer>{FOOT}</footer></body></html>\n"
    )


def _record(story: Story, outlet: str) -> str:
    record = {
        "title": story.title,
        "date": f"{story.day}",
        "source": outlet,
        "author": story.author,
        "text": "\n\n".join(story.paragraphs),
        "keywords": list(story.keywords),
    }
    return f"{json.dumps(record)}\n"


def _day(story: Story) -> str:
    return f"{story.day.day} {story.day:%B %Y}"


FORMATS = (
    *((".txt", _dump), (".txt", _dump), (".txt", _dump), (".txt", _dump), (".txt", _dump)),
    *((".txt", _headed), (".md", _markdown), (".html", _page)),
)
"""By the last digit of an outlet's number; two in ten send records."""

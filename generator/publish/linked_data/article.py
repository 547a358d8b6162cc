"""A briefing as a news article."""

from generator.model.page import PageUri
from generator.publish.linked_data.subject import Description, Subject, stated
from generator.publish.linked_data.thing import TYPE_OF_FOLDER, wikidata


def describe_briefing(subject: Subject) -> Description:
    """Return the description of the article that a briefing tells.

    `datePublished` is as exact as the date is known (`2015-10`); `publisher` is the outlet,
    `isBasedOn` the article where it first stood.
    """
    here = subject.address(subject.page.uri)
    return stated(
        {
            "@type": "NewsArticle",
            "@id": f"{here}#article",
            "headline": subject.page.title,
            "description": subject.page.description,
            "url": here,
            "mainEntityOfPage": here,
            "image": subject.card,
            "datePublished": subject.text("date"),
            "author": [{"@type": "Person", "name": name} for name in subject.texts("authors")],
            "publisher": _organization(subject.text("outlet")),
            "sourceOrganization": _organization(subject.text("agency")),
            "isBasedOn": subject.text("url"),
            "inLanguage": subject.text("language"),
            "wordCount": subject.page.facts.get("words"),
            "keywords": list(subject.texts("tags")),
            "mentions": [_mention(subject, row) for row in subject.rows("named")],
        }
    )


def _organization(name: str) -> Description | None:
    return {"@type": "Organization", "name": name} if name else None


def _mention(subject: Subject, row: Description) -> Description:
    page = PageUri(str(row.get("page", "")))
    here = subject.address(page)
    return stated(
        {
            "@type": TYPE_OF_FOLDER.get(page.partition("/")[0], "Thing"),
            "@id": f"{here}#it",
            "name": row.get("name"),
            "sameAs": wikidata(str(row.get("wikidata", ""))),
        }
    )

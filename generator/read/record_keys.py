"""The keys that extractors and feeds give their records."""

from collections.abc import Mapping
from types import MappingProxyType

RECORD_KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "id": ("id", "_id", "uuid", "guid", "article_id"),
        "title": ("title", "headline", "title_page", "title_rss", "name"),
        "published": (
            "date",
            "published",
            "date_publish",
            "publish_date",
            "publishedAt",
            "published_at",
            "datePublished",
            "date_published",
            "pubDate",
            "pub_date",
            "publication_date",
            "published_date",
        ),
        "outlet": (
            "outlet",
            "source-hostname",
            "sitename",
            "site_name",
            "meta_site_name",
            "publisher",
            "publication",
            "source_domain",
            "hostname",
            "domain",
        ),
        "source": ("source",),
        "agency": ("agency", "news_agency", "wire"),
        "section": ("section", "category", "categories", "articleSection"),
        "language": ("language", "lang", "meta_lang", "inLanguage"),
        "url": (
            "url",
            "link",
            "canonical_link",
            "canonical_url",
            "web_url",
            "mainEntityOfPage",
            "permalink",
            "original_url",
        ),
        "authors": ("authors", "author", "byline", "creator"),
        "keywords": ("tags", "keywords", "meta_keywords"),
        "draft": ("draft",),
    }
)
"""Header field to keys, preferred first.

trafilatura (`xml.build_json_output`): `source` is the address and `source-hostname` the site's
name; `categories` and `tags` are joined by `;`, authors likewise.
news-please (`NewsArticle.get_dict`): `date_publish`, `source_domain`, `maintext`, `authors`.
newspaper4k (`settings.article_json_fields`): `publish_date`, `canonical_link`, `meta_lang`,
`meta_site_name`, `meta_keywords`, `text`.
NewsAPI and schema.org: `publishedAt`, `content`; `headline`, `datePublished`, `articleBody`,
`publisher`.
"""

TEXT_KEYS = (
    "maintext",
    "text",
    "articleBody",
    "body",
    "content",
    "fulltext",
    "full_text",
    "raw_text",
)
"""Keys of the article's text, preferred first: beside `maintext`, news-please's `text` may be
the whole page; trafilatura's `raw_text` is `text` without paragraphs."""

COMPUTED_KEYWORDS = "meta_keywords"
"""A record with this key is newspaper4k's: its `keywords` are frequent words, not the page's."""

NO_VALUES = frozenset({"", "None", "null", "NaN", "nan"})
"""How extractors spell a missing value: news-please writes `str(None)` for a missing date."""

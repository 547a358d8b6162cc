"""All addresses, links and backlinks of a corpus."""

from generator.link.appearances import find_appearances
from generator.link.briefings import assign_briefings
from generator.link.company import find_company
from generator.link.entities import assign_entities
from generator.link.mentions import choose_links
from generator.link.options import Options
from generator.link.pairs import pair_pages
from generator.link.periods import period_pages
from generator.link.references import choose_references
from generator.link.sources import group_by_source
from generator.link.tags import assign_folder, group_by_tag
from generator.link.utterances import find_utterances
from generator.model.article import newest_first
from generator.model.corpus import Corpus
from generator.model.site import Links

_DEFAULT = Options()


def link_corpus(corpus: Corpus, options: Options = _DEFAULT) -> Links:
    """Return the address of everything that has a page, and what links to what.

    Copies have no page. Near-linear in the number of mentions.
    """
    briefings = newest_first(corpus.briefings())
    pages, problems = assign_briefings(briefings, options)
    appearances = find_appearances(briefings, corpus)
    entities = assign_entities(appearances, options)
    company = find_company(appearances, corpus.entities, entities, len(briefings), options)
    tagged = group_by_tag(briefings, corpus)
    printed = group_by_source(newest_first(corpus.articles.values()), corpus.knowledge.sources)
    linked = {a: choose_links(corpus.articles[a], corpus, entities, options) for a in pages}
    return Links(
        briefings=pages,
        entities=entities,
        tags=assign_folder(tagged, "tags"),
        sources=assign_folder(printed.articles, "sources"),
        months=period_pages(briefings),
        appearances=appearances,
        linked=linked,
        referred={
            a: found
            for a in pages
            if (found := choose_references(corpus.articles[a], corpus, entities, linked[a]))
        },
        tagged=tagged,
        printed_by=printed.articles,
        source_names=printed.names,
        source_slugs=printed.slugs,
        company=company.nearest,
        pairs=pair_pages(company.pairs, entities, appearances),
        utterances=find_utterances(briefings, corpus, entities, options),
        problems=problems,
    )

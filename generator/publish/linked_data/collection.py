"""Pages that list others, and the site itself."""

from generator.publish.linked_data.subject import HOME, Description, Subject, stated


def describe_site(subject: Subject) -> Description:
    """Return the description of the site, for its home page."""
    return stated(
        {
            "@type": "WebSite",
            "name": subject.masthead.name,
            "description": subject.masthead.description,
            "url": subject.address(subject.page.uri),
            "inLanguage": subject.masthead.language,
            "image": subject.card,
        }
    )


def describe_collection(subject: Subject) -> Description:
    """Return the description of a page that lists briefings or names."""
    return stated(
        {
            "@type": "CollectionPage",
            "name": subject.page.title,
            "description": subject.page.description,
            "url": subject.address(subject.page.uri),
            "isPartOf": {
                "@type": "WebSite",
                "name": subject.masthead.name,
                "url": subject.address(HOME),
            },
        }
    )

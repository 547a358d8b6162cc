"""Picture captions, credits and file names."""

from generator.clean.line_rule import LineRule, either, phrases

_NAME = r"[A-Z][\w.'’-]*"
_NAMES = rf"(?:{_NAME} ){{1,3}}{_NAME}"
_HOUSES = (
    r"(?:AP|AFP|EPA|PA|NPR|BBC|CNN|UPI|TASS|TODAY|Images?|Pictures|Press|News|Post|Times|Photos?|"
    r"Photography|Media|Agency|Getty|Reuters|Corbis|Redux|Magazine|Tribune|Herald|Journal|Globe|Gazette|"
    r"Chronicle|Guardian|Telegraph|Trends|Wire|Archives?|Library)"
)
"""Last words of agencies, archives and papers, for which photographers work."""

PICTURE_RULES = (
    LineRule(
        name="photo-credit",
        phrases=phrases(
            """getty images; reuters; ap; afp; associated press; the associated press; getty; ap
            photo; ap images; epa; alamy; shutterstock; istock; wikimedia commons; wikipedia;
            courtesy photo; courtesy; file photo; file; photo; photos; image; images; xinhua;
            pixabay; unsplash; flickr; handout; bloomberg; pti; ani; supplied; contributed
            photo; contributed; cnn; twitter photo; screenshot; screengrab; afp/getty images;
            reuters file photo; afp via getty images; photo credit; image credit; photo by;
            picture; credit; image source; image caption; media caption; photo caption; caption;
            thumbnail; hide caption; toggle caption; enlarge this image; enlarge; enlarge image;
            click to enlarge; view gallery; view image; view larger image; placeholder; featured
            image; full screen; view fullscreen; open image in gallery; image 1 of 1; prev next;
            prevnext; prev; slideshow; view slideshow; launch slideshow; photo gallery; gallery;
            (file photo); [file photo]; file image; representational image; representative
            image; logo; avatar; graphic; interactive graphic;
            interactive feature; slide show; image not available; cover image; hero image"""
        ),
        pattern=either(
            r"^[\[(]?(?:photo|photos|image|images|picture|pic|credit|photograph|illustration|"
            r"graphic|video|file photo|"
            r"photo courtesy|courtesy|photo credit|image credit|image source|picture credit|"
            r"credits|copyright|cartoon|"
            r"art|map|chart|screenshot|source photo|image copyright|media caption|image caption|"
            r"photo illustration)"
            r"(?: by| from| of| via|s? ?:| ?/| ?©| credit:?)\s?(?:[^.]|"
            r"(?<=\b\w)\.){2,90}\.?[\])]?$",
            r"^[\[(](?:.{0,60}[/, ])?(?:ap|afp|reuters|getty(?: images)?|epa|bloomberg|file|"
            r"photo.{0,60}|ap photo.{0,60}|"
            r"credit.{0,60}|image.{0,60}|source.{0,60}|courtesy.{0,60}|.{0,40} "
            r"photography)[\])]\.?$",
            r"^[^.!?]{2,60}(?:/| via | for |\|| - |, | / )\s?(?:ap|afp|reuters|getty(?: images)?|"
            r"epa(?:-efe)?|bloomberg|"
            r"shutterstock|alamy|wikimedia commons|icon smi|flickr|associated press|the "
            r"associated press|zuma|sipa(?: usa)?|"
            r"anadolu(?: agency)?|xinhua|tass|wireimage|redux|file|ap photo|pool|rex|nurphoto|"
            r"istock|imago|corbis|cnn|nasa)"
            r"(?: images| press| photo| file)?\)?\.?$",
            r"^(?:ap photo|afp photo|reuters|getty images|afp|epa)\s?[/:|]\s?[\w .'-]{2,50}$",
            r"\b(?:hide|toggle|show) caption\b",
            r"(?:^|\s)(?:reuters|ap photo|afp photo|afp|getty images) ?/ ?[\w .'-]{3,40}$",
            r"[.?!)]\s[\w .'-]{3,40} ?/ ?(?:reuters|ap|afp|getty(?: images)?|bloomberg|epa)\)?\.?$",
            r"^(?:photo )?(?:slideshow|gallery) ?\(\d+ (?:images?|photos?|pictures?)\)$",
            r"^(?:©|\(c\)) ?[\w ./&'-]{2,50}$",
            r"^(?:image|photo|picture|slide) \d+ (?:of|/) \d+",
            r"^enlarge (?:this |the )?(?:image|photo|picture|graphic)\b|^\[\+\] ?enlarge",
            r"^(?:view|see|open|launch) (?:the |full |our )?(?:photo |picture |image )?(?:gallery|"
            r"slide ?show)\b",
            r"\((?:[\w.'&,-]+ ){0,6}[\w.'&-]+ ?/ ?[\w.'&-]+(?: [\w.'&-]+){0,4}\)$",
            r"^(?:this|an?|the) (?:undated )?(?:file |handout )(?:photo|image|picture)\b",
            r"^(?:file|file photo|in this)\b ?[–:—-]|^file photo\b|^\(?file (?:photo|image|"
            r"picture)\)?[:.]",
            r"^in this .{0,40}(?:file |handout )?(?:photo|image|picture)\b",
            r"^(?:from left|l-r|clockwise|above|pictured|left|right)\s?[:,]|^\(l-r\)",
            r"\((?:ap photo|afp photo|reuters|photo|photo by|photo:|photo credit|image|credit|"
            r"getty images|file photo|file|"
            r"afp|courtesy)\b[^)]{0,80}\)\.?$",
            r"\.\s?(?:photo|photograph|credit|image|picture|photo credit|image credit|photo "
            r"by)\s?:? [\w ./'&-]{3,60}$",
            r"\bphoto(?:graph)?(?: by|:) [\w ./'&-]{3,60}$|\|\s?(?:ap|afp|reuters|getty)(?: "
            r"photo| images)?$",
            r"\((?:photo|image|credit|picture|photograph|illustration)s?(?:\sby)?:? [^)]{2,80}\)$",
            r"^(?:photographed|illustrated|animated|photography|photo illustration|animation) "
            r"by\b.{2,80}$",
            r"^(?:photo|image|video|picture)s? (?:composite|montage|collage|compilation)\b.{2,80}$",
            r"[.”\w] source: [\w .,/'&-]{2,50}$",
            r"^open (?:graphic|interactive|slide ?show|video)\b.{0,20}$",
            r"^(?:image|media|video|photo|picture) (?:caption|source|credit)[,:] ?\S",
            r"^enlarge ?[/:] ?\S",
        ),
        most_words=75,
    ),
    LineRule(
        name="photo-credit",
        cased=either(
            rf"^{_NAMES} ?/ ?(?:{_NAME} ){{0,3}}{_HOUSES}$",
            rf"^{_NAMES} (?:for|via) (?:[Tt]he )?(?:{_NAME} ){{0,3}}{_HOUSES}$",
            r"^/ [A-Z][\w .]{1,30}$",
            r"^(?:Getty Images|PA Media|Shutterstock|Alamy)(?: ?/ ?[A-Z][\w-]+)? [A-Z]",
        ),
        most_words=12,
        open_ended=True,
    ),
    LineRule(
        name="caption",
        pattern=either(r"^[\[(]?fig(?:ure|\.)? ?\d{1,3}[a-z]?\)?\s?[:.|–—-]\s?\S"),
        most_words=60,
    ),
    LineRule(
        name="photo-credit",
        vocabulary=frozenset(
            "previous prev next first last slide slides image images photo photos picture pictures "
            "of gallery view all back".split()
        ),
    ),
    LineRule(
        name="image-name",
        pattern=either(
            r"^\S+\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)\W*$",
            r"^(?:image|img|dsc|screen shot|screenshot|photo|pic)[ _-]?\d[\w .:-]*$",
            r"^[\w%.-]*[a-z0-9]_[\w%.-]*$",
            r"^(?:gty|ap|getty)[ _]\w*\d{4,}\w*$",
            r"^[a-z]+(?:-[a-z0-9]+){3,}$",
            r"\.(?:jpe?g|png|gif|webp)(?:[\s(]|$)",
        ),
        cased=either(r"\.(?:jpe?g|png|gif)[A-Z]"),
        most_words=45,
    ),
)

"""Copyright, terms, cookies, disclaimers."""

from generator.clean.line_rule import LineRule, either, phrases

LEGAL_RULES = (
    LineRule(
        name="copyright",
        ends_body=True,
        pattern=either(
            r"^(?:[\w .,'&/|-]{0,60})?(?:©|(?<![\w)])\(c\)|&copy;|copyright\b)\s?(?:©|\(c\))?"
            r"\W{0,3}(?:by |"
            r"of )?.{0,50}\b(?:19|20)\d\d\b",
            r"^(?:©|copyright ©|™ & ©)",
            r"^copyright\b.{0,80}$",
            r"\ball rights? reserved\b",
            r"^this material may not be (?:published|broadcast|reproduced)",
            r"\breprinted with (?:the )?permission\b|\bused with permission\b",
            r"\b(?:may not|cannot|must not) be (?:reproduced|published|copied|"
            r"redistributed)\b.{0,60}"
            r"(?:permission|consent|written|rewritten|broadcast)",
            r"^the[- ]cnn[- ]wire$|^\(end\)$|^ends$",
            r"\b(?:are|is) a participant in .{0,60}\b(?:associates|affiliate) program",
            r"\b(?:is |are )published under a creative commons\b",
            r"^published under (?:a )?creative commons|^licensed under\b|^creative commons\b",
        ),
        most_words=90,
    ),
    LineRule(
        name="legal",
        phrases=phrases(
            """terms; terms of use; terms of service; terms and conditions; terms & conditions;
            terms of sale; privacy; privacy policy; privacy notice; privacy statement; privacy
            settings; privacy center; cookie policy; cookies; cookie settings; cookie
            preferences; manage cookies; cookie notice; accept; accept all; accept cookies;
            accept all cookies; reject all; i agree; i accept; got it; ok; okay; agree; decline;
            disclaimer; legal; legal notice; legal notices; imprint; impressum; accessibility;
            accessibility statement; accessibility help; accessibility links; do not sell my
            info; do not sell my personal information; your privacy choices; your california
            privacy rights; california privacy; ad choices; adchoices; about ads; about our ads;
            ethics policy; ethics; corrections; corrections policy; editorial policy; editorial
            guidelines; code of ethics; code of conduct; ownership; fact-checking policy;
            licensing; permissions; reprints & permissions; syndication; copyright policy;
            modern slavery statement; complaints; dmca; eeo report; fcc public file; public
            file; sitemap; site map; site index; site feedback; a-z index; interest-based ads;
            user agreement; gdpr; rss terms of use; cookies policy; privacy & cookies; ccpa;
            notice at collection; legal terms and privacy; do not sell or share my personal
            information; do not sell or share my info; disclosure statement; corrections and
            clarifications; submit a news tip; report error; report an issue"""
        ),
        pattern=either(
            r"\b(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:and our partners "
            r")?(?:use|uses|using|store)s? "
            r".{0,40}cookies\b",
            r"\bcookies?\b.{0,80}\b(?:consent|accept|agree|browser|policy|preferences|experience|"
            r"settings)\b",
            r"^by (?:using|browsing|continuing to|visiting) (?:this|our|the|use)\b",
            r"^(?:disclaimer|disclosure|legal disclaimer)\s?:",
            r"\bthe (?:views|opinions) expressed (?:in|by|here|are|do)\b.{0,200}\b(?:reflect|"
            r"represent|author|own)",
            r"\bis not responsible for (?:the )?content\b|^the bbc is not responsible",
            r"\baffiliate (?:links?|commission|partner)|\bearn (?:a|an affiliate|us a) "
            r"commission\b",
            r"^(?:a version of )?this article (?:originally |first )?(?:appears|appeared) in "
            r"(?:print|the)\b",
            r"^registered (?:in england|office|number|charity)|\bcompany (?:number|"
            r"registration)\b|^reg(?:istered)?\.? no",
            r"^market data (?:provided|delayed)|^quotes? delayed|\bdelayed (?:at least )?\d+ "
            r"minutes",
            r"^powered by\b.{0,40}$|^designed (?:by|and developed)\b.{0,50}$|^(?:site|website|"
            r"theme) (?:by|design)\b.{0,40}$",
            r"^\s*(?:tel|phone|fax|address|p\. ?o\. ?box)\b[ .:].{0,80}$",
            r"^\d{1,5} [\w. ]{3,40}\b(?:st|street|ave|avenue|blvd|boulevard|road|rd|drive|dr|lane|"
            r"suite|plaza|square|way)\b\.?,.{0,60}\b[a-z]{2},? ?\d{5}(?:-\d{4})?$",
            r"^(?:we strive to uphold|our standards|our journalism)\b.{0,80}$",
            r"^if you (?:see|find|spot|notice) an? (?:error|mistake|typo)",
            r"^(?:have|got|do you have) (?:a|any|an) (?:news )?(?:tip|story|correction|question|"
            r"comment|feedback)",
            r"^(?:if you have|send|e-?mail|contact|write to|submit) .{0,40}\b(?:tips?|news tips|"
            r"letters?|feedback|"
            r"corrections?|inside knowledge|newsroom|press releases|us)\b.{0,100}$",
            r"^this (?:blog|column|article|post|site|content) (?:is|was) not (?:written|edited|"
            r"endorsed|produced|created)\b",
            r"\bsolely responsible for (?:the|this|its|their|his|her|all) content",
            r"^this (?:copy|article|content|material|reprint) is (?:only )?for (?:your )?"
            r"(?:personal|private|non-commercial)\b",
            r"^(?:distribution and )?use of this material (?:are|is) governed\b",
            r"^(?:have|got) (?:any |some )?(?:feedback|questions|comments|thoughts)\?",
            r"\bprovides funding as an? (?:founding )?(?:partner|member)\b",
            r"\b(?:has|have) not been edited by\b.{0,40}\bstaff\b",
            r"^\(?this (?:story|article|report) (?:is|was|has been) (?:auto-?generated|"
            r"published) from an? "
            r"(?:syndicated|agency|wire)\b",
            r"^if you(?:'ve| have)? been affected by\b.{0,80}\b(?:story|issues|call|contact|"
            r"help|support|"
            r"advice)\b",
            r"^questions\? comments\?|^\"?questions\? comments",
        ),
        most_words=110,
    ),
    LineRule(
        name="legal",
        pattern=either(
            r"\b(?:terms of (?:use|service|sale)|terms (?:and|&) conditions|privacy policy|user "
            r"agreement|cookie policy)\b",
        ),
        most_words=24,
    ),
)

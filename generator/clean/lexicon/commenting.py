"""Comment sections: their headings, forms and the lines around each comment."""

from generator.clean.line_rule import LineRule, either, phrases

COMMENT_RULES = (
    LineRule(
        name="comments",
        ends_body=True,
        phrases=phrases(
            """comments; comment; reader comments; readers' comments; reader discussion;
            discussion; community discussion; join the discussion; join the conversation; join
            the debate; start the conversation; leave a reply; leave a comment; leave comment;
            leave your comment; leave a response; post a comment; post comment; post your
            comment; post a reply; add a comment; add comment; add your comment; add comments;
            write a comment; write comment; your comment; submit comment; submit a comment;
            submit your comment; make a comment; comment on this story; comment on this article;
            comments are closed; comments closed; no comments; no comments yet; no comment; be
            the first to comment; show comments; view comments; hide comments; load comments;
            read comments; see comments; see all comments; view all comments; all comments; view
            comments; more comments; load more comments; visitor comments; user comments; your
            comments; your say; have your say; what do you think; tell us what you think; your
            opinion; your views; your reaction; what's your reaction; comments section;
            commenting; conversation; the conversation; community standards; community
            guidelines; community standardsdiscussion; conversation guidelines; facebook
            comments; comment policy; comments policy; cancel reply; click here to cancel reply;
            leave a reply cancel reply; leave a reply:cancel reply; 0 comments; responses;
            trackbacks; pingbacks; feedback; latest comments; recent comments; recommended
            comments; top comments; respond; replies; view/post comments; letters to the editor;
            espn conversations; powered by livefyre; newest first; oldest first; most voted;
            sort by; report abuse; report comment; talkback; reader reaction; reader reactions;
            about reader comments; see the comments; go to comments"""
        ),
        pattern=either(
            r"^(?:view |show |read |see |load )?(?:all )?\(?\d[\d,]*\)? ?(?:reader )?"
            r"(?:comments?|responses?|replies|thoughts|reactions)\b.{0,60}$",
            r"^(?:reader |readers' |view |all |recent )?comments? ?[:\[(|]\s?\d+",
            r"^comments?(?: on| for| \()",
            r"\b(?:add|post|leave|write|submit) (?:your|a) (?:comment|reply)$",
            r"^your email address will not be published",
            r"^(?:you must|please|login|log in|sign in|you need to) .{0,30}(?:to|before you can?) "
            r"(?:post|leave|add|comment|reply|participate|join|submit|view or)\b",
            r"^(?:blog )?comments powered by",
            r"^please (?:enable javascript|read our comment|keep your comments|read the comment)",
            r"^(?:comments?|commenting) (?:are|is) (?:closed|moderated|disabled|turned off|now "
            r"closed|"
            r"subject|not|no longer)",
            r"^we (?:welcome|encourage|reserve|have turned off|moderate) .{0,40}comments?",
            r"\bjoin the (?:conversation|discussion|debate)\b",
            r"^(?:leave|post|add|write|submit) (?:a|your|the first) (?:comment|reply|review|"
            r"response)\b",
            r"^thank you for joining our discussion",
            r"^disqus\b|\bview the discussion thread\b|enable javascript to view the comments",
            r"^learn about our comment policy|^read our comment|^comment (?:policy|rules|"
            r"guidelines)",
            r"^save my name, email",
            r"^(?:notify|alert) me (?:of|when|by)",
            r"^this site uses akismet",
            r"^\d+ thoughts? on [“\"]",
            r"^all comments (?:are|must|will) (?:be )?(?:subject to|moderated|reviewed|"
            r"comply|abide|follow)\b",
            r"^the comments below have (?:not )?been moderated\b",
            r"^join (?:thoughtful|thought-provoking|lively) (?:conversations|discussions)\b",
            r"^we reserve the right to (?:remove|delete|edit|moderate|reject)\b",
            r"^(?:reader |readers' |user )?comments (?:on|at|posted) .{2,40} (?:are|do not|"
            r"represent|reflect)\b",
        ),
        most_words=45,
    ),
    LineRule(
        name="comments",
        ends_body=True,
        pattern=either(
            r"^we welcome comments that\b|\bif you see a comment that you believe\b",
        ),
        most_words=90,
    ),
    LineRule(
        name="comment-thread",
        pattern=either(r"\breport (?:as abuse|this comment|abuse)$"),
        cased=either(r"^(?:[a-z][\w.-]{2,24}|[\w.-]{0,20}[\d_][\w.-]{0,20}) wrote:$"),
        most_words=25,
    ),
    LineRule(
        name="comment-thread",
        phrases=phrases(
            """reply; quote; flag; flag as inappropriate; like reply; reply to; upvote; downvote;
            vote up; vote down; your name; your email; your email address; your website; email
            address; name; name *; email *; website; required fields are marked; edit screen
            name; show: newest first; remaining characters; submit; cancel; cancel send; post;
            preview; in reply to; guest; log in to reply; says"""
        ),
        pattern=either(
            r"^(?:posted|commented|submitted) by:? .{2,60}\d{4}\b.{0,20}$",
            r"^.{2,40} says:?$",
            r"^(?:reply|comment) ?#?\d+",
            r"^.{2,50} at \d{1,2}:\d{2} ?[ap]\.?m\.?(?: reply)?$",
            r"^log in to reply|^like ?\d* ?(?:reply|dislike)",
            r"^allowed tags|^you may use these html tags|<abbr title",
            r"^(?:name|e-?mail|website|url|your name|your email)\b.{0,30}(?:required|optional|\*)",
            r"^remember me$|^xhtml:",
            r"^\d+ (?:characters|replies|reply)\b",
        ),
        most_words=25,
    ),
)

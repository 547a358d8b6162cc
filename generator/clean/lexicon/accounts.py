"""Signing in, settings, search forms."""

from generator.clean.line_rule import LineRule, either, phrases

ACCOUNT_RULES = (
    LineRule(
        name="account",
        phrases=phrases(
            """log in; login; log out; logout; log-in; sign in; sign out; signin; signout;
            register; my account; account; your account; my profile; profile; my feed; settings;
            preferences; notifications; create account; create an account; create a free
            account; forgot password; forgot your password; log in/register; login/register;
            sign in/register; sign in / join; welcome; welcome back; hi; edition; editions;
            language; languages; select language; choose language; edit post; edit profile;
            manage account; help; help centre; help center; faq; faqs; customer service; contact
            customer service; log in with facebook; sign in with facebook; sign in with google;
            remember me; password; username; submit this story; member center; you are logged in
            as; your bookmark; join; join now; join us; sign in or register; my news"""
        ),
        pattern=either(
            r"^(?:log ?in|sign ?in|sign ?up|register|login|sign out)\b(?: \W?| or| with| to| "
            r"here|/|\|).{0,60}$",
            r"^(?:sign in with|login with|log in with|continue with) ",
            r"^(?:new user|existing user|don't have an account|already have an account|not "
            r"registered|forgot)\b",
            r"^(?:you are|you're) (?:now )?(?:logged|signed) in\b|^you have been ?logged",
            r"^edition ?:|^change edition|^select (?:edition|language|your)",
            r"^we'll e?-?mail (?:you|it)\b|^.{0,40}\busername\b|\breset (?:link|"
            r"your password)\b|^almost "
            r"done\b",
            r"^by becoming a registered\b|\bsigned up using\b|^authenticating\b",
            r"^(?:sorry, )?an error (?:has )?occurred\b|^you are already (?:subscribed|signed|a)\b",
            r"^not you\?|^thank you for (?:subscribing|signing|registering)\b",
            r"^please (?:enter|try again|check your|log|sign|register|select)\b.{0,60}$",
        ),
        most_words=45,
    ),
    LineRule(
        name="search",
        phrases=phrases(
            """search; search for; search form; search this site; search site; search the site;
            search news; search for:; search here; search …; search search; type and hit enter;
            advanced search; search:; find; go; clear; clear search; close search; open search;
            toggle search; site search; search input; search website; search button; submit
            search; search query; start search"""
        ),
        pattern=either(
            r"^search\b(?: \w+){0,5}\W*$", r"^(?:enter|type) (?:your |a )?(?:search|keyword)\b"
        ),
        most_words=8,
    ),
)

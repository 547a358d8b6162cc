"""Newsletters, alerts, subscriptions, donations, paywalls."""

from generator.clean.line_rule import LineRule, either, phrases

SUBSCRIBING_RULES = (
    LineRule(
        name="newsletter",
        phrases=phrases(
            """newsletter; newsletters; email newsletter; email newsletters; our newsletter; our
            newsletters; subscribe to our newsletter; sign up for our newsletter; stay informed;
            stay up to date; stay updated; stay in touch; stay in the know; daily newsletter;
            weekly newsletter; get the newsletter; get our newsletter; your inbox; email alerts;
            get alerts; get email alerts; news alerts; breaking news alerts; sign up; sign up
            now; sign up today; sign up here; subscribe; subscribe now; subscribe today;
            subscribe here; subscribe for free; email sign up; enter your email; enter your
            email address; your email has been sent; thank you for subscribing; thanks for
            signing up; push notifications; enable notifications; get the app; download the app;
            download our app; mobile apps; mobile app; apps; learn more; free newsletter;
            morning briefing; the morning briefing; free daily newsletter; sign-up; manage
            newsletters; get the latest news; join our newsletter; join our mailing list; join
            our whatsapp channel; join our telegram channel; whatsapp channel; email updates;
            after newsletter promotion; newsletter promotion; breaking news emails"""
        ),
        pattern=either(
            r"\b(?:sign[- ]?up|subscribe|register|join|signup)\b.{0,60}\b(?:news ?letters?|"
            r"mailing list|"
            r"e-?mails?|inbox|alerts?|updates|briefing|channel|feed|telegram|whatsapp|push|"
            r"digest)\b",
            r"\bnews ?letters?\b.{0,60}\b(?:inbox|sign|subscribe|e-?mail|deliver|free|join|"
            r"receive)",
            r"\b(?:delivered|straight|sent|right|directly) (?:straight |right |directly |daily )?"
            r"(?:in)?to your (?:inbox|e-?mail|device|phone)",
            r"\bget real[- ]time updates\b|^get .{3,60} delivered (?:daily|weekly)\b",
            r"^never miss (?:a|an|another|our)\b.{0,80}$",
            r"^(?:get|receive|want) .{0,80}\b(?:in your inbox|to your inbox|by e-?mail|via e-?mail|"
            r"news ?letter|alerts?|text alerts?|breaking news)\b",
            r"^(?:stay|keep|be) (?:up[- ]to[- ]date|informed|updated|connected|in the "
            r"loop)\b.{0,80}$",
            r"^(?:download|get|install) (?:the|our) .{0,40}\bapps?\b",
            r"^(?:for|to get) (?:more|the latest|breaking|all the latest).{0,80}\b(?:follow|"
            r"subscribe|"
            r"download|visit|sign|join|click)\b",
            r"^(?:to )?(?:see|read|get|receive) (?:new|all|more|our) .{0,40}(?:posts|stories|"
            r"news),? "
            r"please\b",
            r"^(?:join|subscribe to) (?:our|us|the) .{0,60}(?:channel|newsletter|group|community)",
            r"^your (?:information|data|e-?mail) is (?:safe|managed|secure)",
            r"^(?:missing out on|don't miss) .{3,80}\b(?:enter|leave) your e?-?mail\b",
            r"^by (?:signing up|submitting|subscribing|clicking|entering|continuing|providing)\b",
            r"^(?:we|i) (?:respect|value) your (?:privacy|anonymity)",
            r"^(?:please )?enter (?:you|your|a valid) e?-?mail",
            r"^you (?:can|may) unsubscribe|\bunsubscribe at any time",
            r"^(?:invalid|please enter) (?:a valid )?e-?mail|^\W*email address:?$",
            r"^social media will not reliably|^warning! social media",
            r"\b(?:daily|weekly|morning|free) (?:e-?mail )?news ?letters?\b.{0,80}"
            r"\b(?:get it|hot|fresh|freshest|latest|best)\b",
            r"^(?:yes,? )?i (?:would like|want|agree|consent|wish) to (?:be e?-?mailed|"
            r"be contacted|"
            r"receive)\b",
            r"^our (?:[\w']+ ){0,3}(?:e-?mail|news ?letter|briefing) (?:breaks|brings|"
            r"delivers|gives|rounds|"
            r"sends|keeps|helps|offers|tells)\b",
            r"^(?:breaking|daily|weekly|morning|evening|free) (?:\w+ )?(?:e-?mails?|alerts?|"
            r"briefing)$",
            r"^(?:get|track|catch|check out|stay tuned|read all|find all|"
            r"follow all)\b.{0,60}\b(?:latest|"
            r"current|live|breaking|all|top) (?:[\w&]+ ){0,3}(?:news|updates?|"
            r"headlines)\b(?!.*\b(?:said|says|he|she|they)\b)",
            r"^you(?:'ve| have)? (?:been )?success?fully (?:subscribed|signed|registered|added)\b",
            r"^(?:oops|sorry)\b.{0,60}\b(?:went wrong|try again|an error)\b",
            r"^something went wrong[.!,]?(?: please .{0,40})?$",
            r"^now signed up to receive|^click here to manage all newsletters",
        ),
    ),
    LineRule(
        name="subscription",
        ends_body=False,
        phrases=phrases(
            """already a subscriber; already a member; become a member; become a subscriber; become
            a patron; become a supporter; membership; members only; subscribe to continue;
            subscribe to read; subscriber only; subscribers only; premium; premium content;
            exclusive; unlock this article; continue reading; get unlimited access; subscription
            options; subscriptions; view offers; start your free trial; start free trial; free
            trial; try it free; log in to read; donate; donate now; donate today; make a
            donation; support us; support our work; support our journalism; support independent
            journalism; contribute; give now; support the guardian; support the news; our work;
            buy now; shop now; click here to buy; click here to donate; support local
            journalism; today's e-edition; e-edition; epaper; e-paper; print edition; read
            today's paper; gift subscription; home delivery; manage subscription"""
        ),
        pattern=either(
            r"^(?:already|not) an? (?:subscriber|member)\b.{0,60}$",
            r"^(?:please )?(?:subscribe|log ?in|sign ?in|register|upgrade|become an? \w+) (?:now "
            r"|today |here )?"
            r"(?:to|for) (?:continue|read|access|unlock|keep|get|enjoy|view|see|support|full|"
            r"unlimited)\b",
            r"\bto (?:continue|keep) reading\b.{0,60}(?:subscri|log|sign|regist|account)",
            r"^(?:this|the) (?:article|content|story|post|page|video|episode) is (?:for|only|"
            r"exclusive|"
            r"available|reserved) .{0,40}(?:subscribers?|members?)",
            r"^become an? (?:\w+ )?(?:member|subscriber|patron|supporter)\b",
            r"\b(?:free|remaining) articles?\b.{0,40}\b(?:month|left|remaining)\b",
            r"^you(?:'ve| have) (?:now )?(?:reached|read|used|\d+)\b.{0,60}\barticles?\b",
            r"\b(?:please|consider) (?:consider )?(?:supporting|donat|making a (?:donation|"
            r"contribution)|"
            r"subscribing|becoming)",
            r"^(?:support|help|fund) (?:us|our|independent|quality|local|free|"
            r"[\w ]{0,20}journalism)\b.{0,120}"
            r"\b(?:journalism|donat|contribut|member|support|reporting|subscri)",
            r"^(?:click here|please click|click) (?:here )?to (?:donate|buy|subscribe|support|"
            r"order)\b",
            r"^(?:please )?donat(?:e|ions?)\b.{0,60}"
            r"\b(?:paypal|patreon|month|today|once|tax|card|here)\b",
            r"^personal checks should be|checks? (?:should be )?(?:made )?out to",
            r"^(?:donate|contribute|give) (?:once|now|today|via|to|monthly)\b",
            r"^subscribe\b.{0,60}$|^subscribe for \$|^(?:only|just) [$£€]\d+(?:\.\d\d)? (?:a|"
            r"per) (?:week|month)",
            r"^your (?:support|contribution|donation|gift|subscription|"
            r"membership)s? (?:helps?|makes?|"
            r"enables?|allows?|funds?|keeps?|powers?)\b.{0,30}\b(?:us|our|possible|journalism|newsroom)\b"
            r"(?!.*\bsaid\b)",
            r"^(?:(?:dear|as) .{0,80}\b)?we (?:need|are asking for|ask for) your (?:help|"
            r"support)\b",
            r"^support us\b.{0,40}$|^support (?:our|independent|quality|local|"
            r"free) (?:[\w-]+ ){0,5}"
            r"(?:journalism|reporting|newsroom|work)\b.{0,40}$",
            r"^(?:create|register for|set up) (?:a|an|your) (?:free )?account\b",
            r"^this is an? (?:premium|subscribers?|members?)(?:[- ]only)? (?:article|story|content|"
            r"feature|post)\.?$",
            r"^contact us for (?:a )?subscription|\bplease contact us for subscription\b",
            r"\bnew (?:e-?)?book at amazon\b|^buy .{3,60} on amazon",
        ),
    ),
)

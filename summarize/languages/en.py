"""English."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="en",
    name="English",
    script="Latn",
    #
    # --- sentences ---
    #
    # ordinary: learnt by tools/learn_sentences.py from the papers of aclsum (CC BY 4.0), and the people and
    # things that news is about, by hand
    abbreviations=words("""
        a.d a.k.a a.m abbr adj adv al Ala alt amt appt Apr arc Ariz Ark assn assoc asst attys Aug ave avg b.a
        b.c b.c.e b.sc bart bldg blvd bros btw c.e Calif cent cir cit Civ co Colo comp conf Conn cont corp
        Crim d.c d.d.s Dec def Del dept dim dipl dist e.coli e.u ed eds emer esp esq est et Evid excl exec Exh
        expy f.e Feb Fla freq Fri Ft ft fwy Ga hosp hr hrs hts hwy i.v ibid Ida Ill illus inc incl Ind inst
        int introd Jan jr Jul Jun Kan Kans Ky L.a La lab lb lbs ll.b ln ltd m.a m.d m.sc Mass max Md med memb
        mfg mgr Mich min Minn misc Miss Mo Mon Mont mph n.b N.c N.d N.h N.j N.m N.y Neb Nev Nov Oct Okla Ont
        Ore orig oz ozs p.m Pa Penn perf ph.d phd pkwy pl plc pm proc pub publ qtr quot R.i r.n rd rel repr
        resp ret rtd S.c S.d S.f Sat Sep Sept spec sq sr std subj Supp suppl surg Tenn Tex Thur Thurs trans
        transl treas Tue Tues u.k u.n u.s u.s.a univ usu Va var W.va Wash Wed Wis wk Wyo yd yr yrs zool
    """),
    titles=words("""
        adm alex anon approx brig ca capt cdr cf chas chr cmdr col cpl cpt det dr drs e.g edw fed fr gen geo
        gov govs hon i.e insp intl jos lt maj messrs mmes mr mrs ms msgr mssrs mt mts nat natl pfc pres prof
        profs pvt rep reps rev revd sen sens sgt st supt theo thos v viz vs wm
    """),
    number_words=words("""
        app apt art c ch chap cl eq eqs ex ext fig figs flr l ll n no nos nr p par para pg pgs pp pt ref refs
        rm rs sec secs ss ste tab tel vol vols vv
    """),
    starters=words("""
        a about above according across actually additionally after again all almost already also
        although always among an and another any anyone anything are as at be because been before
        behind being below beneath beside besides between beyond both but by can can't concretely
        consequently could despite did didn't do does doesn't don't during each earlier either even
        eventually every everyone everything except few finally first firstly following for formally
        former from further furthermore given had has have having he he'd he'll he's hence her here
        here's hers him his how however i i'd i'll i'm i've ideally if in indeed initially instead
        interestingly into intuitively is isn't it it'll it's its just last lastly later least let
        let's like many maybe me meanwhile more moreover most much my near nearly neither never
        nevertheless next nobody none nor not note nothing now of off often on once one only or other
        others our out over overall perhaps please previously rather recently roughly second secondly
        several she she'd she'll she's should similarly since so some somebody someone something
        sometimes soon specifically still such suppose than that that's the their them then there
        there's therefore these they they'd they'll they're they've third thirdly this those though
        three through throughout thus to today together tomorrow tonight too toward towards two
        ultimately under unless unlike until up upon us use was we we'd we'll we're we've well were
        what what's when where whereas whether which while who who's whose why will with within
        without would yes yesterday yet you you'd you'll you're you've your
    """),
    closing=words("""
        etc
    """),
    units=words("""
        ft in lb lbs mi oz sq yd yds
    """),
    cuts_before_lower_case=True,
    ordinary=words("""
        ability able achieve achieved achieves added adding addition address adopt align allows amount
        analysts appear apply around art associated assume authorities automatically available avoid
        batch binary build calculate calculated candidate candidates capture cases categories cell
        cells certain character children classes cluster collected column combination companies
        compare compared complete computed conduct conducted consider considered consistent consists
        constraint constructed contain contains contextual conversational cost counterfactual coverage
        create created critics current customers define defined demonstrate denote denotes derived
        describe described design designed desired determine difference difficult directly
        distributions diversity doctors domains done downstream due earnings edge employ employees
        encode entire epochs especially evaluate evaluated expected experiment experts explore extract
        extracted families fans farmers firefighters follow followed follows food forward found four
        fully generally generates gives grammatical hand hard head heads higher highest highly
        identify images important improvement include inclusion inclusions increase independent
        indicate indicates indicating initial instance introduce introduced investigate investigators
        investors keyword know labeled labels lawmakers lawyers leaders leads learns left less
        leverage likely log make makes making manually matrices means measure men mentions metric must
        necessity neighbors neighbours node nodes observe observed obtain obtained officers officials
        operation optimize outperforms outputs owners pages paper parents parse particular passengers
        patients people perform performed performs phrases pipeline points police politicians
        potential predict predictions predicts present presented previous prices probe procedure
        proceed produce profits properties propose prosecutors protesters provide provided provides
        ral range reduce refer refugees relatively rely reported reporters represent represents
        required requires researchers residents respect respectively responses result resulting
        revenue row run sales same sampled samples scientists scoring seen sequences shares show
        showed shown shows significantly similarly simply smaller snippets soldiers sources specific
        split spokesmen staff stage steps stocks strategies strong students subset supported tags
        takes taking tational teachers tickets tourists traders trained translations troops typically
        understand useful users usually utilize variants via visitors volunteers voters weight widely
        witnesses women workers works years
    """),
    #
    # --- words ---
    #
    # stop words: ours
    stop_words=words("""
        a about above after again against all am an and any are aren't as at be because been before being
        below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down
        during each few for from further had hadn't has hasn't have haven't having he he'd he'll he's her here
        here's hers herself him himself his how how's i i'd i'll i'm i've if in into is isn't it it's its
        itself let's me more most mustn't my myself no nor not of off on once only or other ought our ours
        ourselves out over own same shan't she she'd she'll she's should shouldn't so some such than that
        that's the their theirs them themselves then there there's these they they'd they'll they're they've
        this those through to too under until up very was wasn't we we'd we'll we're we've were weren't what
        what's when when's where where's which while who who's whom why why's will with won't would wouldn't
        you you'd you'll you're you've your yours yourself yourselves
        ah eh er hm hmm mm mmm oh ok okay uh uhm um yeah
    """),
    #
    # --- cues ---
    #
    openers=words("""
        accordingly additionally also and another besides both but consequently furthermore he hence
        her here him his however indeed instead it its likewise meanwhile moreover neither
        nevertheless nonetheless or otherwise she similarly so still such that their them then there
        therefore these they this those thus yet
    """),
    announcements=phrases("""
        this paper | this article | this study | this work | this research | this report | this thesis
        this survey | we address | we analyse | we analyze | we argue | we compare | we conclude
        we demonstrate | we describe | we develop | we evaluate | we examine | we explore | we find
        we found | we introduce | we investigate | we present | we propose | we prove | we provide
        we report | we show | we study | we suggest | our analysis | our approach | our contribution
        our evaluation | our experiments | our findings | our method | our model | our results
        our work
    """),
    privacy=words("""
        consent consents cookies cookie privacy browser data processing vendors preferences tracking website
        analytics legitimate
    """),
    furniture=phrases("""
        skip to content | skip to main content | skip to navigation | skip to search | jump to navigation
        jump to content* | back to top | to top | toggle navigation | toggle menu | toggle search
        open menu | close menu | main menu | show more | share | share this* | share article | share story
        tweet | tweet this | pin it | email this* | print | copy link | link copied* | save | bookmark
        like | listen to this* | click to share* | click to email* | click to print* | opens in new window
        send email* | add to favorites | read more* | read also* | read next* | read the full*
        continue reading* | see also* | learn more* | find out more* | more info* | click here*
        watch video | watch now | play video | load more* | view gallery | view comments | previous | next
        previous article* | next article* | previous post* | next post* | older posts | newer posts
        page of | advertisement | advertising | sponsored | sponsored content | promoted | ad
        story continues below* | article continues below* | scroll to continue* | subscribe
        subscribe now | subscribe today | sign up | sign in | log in | login | register | log out
        sign out | forgot password | forgot your password | remember me | create account
        create an account | already a subscriber* | not a subscriber* | your email* | your name
        email address | required fields* | powered by* | proudly powered by* | tags | tagged*
        filed under* | topics | categories | archives | min read | reading time* | estimated reading time*
        exit mobile version | site icon | loading | search | menu | home | close | facebook | twitter | x
        whatsapp | telegram | linkedin | pinterest | reddit | tumblr | instagram | youtube | tiktok
        mastodon | threads | bluesky | xing | flipboard | pocket | messenger | snapchat | rss | email
        e mail | mail | newsletter | create a free website* | blog at wordpress* | theme by*
        enter your email* | type your email* | privacy policy | terms of use | terms of service
        terms and conditions | cookie policy | cookie settings | do not sell my* | all rights reserved*
        copyright | accept | accept all* | reject all* | got it | i agree | no thanks | manage preferences
        *we use cookies* | *site uses cookies* | *website uses cookies* | *agree to our use of cookies*
        *agree to the use of cookies* | *our cookie policy* | *your cookie preferences*
        *your cookie settings* | *agree to our privacy policy* | *read our privacy policy*
        *see our privacy policy* | *consent to our privacy policy* | *acceptance of our terms*
        *agree to our terms* | *agree to the terms* | *the technical storage or access*
        *all rights reserved* | *email address will not be published* | *required fields are marked*
        *subscribe to our* | *sign up for our* | *sign up to our* | *join our newsletter*
        *join our mailing list* | *our newsletter* | *straight to your inbox* | *delivered to your inbox*
        *to your inbox every* | *check your inbox* | *unsubscribe at any time* | *unsubscribe anytime*
        *entering your email* | *consent to receiving* | *protected by recaptcha* | *enable javascript*
        *javascript is disabled* | *browser does not support* | *browser is not supported*
        *you are using a browser* | *you are using an outdated* | *upgrade your browser*
        *disable your ad blocker* | *free articles left* | *free articles remaining*
        *subscribe to continue reading* | *register to continue reading* | *sign in to continue reading*
        *logged in to post a comment* | *log in to comment* | *amazon associate*
        *amazon services llc associates* | *we earn an affiliate commission* | *we may earn a commission*
        *follow us on* | *like us on facebook* | *this page was last edited*
        *this material may not be published* | *reproduction in whole or in part*
        *letter to the editor via*
    """),
    comments=phrases("""
        comments | comment | leave a reply | leave a comment | post a comment | add a comment
        add comment | join the conversation | join the discussion | write a comment | responses to*
        thoughts on* | comments on* | show comments
    """),
    related=phrases("""
        recent comments | related | related articles | related posts | related stories | related news
        related content | related links | related topics | related videos | more stories | more from*
        more in* | more on this* | more news | most read | most popular | most viewed | trending
        trending now | popular posts | popular articles | recent posts | latest news | latest stories
        latest articles | latest posts | recommended | recommended for you | recommended reading
        you may also like* | you might also like* | you might be interested in* | also on* | up next
        editors picks | top stories | what to read next | in other news | about the author
        about the authors
    """),
    credits=words("""
        photo photos photograph photographs photographer image images picture pictures credit credits
        courtesy video figure fig table
    """),
)

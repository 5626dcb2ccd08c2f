"""The page of questions that a map check cannot ask: what a team goes through together before it trusts a map."""

from journeyeditor.window.helping.page import Page, Part, written

QUESTIONS_PAGE = Page(
    "questions",
    "The map check",
    "Questions for a review",
    written(
        Part(
            words="A program cannot judge whether a map is true. Go through these questions together, and write what "
            "comes up as a comment with {comment.add}; {panel.review} collects them."
        ),
        Part(
            "The journey as a whole",
            points=(
                "Where is most confusion or frustration, and where does the journey fall short of expectations?",
                "What is needlessly complicated, or done twice? Could seven steps be three?",
                "Which needs show here that nobody serves yet?",
                "How many customers does each step affect? Do some leave before they reach it?",
                "Which stakeholder, which step, or whose view is missing?",
            ),
        ),
        Part(
            "The touchpoints together",
            rows=(
                ("Cohesion", "Do the touchpoints belong together, and follow one idea?"),
                ("Consistency", "Do they look, sound and promise the same everywhere?"),
                ("Context", "Does each of them fit the situation that somebody is in?"),
                ("Connection", "Does each lead on to the next, across channels, with nothing asked twice?"),
            ),
        ),
        Part(
            "Each delivery",
            rows=(
                ("Touchpoint", "Is it the right one for this moment?"),
                ("Time", "Does it come when it is needed, neither too early nor too late?"),
                ("Person", "Does it reach the one whom it is for?"),
                ("Message", "Does it say what they want to know now?"),
                ("Channel", "Is it where they look anyway?"),
                ("Result", "Does it bring about what it is there for?"),
            ),
        ),
        Part(
            "Moments of truth and ideas",
            points=(
                "What do they need at the moment that matters, and how does that change where it goes badly?",
                "Is each idea desirable for customers, feasible for us, and worth its cost?",
            ),
        ),
        Part(
            "How we may fool ourselves",
            rows=(
                ("Assumption", "What do we take for granted that nobody has looked at?"),
                ("Selection", "Whom did we ask, and who is missing among them?"),
                ("Confirmation", "Did we look only for what we believed before?"),
                ("Anchoring", "Which first number or first story do we still hang on to?"),
                ("Overconfidence", "How sure are we, and what would prove us wrong?"),
            ),
        ),
    ),
    ("check", "evidence"),
)

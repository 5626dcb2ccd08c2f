"""Pages on what is done with a map once it is there."""

from journeyeditor.window.helping.page import Page, Part, written

_CHAPTER = "Working with maps"

PAGES = (
    Page(
        "evidence",
        _CHAPTER,
        "Evidence",
        written(
            Part(
                words="How do you know? Each card, stage and point of a curve can say whether it is an assumption, "
                "partly researched or researched, and from which source. A quiet mark on the map shows it, and the "
                "legend says what it means."
            ),
            Part(
                points=(
                    "Set level and sources in {panel.properties}; for many cards at once, select them all.",
                    "The map check tells of conclusions that rest on nothing.",
                    "{view.filter} shows only what is researched, or only what is assumed.",
                ),
            ),
        ),
        ("check", "lane/research-notes"),
    ),
    Page(
        "opportunities",
        _CHAPTER,
        "Pain points and opportunities",
        written(
            Part(
                points=(
                    (
                        "A pain point has a severity, and says whom it hits. An opportunity has an owner, an impact, "
                        "an effort and a day."
                    ),
                    "{card.answer} says which pain points an opportunity answers.",
                    (
                        "{panel.analysis} shows opportunities by impact and effort, pain points by stage, and the list "
                        "of actions. In the matrix, drag or Alt and the arrows weigh anew."
                    ),
                    (
                        "{card.write-statement} writes an insight, a question or a user story in the form that the "
                        "field uses."
                    ),
                    "{card.vote} counts what the team finds important.",
                ),
            ),
        ),
        ("lane/pain-points", "lane/opportunities"),
    ),
    Page(
        "blueprint",
        _CHAPTER,
        "Service blueprint",
        written(
            Part(
                words="A blueprint shows what has to happen so that a journey can: what staff do in front of the "
                "customer, what they do out of sight, and what supports them."
            ),
            Part(
                points=(
                    (
                        "{map.make-blueprint} makes one beside the journey that is open: its rows in their usual "
                        "order, with the lines of interaction, of visibility and of internal interaction."
                    ),
                    (
                        "Connect what depends on each other with {card.connect}: the lines keep to the grid and go "
                        "around cards."
                    ),
                    "A line above a lane is chosen with the lane, in {panel.properties}.",
                ),
            ),
        ),
        ("lane/frontstage", "lane/backstage", "lane/support"),
    ),
    Page(
        "several-maps",
        _CHAPTER,
        "Several maps in one file",
        written(
            Part(
                points=(
                    (
                        "A file holds as many maps as you like; tabs lead from one to the other. {map.add} adds one, "
                        "{map.duplicate} begins with a copy."
                    ),
                    "{map.future-state} starts what the journey shall become from what it is.",
                    (
                        "{step.add-detail} opens a step into a map of its own; {step.go-down} and {map.up} lead there "
                        "and back."
                    ),
                    (
                        "{document.register} lists all maps of a folder: who looks after them, what the map check "
                        "finds, and when they are to be looked over."
                    ),
                ),
            ),
        ),
        ("comparing",),
    ),
    Page(
        "comparing",
        _CHAPTER,
        "Comparing maps",
        written(
            Part(
                points=(
                    (
                        "{map.compare} puts two maps, two files or two states of one beside each other: stages "
                        "aligned, what came, went, moved and changed marked, the difference of the curves filled."
                    ),
                    "Each difference can be taken over from one side to the other.",
                    "{document.versions} shows earlier states of a file, and brings one back.",
                    "The comparison can be a page of the PDF: {document.export-as}.",
                ),
            ),
        ),
        ("several-maps",),
    ),
    Page(
        "filtering",
        _CHAPTER,
        "Finding and filtering",
        written(
            Part(
                points=(
                    (
                        "The panel Find and replace looks through all texts, notes, hidden lanes and personas too. "
                        "{text.find} finds, {text.replace} replaces: one after the other, or all at once as one step."
                    ),
                    (
                        "{view.filter} shows only what has a persona, a lane, a tag, an evidence or an owner; what you "
                        "see can be kept as a view."
                    ),
                    "{panel.outline} lists the whole map as a tree that can be read, written and sorted by keyboard.",
                    "{command.palette} finds every command by a few letters of its name.",
                ),
            ),
        ),
        ("keys",),
    ),
    Page(
        "review",
        _CHAPTER,
        "Comments and reviews",
        written(
            Part(
                points=(
                    (
                        "{comment.add} asks or remarks something on what is selected; others answer, and it is closed "
                        "when it is done."
                    ),
                    "{panel.review} lists what is open, holds the status of the map and the day of the next review.",
                    "{window.timer} keeps the time in a workshop.",
                ),
            ),
        ),
        ("evidence",),
    ),
    Page(
        "presenting",
        _CHAPTER,
        "Presenting",
        written(
            Part(
                words="{map.present} walks through the map stage by stage on the whole screen, while the curve draws "
                "itself. Page down goes on, page up back, B makes the screen black, N shows your notes, Esc ends it. "
                "Notes for the speaker are those of the stages."
            ),
        ),
        ("exporting", "keys"),
    ),
    Page(
        "exporting",
        _CHAPTER,
        "Paper, slides and pictures",
        written(
            Part(
                points=(
                    (
                        "{document.export-as} makes a PDF, slides for PowerPoint, a picture, or a page for the web "
                        "that works without a network. What you choose is seen at once, page by page."
                    ),
                    (
                        "A map that would be too small on its paper is broken between stages, never through a card. "
                        "{view.page-frames} shows where."
                    ),
                    "Cover, legend, personas, opportunities and a comparison can be pages beside the map.",
                    "{clipboard.copy-picture} puts what is selected as a picture into other programs.",
                    "Colours, fonts and logo belong to the document: {panel.theme}.",
                ),
            ),
        ),
        ("files-of-others", "presenting"),
    ),
    Page(
        "files-of-others",
        _CHAPTER,
        "Files of other programs",
        written(
            Part(
                "In",
                points=(
                    (
                        "{document.import} reads tables (CSV and Excel, as a grid or as a list), Mermaid journeys and "
                        "Markdown. You see what becomes of them before anything is made."
                    ),
                    "Pictures, texts and tables can be dragged to a cell.",
                    "{figures.read} fills the figures of a map from a table, and {figures.read-again} does it again.",
                ),
            ),
            Part(
                "Out",
                points=(
                    (
                        "{document.export-table} writes CSV, Excel, Markdown or Mermaid, and says beforehand what a "
                        "format cannot hold."
                    ),
                    "The program “journeyeditor” does all this from a command line, too: export, convert, check, diff.",
                ),
            ),
        ),
        ("exporting",),
    ),
    Page(
        "safety",
        _CHAPTER,
        "Nothing gets lost",
        written(
            Part(
                points=(
                    (
                        "Every step is kept for recovery as soon as it is done. After a power cut, the next start "
                        "offers what was there."
                    ),
                    "{document.versions} keeps earlier states of each file by itself; you can give one a name.",
                    "When somebody else changes a file that you have open, you are asked: theirs, yours, or both.",
                    "Your maps stay on this computer. Nothing is ever sent anywhere.",
                ),
            ),
        ),
        ("comparing",),
    ),
)

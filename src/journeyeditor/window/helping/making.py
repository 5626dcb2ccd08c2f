"""Pages on how a map is made, from the first question to the last."""

from journeyeditor.editor.tasks import TASKS
from journeyeditor.window.helping.page import Page, Part, help_text, written

_CHAPTER = "Making a map"


def _tasks() -> list[Part]:
    first = Part(
        words=help_text(
            "What there is to do around a map. {panel.tasks} lists it to be ticked off; the ticks stay in the map. "
            "Come back to it now and then: journeys change, and maps with them."
        )
    )
    return [
        first,
        *(Part(help_text(part), points=tuple(help_text(task.text) for task in tasks)) for part, tasks in TASKS.items()),
    ]


PAGES = (
    Page(
        "ten-minutes",
        _CHAPTER,
        "A map in ten minutes",
        written(
            Part(
                words="A journey map shows what somebody goes through to reach a goal: step by step from left to "
                "right, with a row for each thing that you look at. Five steps lead to a first one. Guess where you do "
                "not know, and mark it as an assumption: a first map is there to be put right."
            ),
            Part(
                "1  Whose journey is it?",
                points=(
                    (
                        "Choose {document.guide}, and answer its questions: who, what happens, what they want, where "
                        "it starts and ends. Whatever you do not know yet may stay empty."
                    ),
                    (
                        "One person stands for many. A name is enough now; face, facts and a quote can follow in "
                        "{panel.personas}."
                    ),
                ),
            ),
            Part(
                "2  What do they do?",
                points=(
                    (
                        "Click on a cell of the lane Actions and type. Tab goes on to the next cell, Return to the row "
                        "below."
                    ),
                    (
                        "Begin with the most important moment, then go back and forward from there. Four or five steps "
                        "are enough for a first map."
                    ),
                    "Give the stages names that customers would understand: double-click on one to write.",
                ),
            ),
            Part(
                "3  Where do they meet you, and what goes through their heads?",
                points=(
                    "Fill the lanes Touchpoints and Thoughts in the same way. Write thoughts as people say them.",
                    (
                        "A lane that is missing is added from the menu Insert ▸ Add lane of a kind; what you do not "
                        "need, delete."
                    ),
                ),
            ),
            Part(
                "4  How does it feel?",
                points=(
                    (
                        "Take the pencil with {tool.pencil}, and draw through the lane Feelings from left to right: "
                        "high is good, low is bad. Esc puts the pencil down."
                    ),
                    "Click on a point, and say with {point.write} why it feels like that.",
                ),
            ),
            Part(
                "5  What follows from it?",
                points=(
                    (
                        "Where the curve is low, write a pain point. Where something could be better, an opportunity, "
                        "and who takes it on."
                    ),
                    "Open {panel.check}: it says what the map still lacks, why that matters, and often mends it.",
                    "Give the map away with {document.export-as}, or show it stage by stage with {map.present}.",
                ),
            ),
        ),
        ("tasks", "writing", "curve", "check"),
    ),
    Page("tasks", _CHAPTER, "The tasks of mapping", _tasks, ("check", "evidence", "opportunities")),
    Page(
        "writing",
        _CHAPTER,
        "Writing and moving cards",
        written(
            Part(
                "Writing",
                points=(
                    (
                        "Select a cell with a click or the arrows, and type: a card begins. On a card, typing replaces "
                        "its text; {text.edit} goes on with it."
                    ),
                    "Tab goes to the next cell, Return to the row below, Esc takes back what you are typing.",
                    (
                        "Several lines from elsewhere become several cards: {clipboard.paste}. A block of cells from a "
                        "spreadsheet fills a block of the map."
                    ),
                ),
            ),
            Part(
                "Moving",
                points=(
                    "Drag a card to another cell; hold Ctrl to copy it. With the keyboard, Alt and the arrows move it.",
                    "Drag the edge of a card to let it cover several steps.",
                    "Drag the name of a lane, a stage or a step to bring it elsewhere.",
                    "Whatever you did, {history.undo} takes it back; {panel.history} lists all steps.",
                ),
            ),
            Part(
                "Keys that begin a tool",
                "With a card or a cell selected, letters write. With nothing selected, some letters choose a tool, as "
                "in other programs for drawing: V selects, P draws, E erases, H moves the sheet, L connects. The line "
                "at the foot of the window says which tool has begun, and Esc puts it down.",
            ),
        ),
        ("keys", "stages", "lanes"),
    ),
    Page(
        "stages",
        _CHAPTER,
        "Stages and steps",
        written(
            Part(
                words="Stages are the chapters of a journey; each holds one step or more, the columns of the map. "
                "Cover what comes before and after, too: journeys seldom begin at your door, or end there."
            ),
            Part(
                points=(
                    "{stage.add-after} adds a stage, {step.add-after} a step in it.",
                    "Double-click on a stage or a step to give it a name. A step needs none.",
                    "Drag a stage to move it with all that stands in it, curves too.",
                    "{step.add-detail} opens a map of its own for a step that deserves one; {map.up} leads back.",
                    "Owner, goal and length of a stage stand in {panel.properties}.",
                ),
            ),
        ),
        ("several-maps", "writing"),
    ),
    Page(
        "lanes",
        _CHAPTER,
        "Lanes",
        written(
            Part(
                words="A lane is a row of the map: one thing that you look at through the whole journey. There is a "
                "kind for whatever mappers use; each has its page here. A lane can have any name."
            ),
            Part(
                points=(
                    "Insert ▸ Add lane of a kind offers all kinds; {lane.add-below} adds one of your own.",
                    "Click on the name of a lane to select it; what it is like stands in {panel.properties}.",
                    (
                        "{lane.collapse} makes it small, {lane.hide} takes it out of sight and off the paper, "
                        "{lane.lock} keeps it from being changed."
                    ),
                    "Drag its lower edge to make it taller; double-click there to fit it.",
                ),
            ),
        ),
        ("ten-minutes", "blueprint"),
    ),
    Page(
        "curve",
        _CHAPTER,
        "The curve",
        written(
            Part(
                words="The curve is how it feels, from the first step to the last. Nobody reads a map without looking "
                "at it first, so draw it with care: peaks and troughs count, and why they are there."
            ),
            Part(
                "Drawing",
                points=(
                    (
                        "{tool.pencil} draws; draw again over a part to change it. {stroke.smooth} makes the last "
                        "stroke calmer or livelier."
                    ),
                    "{tool.eraser} takes points away. {gap.toggle} leaves a gap where nobody knows.",
                    "{point.add} adds a point without drawing.",
                ),
            ),
            Part(
                "Points",
                points=(
                    (
                        "With a point selected, the arrows up and down raise and lower it, left and right move it; "
                        "with Shift, a little."
                    ),
                    "{point.write} says why; the words are set where they cover nothing.",
                    "{moment.next} makes it a moment of truth, of delight, or of recovery.",
                ),
            ),
            Part(
                "Several curves",
                "Each persona can have a curve, and so can the future: Curve ▸ Add curve. The reading aids of the same "
                "menu mark peaks, troughs and rapid drops.",
            ),
        ),
        ("lane/sentiment", "lane/arc", "personas"),
    ),
    Page(
        "personas",
        _CHAPTER,
        "Personas",
        written(
            Part(
                words="A persona is one person who stands for many: with a name, a face, goals and frustrations, so "
                "that everybody means the same customer."
            ),
            Part(
                points=(
                    (
                        "{panel.personas} holds those of the document. Tick the ones that are on this map; more than "
                        "three are hard to follow."
                    ),
                    "A photo, or a face that is drawn from a few choices; facts, goals, needs, a quote, channels.",
                    "Bring personas in from another map with the button of the same panel.",
                    "{panel.empathy} shows what somebody thinks, feels, says, does and hears, and can be written in.",
                    "Give each persona a curve: Curve ▸ Add curve.",
                ),
            ),
        ),
        ("curve", "lane/personas"),
    ),
)

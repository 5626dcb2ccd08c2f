"""Any edits in any order, with undo, redo, previews, saving and opening again: what must hold after each of them."""

from random import Random

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from journeyeditor.edits import History
from journeyeditor.files import decode, encode
from tests.edits.attempts import any_attempt, expect_to_be_well_made, first_written
from tests.edits.pizza import pizza
from tests.strategies import examples, some_documents

SEEDS = st.integers(0, 2**32)
BURSTS = st.sampled_from([None, None, "typing", "typing", "drawing"])


class Editing(RuleBasedStateMachine):
    """A history, and beside it the plain list of the documents that its steps must lead to."""

    def begin(self, document):
        self.history = History(document)
        self.steps = [document]
        self.index = 0
        self.burst = None
        self.preview = None
        self.saved = encode(document)

    # ------------------------------------------------------------------------------------------------------------ rules

    @rule(seed=SEEDS, bursts=st.lists(BURSTS, min_size=4, max_size=8))
    def edit(self, seed, bursts):
        for number, burst in enumerate(bursts):
            change = self.attempted(Random(f"{seed}, {number}"))
            if change is not None:
                self.preview = None
                self.history.apply(change, burst)
                self.note(change, burst)
                self.everything_is_as_it_must_be()

    @rule(seed=SEEDS, moves=st.integers(1, 3), end=st.sampled_from(["commit", "commit", "cancel", "go on"]))
    def gesture(self, seed, moves, end):
        for number in range(moves):
            self.preview = self.attempted(Random(f"{seed}, {number}")) or self.preview
            if self.preview is not None:
                self.history.preview(self.preview)
                self.everything_is_as_it_must_be()
        if end == "commit":
            change, self.preview = self.preview, None
            self.history.commit_preview()
            if change is not None:
                self.note(change, None)
        elif end == "cancel":
            self.preview = None
            self.history.cancel_preview()

    @rule(ways=st.lists(st.sampled_from(["undo", "undo", "redo"]), min_size=1, max_size=5))
    def undo_and_redo(self, ways):
        for way in ways:
            getattr(self.history, way)()
            index = self.index - 1 if way == "undo" else self.index + 1
            self.gone_to(min(max(index, 0), len(self.steps) - 1))
            self.everything_is_as_it_must_be()

    @rule(data=st.data())
    def go_to(self, data):
        index = data.draw(st.integers(0, len(self.steps) - 1))
        self.history.go_to(index)
        self.gone_to(index)

    @rule()
    def pause(self):
        self.history.end_burst()
        self.burst = None

    @rule(and_open_it=st.sampled_from([False, False, True]))
    def save(self, and_open_it):
        self.saved = encode(self.history.present)
        self.history.mark_clean()
        self.burst = None
        document = decode(self.saved)
        assert document == self.history.present
        assert encode(document) == self.saved
        if and_open_it:
            self.begin(document)

    # ------------------------------------------------------------------------------------------------ what must hold

    @invariant()
    def everything_is_as_it_must_be(self):
        history, steps = self.history, len(self.steps) - 1
        document = self.preview.document if self.preview else self.steps[self.index]
        assert history.present is document
        assert history.is_clean == (first_written(document) == self.saved)
        assert (history.index, len(history.labels)) == (self.index, steps)
        assert (history.can_undo, history.can_redo) == (self.index > 0, self.index < steps)
        assert (history.undo_label is None, history.redo_label is None) == (self.index == 0, self.index == steps)

    def teardown(self):
        for _ in range(self.index + 1):
            self.history.undo()
        assert encode(self.history.present) == first_written(self.steps[0])
        for _ in range(len(self.steps) + 1):
            self.history.redo()
        assert encode(self.history.present) == first_written(self.steps[-1])

    # -------------------------------------------------------------------------------------------------------- inside

    def attempted(self, random):
        """Make some edit of what is done so far; whether it can be made or not, that stays as it is."""
        document = self.steps[self.index]
        before = first_written(document)
        change = any_attempt(random, document)
        assert encode(document) == before
        if change is not None:
            expect_to_be_well_made(change, document)
        return change

    def note(self, change, burst):
        """Keep the books of a change that the history took."""
        if change.document is self.steps[self.index]:
            return
        last = self.index - 1 if burst and burst == self.burst else self.index
        del self.steps[last + 1 :]
        self.burst = burst
        if first_written(change.document) == first_written(self.steps[last]):
            self.burst = None
        else:
            self.steps.append(change.document)
        self.index = len(self.steps) - 1

    def gone_to(self, index):
        self.index = index
        self.preview = None
        self.burst = None


def test_any_edits_in_any_order():
    documents = [pizza(), *some_documents()]

    class EditingOne(Editing):
        @initialize(document=st.sampled_from(documents))
        def choose(self, document):
            self.begin(document)

    run_state_machine_as_test(EditingOne, settings=examples(60, stateful_step_count=20))

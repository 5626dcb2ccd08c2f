"""The measures of the sheet: a grid of 8 points and a scale of type, in points."""

from journeyeditor.layout.typesetter import TextStyle

MARGIN = 32.0
"""From the edge of the sheet to what stands on it."""
GAP = 8.0

TITLE = TextStyle(28, 600, role="title")
NAME = TextStyle(15, 600, role="title")
STAGE = TextStyle(13, 600, role="heading")
PROSE = TextStyle(11)
QUOTATION = TextStyle(11, italic=True)
LANE = TextStyle(11, 600)
STEP = TextStyle(10, 600)
CARD = TextStyle(10)
CARD_QUOTE = TextStyle(10, italic=True)
CARD_FIGURE = TextStyle(15, 600)
CAPTION = TextStyle(9, 600)
SMALL = TextStyle(9)
SMALLEST_TYPE = 9
"""The size of the smallest type on a sheet."""

LEAST_CONTENT_WIDTH = 720.0

ZONE_WIDTH = 18.0
LANE_TITLE_WIDTH = 126.0
TITLES_WIDTH = ZONE_WIDTH + LANE_TITLE_WIDTH
"""The column at the left that names zones and lanes."""

NARROWEST_STEP = 88.0
WIDEST_STEP = 152.0
GRID_WIDTH = 1440.0
"""What the steps share where they are few enough."""

STAGE_PADDING = 8.0
STAGE_NOTCH = 8.0
"""How far the point of a stage's arrow reaches."""
STAGE_GAP = 3.0

DETAIL_MARK = 14
"""The mark of a step that another map shows in detail."""

CARD_INSET = 3.0
"""From the edge of a step to its cards."""
CARD_GAP = 5.0
"""From a card to the one below it."""
WIRED_INSET, WIRED_GAP = 7.0, 9.0
"""The same on a map with connectors, which run there."""
CARD_PADDING_X = 8.0
CARD_PADDING_Y = 6.0
CARD_BAR = 3.0
"""The width of the bar at the left of a pain point, an opportunity or a quote."""
MARK_ICON = 10
EVIDENCE_MARK = 9
"""The size of the sign that says how sure something is."""
BESIDE_MARK = 1
"""From words to the mark of evidence beside them."""
MARK_GAP = 3.0

LANE_PADDING = 7.0
LEAST_LANE = 40.0
COLLAPSED_LANE = 26.0
LINE_BAND = 20.0
"""The strip in which a line of the service blueprint runs."""

PLOT_HEIGHT = 128.0
FACE = 17.0
"""The diameter of the face of a point."""
LEGEND_STROKE = 16.0
"""The piece of a curve before its name, where there are several."""
REASON_GAP = 6.0
REASON_WIDTH = 84.0

"""A map built from nothing by hand: real keys, or a real mouse, in a real window on a screen of its own.

``python -m tests.acceptance keyboard`` and ``… mouse`` start the application under Xvfb, rebuild a sample from an empty
document and compare the saved file with it, byte by byte, once the elements of both are plainly named (see ``names``).
What there is to do is read from the sample, so the runs stay true when it changes. They build one map with one curve in
each lane of curves; whatever else a sample may hold shows as a difference in the end.

Keys and movements go through the X server, as those of a hand do; with the mouse alone, texts come as those of a
keyboard on the screen. Where a person looks, ``seen`` and ``aim`` ask the widgets: what has the keyboard, what a panel
shows, where on the screen something is. The document is only ever read, to know what has arrived in it.
"""

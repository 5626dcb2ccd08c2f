"""The presentation: a map on the whole screen, stage by stage, its curve drawing itself, and notes for the speaker."""

"""Lanes that several templates have."""

CORE = "goals, actions, touchpoints, channels, thoughts, emotions, sentiment, pain-points, opportunities"
"""What most maps show."""
FULL = (
    "goals, touchpoints, actions, processes, pain-points, ideas, sentiment, think-feel, images, charts, media, "
    "personas, metrics, questions"
)
"""All that one may want to know."""
FROM_FEEDBACK = "actions, questions, happy-moments, pain-points, limits, opportunities"
"""What is learned where customers are asked."""

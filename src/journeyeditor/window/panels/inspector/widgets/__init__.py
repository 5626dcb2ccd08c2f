"""The widgets of the properties panel: one for each form that a field can have."""

"""The window around the canvas: menus, dialogs, settings, and the application that holds them together."""

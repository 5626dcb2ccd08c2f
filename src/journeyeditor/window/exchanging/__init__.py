"""Other people's formats: what comes in and what goes out, shown before it does."""

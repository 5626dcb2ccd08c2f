"""Moving what is selected by keyboard."""

"""What other programs give and take: tables of spreadsheets, web pages, and what is copied from one map to another."""

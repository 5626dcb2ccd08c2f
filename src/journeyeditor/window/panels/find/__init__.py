"""The find panel: finding and replacing in every text of a document."""

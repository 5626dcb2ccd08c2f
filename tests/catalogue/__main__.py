"""Prints in Markdown what one can start from and map with: each kind of lane, template and sample.

    python -m tests.catalogue

Of each lane it tells how it is edited and who shows it; of each map, what the map check finds in it.
"""

import datetime

from tests.catalogue.tables import guided_maps, lanes, samples, templates


def main():
    """Print the tables."""
    today = datetime.datetime.now().astimezone().date()
    for title, table in (
        ("Kinds of lanes", lanes()),
        ("Kinds of maps, as the guided start lays them out", guided_maps(today)),
        ("Templates, before anything is written in them", templates(today)),
        ("Samples", samples(today)),
    ):
        print(f"## {title}\n")
        for row in table:
            print("| " + " | ".join(str(cell) for cell in row) + " |")
        print()


if __name__ == "__main__":
    main()

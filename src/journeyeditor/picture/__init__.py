"""What a map looks like: a picture of primitives, and the painters that know nothing else."""

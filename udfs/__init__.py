"""Cell functions: they unpack cells, call ita_xl, and pack cells. Nothing else."""

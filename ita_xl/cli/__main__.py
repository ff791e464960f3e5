"""``python -m ita_xl.cli``: the command line where ``ita-xl`` is not on the path."""

from ita_xl.cli import main

raise SystemExit(main())

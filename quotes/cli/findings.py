"""What a look at the install or at a file found, told line by line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from quotes.comparing import harmless

if TYPE_CHECKING:
    from quotes.store.file.health import Finding


def tell(found: Iterable[Finding]) -> bool:
    """Print each finding as it comes; whether all are well."""
    all_well = True
    for finding in found:
        all_well = all_well and finding.is_well
        click.echo(harmless(f"{'well' if finding.is_well else 'MEND'}  {finding.what}: {finding.found}"))
        if finding.remedy:
            click.echo(harmless(f"      {finding.remedy}"))
    return all_well

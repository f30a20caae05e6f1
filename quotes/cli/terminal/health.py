"""What a look at the install or at a file found, as lines to read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from quotes.harmless import harmless

if TYPE_CHECKING:
    from quotes.store.file.health import HealthCheck


def tell(checks: Iterable[HealthCheck]) -> bool:
    """Print each as it comes; whether all are well."""
    all_well = True
    for check in checks:
        all_well = all_well and check.is_well
        click.echo(harmless(f"{'well' if check.is_well else 'MEND'}  {check.what}: {check.found}"))
        if check.remedy:
            click.echo(harmless(f"      {check.remedy}"))
    return all_well

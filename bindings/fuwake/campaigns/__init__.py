"""Which mails are of one make: explainable fingerprints, groups, and two mails side by side."""

from . import drafts, pages
from .fingerprint import Fingerprint, Fingerprints
from .group import Campaign, group

__all__ = ["Campaign", "Fingerprint", "Fingerprints", "drafts", "group", "pages"]

-- The court annulled a decision on an objection (Awb art. 8:72): the one that comes after it takes its place, and says so.

alter table dossier.bezwaar add column vernietigd bigint;

-- What the decision says that the resident repays, in cents a month, where this version carries another amount for which
-- no decision was taken; empty where the version carries the amount that was decided on.

alter table dossier.plan add column afloscapaciteit_in_besluit bigint;

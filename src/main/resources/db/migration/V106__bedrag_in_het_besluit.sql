-- What the decision says that the resident repays, in cents a month, where this version carries another amount for which
-- no decision was taken; empty where the version carries the amount that was decided on.

alter table dossier.plan add column afloscapaciteit_in_besluit bigint;

-- Whether a proposed change waits for the decision on another way with the arrangement. Until now such a proposal was the
-- only one that had no draft yet.

alter table dossier.wijzigingsvoorstel add column voor_vervolg boolean default false not null;
update dossier.wijzigingsvoorstel
set voor_vervolg = true
where soort = 'PLAN' and concept is null and ingegaan_op is null and vervallen_op is null;

-- Which decision a letter makes known: the day on which it was really sent is the day on which the decision was made known, and
-- from there the term to object runs (Awb art. 3:41 and 6:8). Of what was made before, only where there is no doubt.

alter table dossier.brief add column besluit bigint references dossier.besluit (id);

update dossier.brief set besluit = (
    select min(b.id) from dossier.besluit b
    where b.dossiernummer = brief.dossiernummer and b.bekendgemaakt_op = brief.datum
    having count(*) = 1)
where soort like 'besluit-%';

-- Which decision was made known last on what is due: when more days turn out to count, the next one takes the place of it (Awb art.
-- 4:18). Of a notice that was settled before, it is the one that was made known on that day; where there are two, nobody can say.
alter table dossier.ingebrekestelling add column besluit bigint;
update dossier.ingebrekestelling
set besluit = (select max(genomen.id)
               from dossier.besluit genomen
               where genomen.dossiernummer = ingebrekestelling.dossiernummer
                 and genomen.soort = 'DWANGSOM'
                 and genomen.bekendgemaakt_op = ingebrekestelling.bekendgemaakt_op)
where 1 = (select count(*)
           from dossier.besluit genomen
           where genomen.dossiernummer = ingebrekestelling.dossiernummer
             and genomen.soort = 'DWANGSOM'
             and genomen.bekendgemaakt_op = ingebrekestelling.bekendgemaakt_op);

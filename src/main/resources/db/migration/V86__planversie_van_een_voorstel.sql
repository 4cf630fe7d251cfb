-- The version of the plan on which a proposed change was agreed: a later version is not overwritten by it.

alter table dossier.wijzigingsvoorstel add column planversie integer;
update dossier.wijzigingsvoorstel
set planversie = coalesce(
        (select max(eerder.volgnummer)
         from dossier.plan eerder
         where eerder.dossiernummer = wijzigingsvoorstel.dossiernummer
           and eerder.ingevoerd_op <= wijzigingsvoorstel.ingevoerd_op), 0)
where soort = 'PLAN';

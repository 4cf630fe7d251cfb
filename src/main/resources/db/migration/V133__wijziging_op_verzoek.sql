-- A resident who asks for a change of the plan makes an aanvraag: the term to decide counts from the day on which that came in
-- (Awb art. 4:13). Of what was proposed before, nobody wrote down whether the resident had asked for it.
alter table dossier.wijzigingsvoorstel add column gevraagd_op date;

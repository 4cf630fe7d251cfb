-- What a human found about a dwangsom, before the decision on it is known.
alter table dossier.ingebrekestelling add column voorstel varchar(30);

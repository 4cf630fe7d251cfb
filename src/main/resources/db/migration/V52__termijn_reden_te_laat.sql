-- Standard SQL for H2 and PostgreSQL.
-- Why a term was overrun, apart from why it was moved or dropped, and the day on which that was said.
alter table dossier.termijn add column reden_te_laat varchar(500);
alter table dossier.termijn add column reden_te_laat_op date;

-- Whether people stated the last day; a change of the calendar leaves such a day alone. Of a row from before this column
-- nobody knows how its end came about, so it stands.
alter table dossier.termijn add column einde_genoemd boolean default true not null;

-- A notice that a decision is late can be about the decision on one of several objections (Awb 7:10): A17/bezwaar-3.

alter table dossier.ingebrekestelling alter column termijn set data type varchar(60);

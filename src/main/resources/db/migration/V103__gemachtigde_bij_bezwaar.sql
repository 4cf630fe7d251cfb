-- Who acts for somebody who objects gets the letters about it (Awb art. 6:17), so a name and an address are kept.

alter table dossier.bezwaar add column gemachtigde varchar(200);
alter table dossier.bezwaar add column gemachtigde_adres varchar(300);

-- Until when a colleague is away, so that nobody hands him work.
create table dossier.afwezig (
    gebruiker    varchar(100) primary key,
    tot_en_met   date         not null,
    ingevoerd_door varchar(100) not null
);

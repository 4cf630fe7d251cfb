-- An arrangement of which was said that it cannot go on like this, until somebody chose that it does all the same (B-47; T-24).
-- Only the tasks of the route knew so; a route that ends by mistake loses them. What runs now is found in its tasks.
alter table dossier.oplossing add column vervolg_nodig boolean default false not null;

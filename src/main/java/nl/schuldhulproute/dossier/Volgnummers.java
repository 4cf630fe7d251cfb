package nl.schuldhulproute.dossier;

import org.springframework.data.repository.ListCrudRepository;

interface Volgnummers extends ListCrudRepository<Volgnummer, Long> {}

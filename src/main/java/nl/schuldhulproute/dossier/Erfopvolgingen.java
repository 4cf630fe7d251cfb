package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Erfopvolgingen extends ListCrudRepository<Erfopvolging, Long> {

    List<Erfopvolging> findByZaakOrderById(String zaak);

    List<Erfopvolging> findByPersoon(Long persoon);
}

package nl.schuldhulproute.termijn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Access to the table of {@link Termijn}; only the register and its recomputation use it, and nothing deletes a row. */
interface TermijnRepository extends Repository<Termijn, Long> {

    Termijn save(Termijn termijn);

    Optional<Termijn> findFirstByDossiernummerAndCodeAndOnderwerpOrderByVolgnummerDesc(
            String dossiernummer, String code, String onderwerp);

    List<Termijn> findByDossiernummerAndVoldaanOpIsNullAndVervallenOpIsNullOrderByEindeAscIdAsc(String dossiernummer);

    List<Termijn> findByCodeInAndVoldaanOpIsNullAndVervallenOpIsNullAndEindeGenoemdFalse(Collection<String> codes);

    List<Termijn> findByDossiernummerOrderByIdAsc(String dossiernummer);

    @Query("""
            select distinct dossiernummer from dossier.termijn
             where voldaan_op is null and vervallen_op is null
               and (waarschuwing_op > :na and waarschuwing_op <= :tot or einde >= :na and einde < :tot
                    or opgeschort_vanaf > :na and opgeschort_vanaf <= :tot)
             order by dossiernummer""")
    List<String> findDossiersMetOvergang(LocalDate na, LocalDate tot);
}

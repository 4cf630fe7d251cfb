package nl.schuldhulproute.sturing;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Wachttermijnen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a period brought, for the report to college and raad. Each figure is one question to the dossier or the register.
 * Whoever only got information and advice is counted apart (H-08).
 */
@Component
public class Periodecijfers {

    /** A case that ended with information and advice: an answer was given, and no decision on access was taken. */
    private static final String ALLEEN_ADVIES = """
            exists (select 1 from dossier.verslag v
                    where v.dossiernummer = d.nummer and v.formulier = 'aanmelding-adviesGeven')
            and not exists (select 1 from dossier.besluit b
                            where b.dossiernummer = d.nummer and b.soort = 'TOEGANG')
            """;

    private final JdbcClient database;
    private final Termijnen termijnen;
    private final Sturingsinstelling instelling;

    Periodecijfers(JdbcClient database, Termijnen termijnen, Sturingsinstelling instelling) {
        this.database = database;
        this.termijnen = termijnen;
        this.instelling = instelling;
    }

    /**
     * Who came in.
     *
     * @param aanmeldingen everyone who reported
     * @param advies those of them who only got information and advice
     * @param aanvragen those of them who asked for schuldhulp, without the ones who only got advice
     */
    public record Instroom(long aanmeldingen, long advies, long aanvragen) {}

    /**
     * A kind of term of which the last day was in the period.
     *
     * @param opTijd met on the last day or before
     * @param teLaat met after the last day
     * @param nogNiet not met, and not fallen away either
     */
    public record Termijnregel(String naam, long opTijd, long teLaat, long nogNiet) {}

    public Instroom instroom(LocalDate van, LocalDate totEnMet) {
        return database.sql("""
                        select count(*) as aanmeldingen,
                               coalesce(sum(case when advies then 1 else 0 end), 0) as advies,
                               coalesce(sum(case when aanvraag_op is not null and not advies then 1 else 0 end), 0)
                                   as aanvragen
                        from (select d.aanvraag_op, case when %s then true else false end as advies
                              from dossier.dossier d where d.aangemeld_op between :van and :tot) instroom
                        """.formatted(ALLEEN_ADVIES))
                .param("van", van)
                .param("tot", totEnMet)
                .query((rij, nummer) ->
                        new Instroom(rij.getLong("aanmeldingen"), rij.getLong("advies"), rij.getLong("aanvragen")))
                .single();
    }

    /** Decisions on access (and to not handle the aanvraag) that were made known, by their outcome. */
    public Map<String, Long> besluiten(LocalDate van, LocalDate totEnMet) {
        return tel("""
                select uitkomst as wat, count(*) as aantal from dossier.besluit
                where soort in ('TOEGANG', 'NIET_IN_BEHANDELING') and bekendgemaakt_op between :van and :tot
                group by uitkomst order by uitkomst
                """, van, totEnMet);
    }

    /** Threats that became known, by how they ended; {@code OPEN} when they have not. */
    public Map<String, Long> crises(LocalDate van, LocalDate totEnMet) {
        return tel("""
                select coalesce(resultaat, 'OPEN') as wat, count(*) as aantal from dossier.crisis
                where bekend_op between :van and :tot group by coalesce(resultaat, 'OPEN') order by wat
                """, van, totEnMet);
    }

    /** Cases that ended, by their reason; every reason is in it. Who only got information and advice is not. */
    public Map<Uitstroomreden, Long> uitstroom(LocalDate van, LocalDate totEnMet) {
        Map<String, Long> gevonden = tel(
                "select d.uitstroomreden as wat, count(*) as aantal from dossier.dossier d"
                        + " where d.beeindigd_op between :van and :tot and not (" + ALLEEN_ADVIES + ")"
                        + " group by d.uitstroomreden",
                van,
                totEnMet);
        Map<Uitstroomreden, Long> uitstroom = new LinkedHashMap<>();
        for (Uitstroomreden reden : Uitstroomreden.values()) {
            uitstroom.put(reden, gevonden.getOrDefault(reden.name(), 0L));
        }
        return uitstroom;
    }

    /** How the terms ended of which the last day was in the period; those in which nobody has to do anything are not in it. */
    public List<Termijnregel> termijnen(LocalDate van, LocalDate totEnMet) {
        return database.sql("""
                        select code,
                               sum(case when voldaan_op <= einde then 1 else 0 end) as op_tijd,
                               sum(case when voldaan_op > einde then 1 else 0 end) as te_laat,
                               sum(case when voldaan_op is null then 1 else 0 end) as nog_niet
                        from dossier.termijn
                        where einde between :van and :tot and vervallen_op is null and opgeschort_vanaf is null
                              and code not in (:wachten)
                        group by code order by code
                        """)
                .param("van", van)
                .param("tot", totEnMet)
                .param("wachten", Wachttermijnen.CODES)
                .query((rij, nummer) -> new Termijnregel(
                        termijnen.naam(rij.getString("code")),
                        rij.getLong("op_tijd"),
                        rij.getLong("te_laat"),
                        rij.getLong("nog_niet")))
                .list();
    }

    /** How long it took until the step that was taken in the period. */
    public List<Duur> doorlooptijden(LocalDate van, LocalDate totEnMet) {
        return List.of(
                duur(
                        "Van aanvraag tot eerste gesprek",
                        "select aanvraag_op as begin, eerste_gesprek_op as einde from dossier.dossier"
                                + " where aanvraag_op is not null and eerste_gesprek_op between :van and :tot",
                        van,
                        totEnMet),
                duur(
                        "Van eerste gesprek tot besluit over de toegang",
                        "select d.eerste_gesprek_op as begin, min(b.bekendgemaakt_op) as einde from dossier.dossier d"
                                + " join dossier.besluit b on b.dossiernummer = d.nummer and b.soort = 'TOEGANG'"
                                + " where d.eerste_gesprek_op is not null group by d.nummer, d.eerste_gesprek_op"
                                + " having min(b.bekendgemaakt_op) between :van and :tot",
                        van,
                        totEnMet),
                duur(
                        "Van aanmelding tot einde, als de hulp is afgerond",
                        "select aangemeld_op as begin, beeindigd_op as einde from dossier.dossier"
                                + " where uitstroomreden = 'AFGEROND' and beeindigd_op between :van and :tot",
                        van,
                        totEnMet));
    }

    /** The terugval of this year and of the years before it, the newest first. */
    public List<Jaarcijfer> terugval(Year tot, int jaren) {
        List<Terugval.Deelname> deelnames = database.sql("""
                        select p.bsn, lower(p.voornaam) as voornaam, lower(p.achternaam) as achternaam, p.geboortedatum,
                               d.aanvraag_op, case when d.uitstroomreden = 'AFGEROND' then d.beeindigd_op end as geslaagd_op
                        from dossier.deelname dn
                        join dossier.dossier d on d.nummer = dn.dossiernummer
                        join dossier.persoon p on p.id = dn.persoon
                        where d.aanvraag_op >= :vanaf and not (%s)
                           or d.uitstroomreden = 'AFGEROND' and d.aanvraag_op is not null and d.beeindigd_op >= :vanaf
                        """.formatted(ALLEEN_ADVIES))
                .param(
                        "vanaf",
                        tot.minusYears((long) jaren + instelling.terugvalVenster())
                                .atDay(1))
                .query(Terugval.Deelname.class)
                .list();
        List<Jaarcijfer> cijfers = new ArrayList<>();
        for (int terug = 0; terug < jaren; terug++) {
            cijfers.add(Terugval.bepaal(tot.minusYears(terug), instelling.terugvalVenster(), deelnames));
        }
        return cijfers;
    }

    private Map<String, Long> tel(String sql, LocalDate van, LocalDate totEnMet) {
        Map<String, Long> aantallen = new LinkedHashMap<>();
        database.sql(sql)
                .param("van", van)
                .param("tot", totEnMet)
                .query((rij, nummer) -> aantallen.put(rij.getString("wat"), rij.getLong("aantal")))
                .list();
        return aantallen;
    }

    private Duur duur(String naam, String sql, LocalDate van, LocalDate totEnMet) {
        return Duur.van(
                naam,
                database.sql(sql)
                        .param("van", van)
                        .param("tot", totEnMet)
                        .query((rij, nummer) -> ChronoUnit.DAYS.between(
                                rij.getObject("begin", LocalDate.class), rij.getObject("einde", LocalDate.class)))
                        .list());
    }
}

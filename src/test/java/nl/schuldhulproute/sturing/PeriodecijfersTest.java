package nl.schuldhulproute.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of a period against a count by hand, in a year in which no other test lives. */
class PeriodecijfersTest extends RouteTest {

    private static final LocalDate VAN = LocalDate.of(2061, 1, 1);
    private static final LocalDate TOT = LocalDate.of(2061, 12, 31);

    @Autowired
    private Periodecijfers cijfers;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Crises crises;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock klok;

    private String geeindigd(LocalDate aangemeld, LocalDate op, Uitstroomreden reden) {
        String nummer = dossier(aangemeld);
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(op, reden, op.plusYears(5));
        dossiers.bewaar(dossier);
        return nummer;
    }

    private void advies(String nummer) {
        database.sql(
                        "insert into dossier.verslag (dossiernummer, sleutel, model, element, titel, formulier, gebeurd_op,"
                                + " ingevoerd_op, door, inhoud) values (:nummer, :sleutel, 'aanmelding', 'userTask_adviesGeven',"
                                + " 'Advies geven', 'aanmelding-adviesGeven', :op, current_timestamp, 'consulent', '{}')")
                .param("nummer", nummer)
                .param("sleutel", UUID.randomUUID().toString())
                .param("op", VAN)
                .update();
    }

    @Test
    void eenJaarKloptMetDeHandtelling() {
        vandaagIs(TOT);
        // Four came in; one only asked, one only got advice though an aanvraag had been noted.
        String eerste = dossier(LocalDate.of(2061, 1, 1));
        geeindigd(LocalDate.of(2061, 2, 1), LocalDate.of(2061, 12, 31), Uitstroomreden.AFGEROND);
        dossiers.open(Dossier.Herkomst.BALIE, null, LocalDate.of(2061, 3, 1), null);
        advies(geeindigd(LocalDate.of(2061, 4, 1), LocalDate.of(2061, 4, 2), Uitstroomreden.OVERIG));
        dossier(LocalDate.of(2060, 12, 31));
        dossier(LocalDate.of(2062, 1, 1));
        assertThat(cijfers.instroom(VAN, TOT)).isEqualTo(new Periodecijfers.Instroom(4, 1, 2));

        // One ended well, one moved away; the advice does not count and the third ended a day too late.
        geeindigd(LocalDate.of(2060, 2, 1), LocalDate.of(2061, 1, 1), Uitstroomreden.VERHUISD);
        geeindigd(LocalDate.of(2060, 2, 1), LocalDate.of(2062, 1, 1), Uitstroomreden.VERHUISD);
        assertThat(cijfers.uitstroom(VAN, TOT))
                .containsEntry(Uitstroomreden.AFGEROND, 1L)
                .containsEntry(Uitstroomreden.VERHUISD, 1L)
                .containsEntry(Uitstroomreden.OVERIG, 0L)
                .hasSize(Uitstroomreden.values().length);

        // A3: one in time on the last day, one a day late, one not met; fallen away does not count.
        register.start(eerste, "A3", LocalDate.of(2061, 6, 1));
        LocalDate laatste = register.lopend(eerste, "A3").orElseThrow().einde();
        register.voldaan(eerste, "A3", laatste);
        String tweede = dossier(LocalDate.of(2061, 6, 1));
        register.start(tweede, "A3", LocalDate.of(2061, 6, 1));
        register.voldaan(tweede, "A3", laatste.plusDays(1));
        register.start(dossier(LocalDate.of(2061, 6, 1)), "A3", LocalDate.of(2061, 6, 1));
        String weg = dossier(LocalDate.of(2061, 6, 1));
        register.start(weg, "A3", LocalDate.of(2061, 6, 1));
        register.vervallen(weg, "A3", LocalDate.of(2061, 6, 2), "ziet ervan af");
        assertThat(cijfers.termijnen(VAN, TOT))
                .containsExactly(new Periodecijfers.Termijnregel("Eerste gesprek", 1, 1, 1));

        Dossier metGesprek = dossiers.dossier(eerste);
        metGesprek.eersteGesprekGehouden(LocalDate.of(2061, 1, 21));
        dossiers.bewaar(metGesprek);
        assertThat(cijfers.doorlooptijden(VAN, TOT).get(0))
                .isEqualTo(new Duur("Van aanvraag tot eerste gesprek", 1, 20L, 20L));

        Crisis open = new Crisis(eerste, Crisis.Dreiging.ONTRUIMING, LocalDate.of(2061, 5, 5), klok.instant());
        crises.save(open);
        Crisis dicht = new Crisis(tweede, Crisis.Dreiging.ONTRUIMING, LocalDate.of(2061, 7, 5), klok.instant());
        dicht.isAfgesloten(LocalDate.of(2061, 7, 9), Crisis.Resultaat.AFGEWEND);
        crises.save(dicht);
        assertThat(cijfers.crises(VAN, TOT))
                .containsEntry("OPEN", 1L)
                .containsEntry("AFGEWEND", 1L)
                .hasSize(2);
        assertThat(cijfers.besluiten(VAN, TOT)).isEmpty();
    }

    @Test
    void terugvalKomtUitDeDossiers() {
        vandaagIs(LocalDate.of(2071, 12, 31));
        String eerder = geeindigd(LocalDate.of(2067, 1, 1), LocalDate.of(2068, 5, 1), Uitstroomreden.AFGEROND);
        for (int maand : List.of(3, 4)) {
            Persoon terug = dossiers.aanvrager(dossier(LocalDate.of(2071, maand, 1)));
            terug.heeftBsn(dossiers.aanvrager(eerder).bsn());
            dossiers.bewaar(terug);
        }
        // Who only got advice does not count (H-08).
        advies(dossier(LocalDate.of(2070, 4, 1)));
        assertThat(cijfers.terugval(Year.of(2071), 2))
                .containsExactly(new Jaarcijfer(2071, 1, 1), new Jaarcijfer(2070, 0, 0));
    }
}

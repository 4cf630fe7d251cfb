package nl.schuldhulproute.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of the register against a count by hand. */
class TermijncijfersTest extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 24);

    @Autowired
    private Termijncijfers cijfers;

    @Autowired
    private Dossiercijfers dossiercijfers;

    @Autowired
    private Termijnregister register;

    private final List<String> gemaakt = new ArrayList<>();
    private Map<Stand, Long> ervoor;

    @BeforeEach
    void telWatErAlWas() {
        vandaagIs(VANDAAG);
        ervoor = cijfers.aantallen(VANDAAG);
    }

    private String nieuw() {
        String nummer = dossier(LocalDate.of(2026, 1, 5));
        gemaakt.add(nummer);
        return nummer;
    }

    private void maakVanAllesWat() {
        // Two are late: the last days were 2 March and 23 March.
        register.start(nieuw(), "A3", LocalDate.of(2026, 2, 2));
        register.start(nieuw(), "A3", LocalDate.of(2026, 2, 23));
        // Three are nearly over; the last day of the first is today.
        register.start(nieuw(), "A3", LocalDate.of(2026, 2, 24));
        register.start(nieuw(), "A3", LocalDate.of(2026, 3, 2));
        register.start(nieuw(), "A3", LocalDate.of(2026, 3, 3));
        // One has time enough: it warns from tomorrow.
        register.start(nieuw(), "A3", LocalDate.of(2026, 3, 4));
        // One stands still since before its last day.
        String stil = nieuw();
        register.start(stil, "A10", LocalDate.of(2026, 1, 5));
        register.opschorten(stil, "A10", LocalDate.of(2026, 2, 2));
        // None of these counts: met, fallen away, and a term in which nobody has to do anything.
        String gehaald = nieuw();
        register.start(gehaald, "A3", LocalDate.of(2026, 2, 2));
        register.voldaan(gehaald, "A3", LocalDate.of(2026, 3, 20));
        String vervallen = nieuw();
        register.start(vervallen, "A3", LocalDate.of(2026, 2, 2));
        register.vervallen(vervallen, "A3", LocalDate.of(2026, 3, 1), "De inwoner ziet ervan af.");
        register.start(nieuw(), "A15", LocalDate.of(2026, 1, 5));
    }

    private long erbij(Stand stand) {
        return cijfers.aantallen(VANDAAG).getOrDefault(stand, 0L) - ervoor.getOrDefault(stand, 0L);
    }

    @Test
    void deAantallenKloppenMetDeHandtelling() {
        maakVanAllesWat();
        assertThat(erbij(Stand.VERLOPEN)).isEqualTo(2);
        assertThat(erbij(Stand.WAARSCHUWEN)).isEqualTo(3);
        assertThat(erbij(Stand.LOOPT)).isEqualTo(1);
        assertThat(erbij(Stand.OPGESCHORT)).isEqualTo(1);
        assertThat(cijfers.aantallen(VANDAAG)).doesNotContainKeys(Stand.VOLDAAN, Stand.VERVALLEN);
    }

    @Test
    void deVraagAanDeDatabaseZegtHetzelfdeAlsDeTermijnZelf() {
        maakVanAllesWat();
        for (LocalDate dag = LocalDate.of(2026, 1, 1); dag.isBefore(LocalDate.of(2026, 5, 1)); dag = dag.plusDays(9)) {
            LocalDate op = dag;
            Map<Stand, Long> zelf = new EnumMap<>(Stand.class);
            gemaakt.stream()
                    .flatMap(nummer -> register.lopende(nummer).stream())
                    .filter(termijn -> !termijn.code().equals("A15"))
                    .forEach(termijn -> zelf.merge(register.stand(termijn, op), 1L, Long::sum));
            Map<Stand, Long> gevraagd = new EnumMap<>(Stand.class);
            for (Stand stand : Stand.values()) {
                long aantal = alles(stand, op).stream()
                        .filter(regel -> gemaakt.contains(regel.dossiernummer()))
                        .count();
                if (aantal > 0) {
                    gevraagd.put(stand, aantal);
                }
            }
            assertThat(gevraagd).as("op %s", op).isEqualTo(zelf);
        }
    }

    @Test
    void deLijstHeeftEvenveelRegelsAlsHetGetalEnDeLangstVerlopenTermijnStaatVooraan() {
        maakVanAllesWat();
        for (Stand stand : Stand.values()) {
            List<Termijncijfers.Regel> regels = alles(stand, VANDAAG);
            assertThat(regels)
                    .hasSize(Math.toIntExact(cijfers.aantallen(VANDAAG).getOrDefault(stand, 0L)))
                    .isSortedAccordingTo((een, ander) -> een.einde().compareTo(ander.einde()));
            // Two objections in one case have a term each that look the same; the cases made here have one of each
            // kind.
            assertThat(regels.stream().filter(regel -> gemaakt.contains(regel.dossiernummer())))
                    .doesNotHaveDuplicates();
        }
        assertThat(alles(Stand.VERLOPEN, VANDAAG))
                .contains(new Termijncijfers.Regel(
                        gemaakt.get(0), "Eerste gesprek", "gemeente", LocalDate.of(2026, 3, 2), null));
    }

    @Test
    void eenBladzijdeDieNietBestaatWordtDeLaatste() {
        maakVanAllesWat();
        Bladzijde<Termijncijfers.Regel> laatste = cijfers.lijst(Stand.VERLOPEN, VANDAAG, 9_999);
        assertThat((long) laatste.nu()).isEqualTo(laatste.laatste());
        assertThat(laatste.rijen()).isNotEmpty();
        assertThat(cijfers.lijst(Stand.VERLOPEN, VANDAAG, -1).nu()).isEqualTo(1);
        assertThat(cijfers.lijst(Stand.VOLDAAN, VANDAAG, 1).rijen()).isEmpty();
    }

    @Test
    void lopendIsElkDossierDatNietIsGeeindigd() {
        long voor = dossiercijfers.lopend();
        String eerste = nieuw();
        String tweede = nieuw();
        var gesloten = dossiers.dossier(tweede);
        gesloten.beeindig(VANDAAG, nl.schuldhulproute.dossier.Uitstroomreden.AFGEROND, VANDAAG.plusYears(5));
        dossiers.bewaar(gesloten);
        assertThat(dossiercijfers.lopend()).isEqualTo(voor + 1);
        List<String> nummers = new ArrayList<>();
        Bladzijde<Dossiercijfers.Regel> deel = dossiercijfers.lijst(1);
        for (int nu = 1; nu <= deel.laatste(); nu++) {
            dossiercijfers.lijst(nu).rijen().forEach(regel -> nummers.add(regel.nummer()));
        }
        assertThat(nummers)
                .hasSize(Math.toIntExact(voor + 1))
                .doesNotHaveDuplicates()
                .contains(eerste)
                .doesNotContain(tweede);
    }

    private List<Termijncijfers.Regel> alles(Stand stand, LocalDate dag) {
        List<Termijncijfers.Regel> regels = new ArrayList<>();
        Bladzijde<Termijncijfers.Regel> deel = cijfers.lijst(stand, dag, 1);
        for (int nu = 1; nu <= deel.laatste(); nu++) {
            regels.addAll(cijfers.lijst(stand, dag, nu).rijen());
        }
        return regels;
    }
}

package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Browserbediening;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Hoofdroute;
import nl.schuldhulproute.steun.Lekzoeker;
import nl.schuldhulproute.steun.RestBediening;
import nl.schuldhulproute.steun.Routestappen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One case from aanmelding to the end, in each way that a user can do it, without a trace of it in the engine or the log. */
@ExtendWith(OutputCaptureExtension.class)
class ElkeWegTest extends Routestappen {

    /** What may never be found in the engine or in the log: name, BSN, telephone, creditor, amounts, words of a report. */
    private static final List<String> PERSOONLIJK = List.of(
            "Proefpersoon",
            "Fenna",
            "0600000000",
            "1985-02-28",
            "Woonstichting",
            "1348.49",
            "1.348,49",
            "1850.5",
            "1.799,90",
            "1799.9",
            "Rust in de geldzaken",
            "Schuldenvrij",
            "Opent de post weer",
            "Goed gesprek");

    @LocalServerPort
    private int poort;

    @Autowired
    private DataSource bron;

    @BeforeEach
    void gebruikers() {
        Gebruikers.maak(motor);
    }

    @Test
    void vanAanmeldingTotHetEindeMetDeFormulieren(CapturedOutput log) throws Exception {
        Hoofdroute route = new Hoofdroute(rechtstreeks());

        route.aanmelding();
        assertThat(Lekzoeker.vindplaatsen(bron, List.of(route.nummer())))
                .as("de zoeker vindt wat er wel staat")
                .isNotEmpty();
        geenSpoorInDeMotor(route, log);
        route.intake();
        route.beschikking();
        geenSpoorInDeMotor(route, log);
        route.planVanAanpak();
        route.schuldregelingEnBegeleiding();
        geenSpoorInDeMotor(route, log);
        route.volgen();
        route.nazorg();
        route.beeindiging();

        isAfgerond(route.nummer());
        geenSpoorInDeMotor(route, log);
    }

    @Test
    void hetzelfdeAlleenOverRest() {
        Hoofdroute route = new Hoofdroute(new RestBediening(poort, rechtstreeks()));

        route.loop();

        isAfgerond(route.nummer());
    }

    @Test
    void hetzelfdeInTasklistInEenBrowser() {
        try (Browser browser = Browser.start()) {
            Hoofdroute route = new Hoofdroute(new Browserbediening(browser, poort, this));

            route.loop();

            isAfgerond(route.nummer());
        }
    }

    private void isAfgerond(String nummer) {
        assertThat(loopt(nummer)).isEmpty();
        assertThat(timers(nummer)).isEmpty();
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.AFGEROND);
        assertThat(dossiers.dossier(nummer).bewarenTot()).isNotNull();
        assertThat(besluiten.findByDossiernummerOrderById(nummer))
                .extracting(Besluit::soort)
                .containsExactly(Besluitconcept.Soort.TOEGANG, Besluitconcept.Soort.BEEINDIGING);
    }

    private void geenSpoorInDeMotor(Hoofdroute route, CapturedOutput log) throws Exception {
        List<String> woorden = new ArrayList<>(PERSOONLIJK);
        woorden.add(route.bsn());
        assertThat(Lekzoeker.vindplaatsen(bron, woorden)).isEmpty();
        assertThat(woorden).noneMatch(woord -> log.getAll().contains(woord));
    }
}

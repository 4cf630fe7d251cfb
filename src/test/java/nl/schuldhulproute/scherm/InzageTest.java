package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Inzagelog;
import nl.schuldhulproute.dossier.Inzageregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every look at a case is noted, and who watches over privacy can read it. */
class InzageTest extends PaginaTest {

    @Autowired
    private Inzagelog log;

    @Test
    void elkeBlikOpEenDossierWordtVastgelegd() throws Exception {
        hetIs(VANDAAG, LocalTime.of(10, 15));
        web.perform(get("/dossier/" + nummer)).andExpect(status().isOk());
        web.perform(get("/dossier/" + nummer + "/schulden")).andExpect(status().isOk());
        assertThat(log.van(nummer, 0, 10)).extracting(Inzageregel::wie).containsExactly("iemand", "iemand");
        assertThat(log.van(nummer, 0, 1).get(0).moment())
                .isEqualTo(VANDAAG.atTime(10, 15).atZone(AMSTERDAM).toInstant());
    }

    @Test
    void wieNietsTeZienKrijgtKeekNiet() throws Exception {
        in("managers");
        web.perform(get("/dossier/" + nummer)).andExpect(status().isForbidden());
        in("consulenten");
        web.perform(get("/dossier")).andExpect(status().isOk());
        web.perform(get("/dossier/D-1999-000001")).andExpect(status().isNotFound());
        assertThat(log.aantal(nummer)).isZero();
        assertThat(log.aantal("D-1999-000001")).isZero();
    }

    /** AVG art. 5 lid 1 onder f: a list of names is a look at each of these cases. */
    @Test
    void wieZoektOpNaamOfNaamEnTermijnOpvraagtKeek() throws Exception {
        // On a day of its own: a name counts once a day, and other tests search too.
        hetIs(LocalDate.of(2031, 5, 5), LocalTime.NOON);
        // The first of all who have this name; those that do not fit on the page were not shown.
        String eerste = dossiers.zoekOpNaam("Fenna").get(0).dossiernummer();
        long gekeken = log.aantal(eerste);
        web.perform(post("/dossier").param("zoek", "Fenna")).andExpect(status().isOk());
        assertThat(log.aantal(eerste)).isEqualTo(gekeken + 1);
        web.perform(post("/dossier").param("zoek", "Niemandmetdezenaam")).andExpect(status().isOk());
        assertThat(log.aantal(eerste)).isEqualTo(gekeken + 1);
        // The next day: the search may have shown this case too.
        hetIs(LocalDate.of(2031, 5, 6), LocalTime.NOON);
        gekeken = log.aantal(nummer);
        for (int keer = 0; keer < 2; keer++) {
            web.perform(get("/dossier/koppen").param("dossier", nummer, nummer, "D-1999-000001"))
                    .andExpect(status().isOk());
        }
        assertThat(log.aantal(nummer)).isEqualTo(gekeken + 1);
    }

    /** A list is drawn again all day: who saw a name in it, is noted once a day, and a look at the case itself every time. */
    @Test
    void eenNaamInEenLijstTeltEenKeerPerPersoonPerDag() {
        hetIs(VANDAAG, LocalTime.of(0, 0));
        log.naamGezien(List.of(nummer, nummer, "D-1999-000001"), "consulent");
        hetIs(VANDAAG, LocalTime.of(23, 59));
        log.naamGezien(List.of(nummer), "consulent");
        log.naamGezien(List.of(), "consulent");
        assertThat(log.van(nummer, 0, 10)).singleElement().satisfies(regel -> {
            assertThat(regel.wie()).isEqualTo("consulent");
            assertThat(regel.soort()).isEqualTo(Inzageregel.Soort.NAAM);
        });
        log.naamGezien(List.of(nummer), "kwaliteit");
        log.bekeken(nummer, "consulent");
        log.bekeken(nummer, "consulent");
        assertThat(log.aantal(nummer)).isEqualTo(4);
        hetIs(VANDAAG.plusDays(1), LocalTime.of(0, 0));
        log.naamGezien(List.of(nummer), "consulent");
        assertThat(log.van(nummer, 0, 10))
                .extracting(Inzageregel::soort)
                .containsExactly(
                        Inzageregel.Soort.NAAM,
                        Inzageregel.Soort.DOSSIER,
                        Inzageregel.Soort.DOSSIER,
                        Inzageregel.Soort.NAAM,
                        Inzageregel.Soort.NAAM);
    }

    @Test
    void ookWieNaEenFoutHetDossierTerugzietKeek() throws Exception {
        web.perform(post("/dossier/" + nummer + "/notities").param("sleutel", "a"))
                .andExpect(status().isBadRequest());
        assertThat(log.aantal(nummer)).isEqualTo(1);
        web.perform(post("/dossier/" + nummer + "/notities")
                        .param("sleutel", "a")
                        .param("notitie", "Gebeld"))
                .andExpect(status().is3xxRedirection());
        assertThat(log.aantal(nummer)).as("de pagina die volgt telt").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacyfunctionarissen", "beheerders"})
    void wieOverDePrivacyWaaktLeestWieErKeek(String groep) throws Exception {
        log.bekeken(nummer, "consulent");
        log.bekeken(nummer, "vertrokken");
        in(groep);
        String html = pagina(web.perform(get("/inzage").param("dossier", " " + nummer.toLowerCase() + " "))
                .andExpect(status().isOk())
                .andReturn());
        assertThat(html)
                .contains("Het dossier is 2 keer bekeken.", "consulent Proefgebruiker", "vertrokken")
                .contains("9 maart 2026, 09:00", "Het dossier</td>")
                .doesNotContain("Fenna", dossiers.aanvrager(nummer).bsn());
        assertThat(html.indexOf("vertrokken")).isLessThan(html.indexOf("consulent Proefgebruiker"));
    }

    @Test
    void veelBlikkenStaanOpMeerBladzijden() throws Exception {
        for (int i = 0; i < 101; i++) {
            log.bekeken(nummer, i == 0 ? "allereerste" : "consulent");
        }
        in("beheerders");
        assertThat(pagina(web.perform(get("/inzage").param("dossier", nummer)).andReturn()))
                .contains("Bladzijde 1 van 2", "Ouder")
                .doesNotContain("allereerste", "Nieuwer");
        assertThat(pagina(web.perform(get("/inzage").param("dossier", nummer).param("bladzijde", "99"))
                        .andReturn()))
                .contains("Bladzijde 2 van 2", "allereerste", "Nieuwer")
                .doesNotContain("Ouder");
    }

    @Test
    void zonderOfMetEenOnbekendNummerStaatErWatTeDoen() throws Exception {
        in("beheerders");
        assertThat(pagina(web.perform(get("/inzage")).andExpect(status().isOk()).andReturn()))
                .contains("Dossiernummer")
                .doesNotContain("keer bekeken");
        assertThat(pagina(web.perform(get("/inzage").param("dossier", "D-1999-000001"))
                        .andExpect(status().isNotFound())
                        .andReturn()))
                .contains("Er is geen dossier met dit nummer.");
        assertThat(pagina(web.perform(get("/inzage").param("dossier", nummer)).andReturn()))
                .contains("Niemand heeft dit dossier bekeken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulenten", "kwaliteitsmedewerkers", "nazorgcoaches", "managers", "proceseigenaren"})
    void wieHetWerkDoetLeestNietWieErKeek(String groep) throws Exception {
        in(groep);
        web.perform(get("/inzage").param("dossier", nummer)).andExpect(status().isForbidden());
    }

    @Test
    void wieOverDePrivacyWaaktZietHetDossierZelfNiet() throws Exception {
        in("privacyfunctionarissen");
        web.perform(get("/dossier/" + nummer)).andExpect(status().isForbidden());
    }

    @Test
    void wieEenTaakVanHetDossierOpentKeek() throws Exception {
        als(null);
        start("begeleiding", nummer, Map.of());
        String taak = taak(nummer, "userTask_begeleidingStarten").getId();
        motor.getFormService().getTaskFormVariables(taak);
        assertThat(log.aantal(nummer)).as("de toepassing zelf is niemand").isZero();
        als("consulent");
        for (int keer = 0; keer < 2; keer++) {
            motor.getFormService().getTaskFormVariables(taak);
        }
        als(null);
        assertThat(log.van(nummer, 0, 10)).singleElement().satisfies(regel -> {
            assertThat(regel.wie()).isEqualTo("consulent");
            assertThat(regel.soort()).isEqualTo(Inzageregel.Soort.FORMULIER);
        });
        in("privacyfunctionarissen");
        assertThat(pagina(web.perform(get("/inzage").param("dossier", nummer)).andReturn()))
                .contains("Een taak van het dossier</td>");
    }

    @Test
    void wieOverDePrivacyWaaktVindtDePaginaVanafElkeAndere() throws Exception {
        in("privacyfunctionarissen");
        assertThat(pagina(web.perform(get("/beleid")).andReturn())).contains("href=\"/inzage\"");
        in("consulenten");
        assertThat(pagina(web.perform(get("/beleid")).andReturn())).doesNotContain("href=\"/inzage\"");
    }
}

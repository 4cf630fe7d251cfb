package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.steun.Proefbsn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** One case, one or two people. */
class BetrokkenenTest extends PaginaTest {

    /** Cases outlive their test, and nobody may have two running ones. */
    private final String bsnPartner = Proefbsn.nieuw();

    private ResultActions partner(String achternaam, String geboren, String bsn, String sinds) throws Exception {
        return web.perform(post("/dossier/" + nummer + "/betrokkenen/partner")
                .param("voornaam", "Joris")
                .param("achternaam", achternaam)
                .param("geboortedatum", geboren)
                .param("bsn", bsn)
                .param("sinds", sinds));
    }

    private ResultActions vertrek(String wie, String op, String reden) throws Exception {
        return web.perform(post("/dossier/" + nummer + "/betrokkenen/vertrek")
                .param("wie", wie)
                .param("op", op)
                .param("reden", reden));
    }

    private void metPartner() throws Exception {
        partner("Testman", "1-2-1940", bsnPartner, "3-3-2026")
                .andExpect(redirectedUrl("/dossier/" + nummer + "/betrokkenen?gedaan=ja"));
    }

    @Test
    void eenPartnerGaatMeedoenMetEenEigenNummer() throws Exception {
        metPartner();
        Persoon partner = dossiers.partner(nummer).orElseThrow();
        assertThat(partner.naam()).isEqualTo("Joris Testman");
        assertThat(partner.bsn()).isEqualTo(bsnPartner);
        assertThat(tijdlijn.van(nummer)).extracting(Verslag::titel).containsExactly("Partner doet mee");
        assertThat(pagina(web.perform(get("/dossier/" + nummer + "/betrokkenen").param("gedaan", "ja"))
                        .andReturn()))
                .contains(
                        "Fenna Proefpersoon en Joris Testman",
                        dossiers.aanvrager(nummer).bsn(),
                        bsnPartner,
                        "3 maart 2026")
                .contains("Past het plan nog?", "Wie doet niet meer mee?")
                .doesNotContain("Partner toevoegen");
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains(
                        "Fenna Proefpersoon en Joris Testman",
                        dossiers.aanvrager(nummer).bsn(),
                        bsnPartner);
    }

    @Test
    void watNietKloptAanDePartnerWordtBijHetVeldGezegd() throws Exception {
        assertThat(pagina(partner("", "31-2-1940", "", "")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Achternaam: vul dit in.", "Geboortedatum: vul een datum in die bestaat")
                .contains("Doet mee sinds: vul een datum in", "<title>Fout: Wie meedoet");
        assertThat(pagina(partner("T", "1-2-1890", "", "3-3-2026")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Geboortedatum: kijk het jaartal na.");
        assertThat(pagina(partner("T", "", "123456789", "3-3-2026")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("href=\"#bsn\"", "geldig burgerservicenummer");
        assertThat(pagina(partner("T", "", dossiers.aanvrager(nummer).bsn(), "3-3-2026")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Dit is het nummer van de inwoner zelf.");
        assertThat(pagina(partner("T", "", "", "1-3-2026")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Deze dag ligt voor de aanmelding.");
        assertThat(dossiers.partner(nummer)).isEmpty();
        assertThat(tijdlijn.van(nummer)).isEmpty();
    }

    @Test
    void wieEldersEenLopendDossierHeeftDoetHierNietMee() throws Exception {
        String ander =
                dossiers.open(Dossier.Herkomst.TELEFOON, null, VANDAAG, VANDAAG).nummer();
        Persoon persoon = new Persoon("Joris", "Testman", Instant.EPOCH);
        persoon.heeftBsn(bsnPartner);
        dossiers.voegToe(ander, persoon, Deelname.Rol.AANVRAGER, VANDAAG);
        assertThat(pagina(partner("Testman", "", bsnPartner, "3-3-2026")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("href=\"#bsn\"", "Voor deze persoon loopt al dossier " + ander);
        assertThat(dossiers.partner(nummer)).isEmpty();

        Dossier gesloten = dossiers.dossier(ander);
        gesloten.beeindig(VANDAAG, Uitstroomreden.VERHUISD, VANDAAG.plusYears(5));
        dossiers.bewaar(gesloten);
        partner("Testman", "", bsnPartner, "3-3-2026").andExpect(status().is3xxRedirection());
        assertThat(dossiers.partner(nummer)).isPresent();
    }

    @Test
    void wieAlsOverledenIsGemeldDoetNietMee() throws Exception {
        String ander =
                dossiers.open(Dossier.Herkomst.TELEFOON, null, VANDAAG, VANDAAG).nummer();
        Persoon persoon = new Persoon("Joris", "Testman", Instant.EPOCH);
        persoon.heeftBsn(bsnPartner);
        persoon.isOverleden(VANDAAG);
        dossiers.voegToe(ander, persoon, Deelname.Rol.AANVRAGER, VANDAAG);
        assertThat(pagina(partner("Testman", "", bsnPartner, "3-3-2026")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("href=\"#bsn\"", "is overleden (dossier %s)".formatted(ander));
        assertThat(dossiers.partner(nummer)).isEmpty();
    }

    @Test
    void meerDanTweeMensenDoenNietMee() throws Exception {
        metPartner();
        assertThat(pagina(partner("Derde", "", "", "3-3-2026")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("In dit dossier doen al twee mensen mee.");
    }

    @Test
    void alsDeAanvragerWeggaatGaatHetDossierVerderVoorDePartner() throws Exception {
        metPartner();
        vertrek("AANVRAGER", "9-3-2026", "UIT_ELKAAR").andExpect(status().is3xxRedirection());
        assertThat(dossiers.aanvrager(nummer).naam()).isEqualTo("Joris Testman");
        assertThat(dossiers.partner(nummer)).isEmpty();
        assertThat(tijdlijn.van(nummer).get(1).inhoud())
                .contains(
                        "Fenna Proefpersoon doet niet meer mee: ze zijn uit elkaar. Het dossier gaat verder voor Joris"
                                + " Testman.");
        assertThat(pagina(
                        web.perform(get("/dossier/" + nummer + "/betrokkenen")).andReturn()))
                .contains("9 maart 2026", "Partner toevoegen");
    }

    @Test
    void ookDePartnerKanStoppen() throws Exception {
        metPartner();
        vertrek("PARTNER", "5-3-2026", "STOPT").andExpect(status().is3xxRedirection());
        assertThat(dossiers.inwoners(nummer)).extracting(Persoon::naam).containsExactly("Fenna Proefpersoon");
    }

    @Test
    void watNietKloptAanHetVertrekWordtGezegd() throws Exception {
        assertThat(pagina(vertrek("PARTNER", "5-3-2026", "STOPT")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Er doet maar één persoon mee; meld dan als gebeurtenis");
        metPartner();
        assertThat(pagina(vertrek("IEMAND", "10-3-2026", "")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Wie: kies wie er niet meer meedoet.", "Waarom: kies een reden.")
                .contains("Vanaf: vul een datum in die niet in de toekomst ligt.");
        vertrek("PARTNER", "1-3-2026", "STOPT").andExpect(status().isBadRequest());
        assertThat(dossiers.inwoners(nummer)).hasSize(2);
    }

    @Test
    void inEenBeeindigdDossierVerandertNiemand() throws Exception {
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(VANDAAG, Uitstroomreden.VERHUISD, VANDAAG.plusYears(5));
        dossiers.bewaar(dossier);
        assertThat(pagina(partner("T", "", "", "3-3-2026")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Dit dossier is beëindigd; wie meedoet, kan niet meer veranderen.")
                .doesNotContain("Partner toevoegen");
    }
}

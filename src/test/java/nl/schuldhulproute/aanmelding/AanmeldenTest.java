package nl.schuldhulproute.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The start form of the route. */
class AanmeldenTest extends RouteTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);

    @Autowired
    private Termijnregister register;

    @Autowired
    private Crises crises;

    @Test
    void eenAanmeldingOpentEenDossierMetTermijnen() {
        vandaagIs(MAANDAG);
        als("consulent");
        String bsn = Proefbsn.nieuw();
        String metSpaties = bsn.substring(0, 3) + " " + bsn.substring(3, 6) + " " + bsn.substring(6);
        String nummer = meldAan(invoer("bsn", metSpaties, "adres", "Dorpsweg 1", "postcode", "1234 ab"));

        Dossier dossier = dossiers.dossier(nummer);
        assertThat(dossier.herkomst()).isEqualTo(Dossier.Herkomst.TELEFOON);
        assertThat(dossier.aangemeldOp()).isEqualTo(MAANDAG);
        assertThat(dossier.aanvraagOp()).isEqualTo(MAANDAG);
        assertThat(dossier.eersteGesprekOp()).isNull();
        Persoon persoon = dossiers.aanvrager(nummer);
        assertThat(persoon.bsn()).isEqualTo(bsn);
        assertThat(persoon.postcode()).isEqualTo("1234AB");
        assertThat(persoon.telefoon()).isEqualTo("06-00000000");
        assertThat(dossiers.partner(nummer)).isEmpty();
        assertThat(einde(nummer, "A1")).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(einde(nummer, "A2")).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(einde(nummer, "A3")).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(register.lopend(nummer, "A4")).isEmpty();
        assertThat(tijdlijn.van(nummer).get(0).formulier()).isEqualTo("schuldhulproute-aanmelden");
        assertThat(tijdlijn.van(nummer).get(0).door()).isEqualTo("consulent");
        assertThat(openTaken(nummer)).containsExactly("userTask_eersteContactLeggen");
    }

    @Test
    void deDrieDatumsStaanLosVanElkaar() {
        vandaagIs(LocalDate.of(2026, 3, 9));
        String nummer = meldAan(invoer("aangemeldOp", "2026-03-02", "aanvraag", "NOG_NIET_ZEKER"));
        Dossier dossier = dossiers.dossier(nummer);
        assertThat(dossier.aangemeldOp()).isEqualTo(MAANDAG);
        assertThat(dossier.aanvraagOp()).isNull();
        assertThat(einde(nummer, "A1")).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(register.lopend(nummer, "A3")).isEmpty();
        assertThat(tijdlijn.van(nummer).get(0).gebeurdOp()).isEqualTo(MAANDAG);
    }

    @Test
    void wieEenAanbodNaEenVroegsignaalAanneemtDoetEenAanvraag() {
        vandaagIs(MAANDAG);
        String nummer = meldAan(invoer("weg", "VROEGSIGNAAL", "aanvraag", null));
        assertThat(dossiers.dossier(nummer).herkomst()).isEqualTo(Dossier.Herkomst.VROEGSIGNAAL);
        assertThat(dossiers.dossier(nummer).aanvraagOp()).isEqualTo(MAANDAG);
        assertThat(register.lopend(nummer, "A3")).isPresent();
    }

    @Test
    void eenBekendeDreigingVerkortDeTermijnVanHetEersteGesprek() {
        vandaagIs(MAANDAG);
        String nummer = meldAan(invoer("dreiging", "ONTRUIMING"));
        assertThat(einde(nummer, "A4")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(einde(nummer, "A3")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(crises.findByDossiernummerOrderById(nummer))
                .extracting(Crisis::dreiging)
                .containsExactly(Crisis.Dreiging.ONTRUIMING);
    }

    @Test
    void alleenEenAanmaningVerkortDeTermijnNiet() {
        vandaagIs(MAANDAG);
        String nummer = meldAan(invoer("dreiging", "INCASSO"));
        assertThat(register.lopend(nummer, "A4")).isEmpty();
        assertThat(einde(nummer, "A3")).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(crises.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void eenPartnerDoetMee() {
        vandaagIs(MAANDAG);
        String bsn = Proefbsn.nieuw();
        String nummer = meldAan(invoer(
                "metPartner",
                true,
                "partnerVoornaam",
                "Noor",
                "partnerAchternaam",
                "Partner",
                "partnerGeboortedatum",
                "1990-01-31",
                "partnerBsn",
                bsn,
                "adres",
                "Proefstraat 1",
                "postcode",
                "1234 ab",
                "woonplaats",
                "Voorbeeldstad"));
        assertThat(dossiers.partner(nummer).orElseThrow().naam()).isEqualTo("Noor Partner");
        assertThat(dossiers.partner(nummer).orElseThrow().adres()).isEqualTo("Proefstraat 1");
        assertThat(dossiers.partner(nummer).orElseThrow().postcode()).isEqualTo("1234AB");
        assertThat(dossiers.partner(nummer).orElseThrow().bsn()).isEqualTo(bsn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    weg            | FAX        | Bij "Hoe kwam de aanmelding binnen?": kies een van de mogelijkheden
                    weg            |            | Bij "Hoe kwam de aanmelding binnen?": vul dit in
                    aanvraag       |            | Bij "Wil de inwoner schuldhulp?": vul dit in
                    aangemeldOp    | 2026-03-03 | Datum van de aanmelding: vul een datum in die niet in de toekomst ligt
                    aangemeldOp    | 2025-03-01 | Datum van de aanmelding: dit is meer dan een jaar geleden
                    achternaam     | ' '        | Achternaam: vul dit in
                    geboortedatum  | 2026-02-30 | Geboortedatum: vul een datum in die bestaat
                    geboortedatum  | 2026-03-02 | Geboortedatum: vul een datum in die in het verleden ligt
                    geboortedatum  | 1880-02-03 | Geboortedatum: dit kan niet de geboortedatum zijn: kijk het jaartal na
                    telefoon       |            | Telefoonnummer: vul een telefoonnummer, een e-mailadres of een adres in
                    telefoon       | thuis      | Telefoonnummer: vul een telefoonnummer in
                    email          | geen       | E-mailadres: vul een geldig e-mailadres in
                    postcode       | 12 AB      | Postcode: schrijf de postcode als 1234 AB
                    bsn            | 123456789  | Burgerservicenummer: dit is geen geldig burgerservicenummer
                    schoenmaat     | 42         | Dit formulier heeft geen veld "schoenmaat"
                    """)
    void watNietKanWordtGeweigerd(String veld, String waarde, String uitleg) {
        vandaagIs(MAANDAG);
        long voor = routes();
        assertThatThrownBy(() -> meldAan(invoer(veld, waarde)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining(uitleg);
        assertThat(routes()).isEqualTo(voor);
    }

    @Test
    void dePartnerHeeftEenNaamEnEenEigenBsn() {
        vandaagIs(MAANDAG);
        assertThatThrownBy(() -> meldAan(invoer("metPartner", true)))
                .hasMessageContaining("Achternaam van de partner: vul dit in");
        assertThatThrownBy(() -> meldAan(invoer(
                        "bsn", "111222333", "metPartner", true, "partnerAchternaam", "P", "partnerBsn", "111222333")))
                .hasMessageContaining("Burgerservicenummer van de partner: dit is het nummer van de inwoner zelf");
        assertThatThrownBy(
                        () -> meldAan(invoer("metPartner", true, "partnerAchternaam", "P", "partnerBsn", "123456789")))
                .hasMessageContaining("Burgerservicenummer van de partner: dit is geen geldig");
    }

    @Test
    void wieEenLopendDossierHeeftKrijgtGeenTweede() {
        vandaagIs(MAANDAG);
        Map<String, Object> eerste = invoer();
        String nummer = meldAan(eerste);

        assertThatThrownBy(() -> meldAan(new HashMap<>(eerste)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("Voor deze inwoner loopt al dossier %s. Ga daarin verder; er is niets bewaard."
                        .formatted(nummer));
        Map<String, Object> anderGeschreven = new HashMap<>(eerste);
        anderGeschreven.put("achternaam", eerste.get("achternaam").toString().toUpperCase());
        anderGeschreven.put("bsn", Proefbsn.nieuw());
        assertThatThrownBy(() -> meldAan(anderGeschreven)).hasMessageContaining("loopt al dossier " + nummer);
    }

    /** Nobody takes part in two running cases, as who asks for help or as partner. */
    @Test
    void eenPartnerDieAlInEenLopendDossierMeedoetKrijgtGeenTweede() {
        vandaagIs(MAANDAG);
        Map<String, Object> eerste = invoer();
        String nummer = meldAan(eerste);
        long voor = routes();
        assertThatThrownBy(() -> meldAan(invoer(
                        "metPartner",
                        true,
                        "partnerVoornaam",
                        eerste.get("voornaam"),
                        "partnerAchternaam",
                        eerste.get("achternaam"),
                        "partnerGeboortedatum",
                        eerste.get("geboortedatum"))))
                .hasMessage(
                        "Voor de partner loopt al dossier %s. Kies samen in welk dossier de hulp verdergaat; er is niets bewaard."
                                .formatted(nummer));
        String bsn = Proefbsn.nieuw();
        String met = meldAan(invoer("metPartner", true, "partnerAchternaam", "Proefpartner", "partnerBsn", bsn));
        assertThatThrownBy(() -> meldAan(invoer("bsn", bsn))).hasMessageContaining("loopt al dossier " + met);
        assertThatThrownBy(() ->
                        meldAan(invoer("metPartner", true, "partnerAchternaam", "Proefpartner", "partnerBsn", bsn)))
                .hasMessageContaining("Voor de partner loopt al dossier " + met);
        // Of whom only the name is known, can be anyone.
        meldAan(invoer("metPartner", true, "partnerAchternaam", eerste.get("achternaam")));
        assertThat(routes()).isEqualTo(voor + 2);
    }

    @Test
    void hetBurgerservicenummerGaatVoorDeNaam() {
        vandaagIs(MAANDAG);
        String bsn = Proefbsn.nieuw();
        String nummer = meldAan(invoer("bsn", bsn));
        assertThatThrownBy(() -> meldAan(invoer("bsn", bsn))).hasMessageContaining("loopt al dossier " + nummer);
    }

    /** One of both is wrong: the number, or the death. */
    @Test
    void vanWieIsGemeldDatHijIsOverledenBegintGeenDossier() {
        vandaagIs(MAANDAG);
        String bsn = Proefbsn.nieuw();
        String eerder = overleden(bsn, LocalDate.of(2026, 2, 3));
        String waarom =
                "van deze inwoner is gemeld dat hij op 3 februari 2026 is overleden (dossier %s). Klopt dat niet, meld dan eerst in dat dossier dat het een vergissing was"
                        .formatted(eerder);
        long voor = routes();
        assertThatThrownBy(() -> meldAan(invoer("bsn", bsn)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("Burgerservicenummer: " + waarom);
        assertThatThrownBy(() -> meldAan(invoer("metPartner", true, "partnerAchternaam", "P", "partnerBsn", bsn)))
                .hasMessage("Burgerservicenummer van de partner: " + waarom);
        assertThat(routes()).isEqualTo(voor);

        Persoon leeft = dossiers.aanvrager(eerder);
        leeft.blijktTeLeven();
        dossiers.bewaar(leeft);
        Dossier dossier = dossiers.dossier(eerder);
        dossier.beeindig(MAANDAG, Uitstroomreden.OVERIG, MAANDAG.plusYears(5));
        dossiers.bewaar(dossier);
        meldAan(invoer("bsn", bsn));
        assertThat(routes()).isEqualTo(voor + 1);
    }

    @Test
    void eenTweelingKrijgtTweeDossiers() {
        vandaagIs(MAANDAG);
        Map<String, Object> eerste = invoer();
        String een = meldAan(eerste);
        Map<String, Object> tweede = new HashMap<>(eerste);
        tweede.put("voornaam", "Tweede");
        assertThat(meldAan(tweede)).isNotEqualTo(een);
    }

    @Test
    void naEenBeeindigdDossierKanIemandOpnieuwKomen() {
        vandaagIs(MAANDAG);
        Map<String, Object> wie = invoer();
        String eerste = meldAan(wie);
        Dossier dossier = dossiers.dossier(eerste);
        dossier.beeindig(MAANDAG, Uitstroomreden.OVERLEDEN, MAANDAG.plusYears(1));
        dossiers.bewaar(dossier);
        assertThat(meldAan(new HashMap<>(wie))).isNotEqualTo(eerste);
    }

    @Test
    void eenDubbeleKlikOpentEenDossier() throws Exception {
        vandaagIs(MAANDAG);
        Map<String, Object> wie = invoer();
        long voor = routes();
        CyclicBarrier samen = new CyclicBarrier(2);
        ExecutorService handen = Executors.newFixedThreadPool(2);
        try {
            Callable<String> klik = () -> {
                samen.await(10, TimeUnit.SECONDS);
                try {
                    return meldAan(new HashMap<>(wie));
                } catch (OngeldigeInvoer e) {
                    return e.getMessage();
                }
            };
            List<Future<String>> klikken = handen.invokeAll(List.of(klik, klik));
            List<String> uitkomsten =
                    List.of(klikken.get(0).get(), klikken.get(1).get());
            assertThat(uitkomsten)
                    .filteredOn(uitkomst -> uitkomst.matches("D-\\d{4}-\\d{6}"))
                    .hasSize(1);
            assertThat(uitkomsten)
                    .filteredOn(uitkomst ->
                            uitkomst.contains("er is niets bewaard") || uitkomst.contains("Er is niets bewaard"))
                    .hasSize(1);
        } finally {
            handen.shutdownNow();
        }
        assertThat(routes()).isEqualTo(voor + 1);
    }

    // ---- steps

    /** Someone whom no other test knows. */
    private static Map<String, Object> invoer(Object... anders) {
        Map<String, Object> invoer = new HashMap<>(Map.of(
                "weg", "TELEFOON",
                "aanvraag", "JA",
                "voornaam", "Anna",
                "achternaam", "Proef-" + UUID.randomUUID(),
                "geboortedatum", "1980-12-31",
                "telefoon", "06-00000000"));
        for (int i = 0; i < anders.length; i += 2) {
            invoer.put((String) anders[i], anders[i + 1]);
        }
        return invoer;
    }

    private String meldAan(Map<String, Object> invoer) {
        String definitie = motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("schuldhulproute")
                .latestVersion()
                .singleResult()
                .getId();
        return motor.getFormService().submitStartForm(definitie, invoer).getBusinessKey();
    }

    private LocalDate einde(String nummer, String code) {
        return register.lopend(nummer, code).map(Termijn::einde).orElseThrow();
    }

    private long routes() {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("schuldhulproute")
                .count();
    }
}

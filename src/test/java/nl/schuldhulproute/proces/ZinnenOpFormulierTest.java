package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.schuldhulproute.steun.Formulierzicht;
import org.junit.jupiter.api.Test;

/** Which sentences a form shows with which answers: a form must not say what is not so yet. */
class ZinnenOpFormulierTest {

    private static final String PLAN_AANPASSEN = "begeleiding-planAanpassen";
    private static final String HEROVERWEGEN = "schuldhulproute-planHeroverwegen";
    private static final String EVALUATIE = "begeleiding-evaluatieHouden";

    private static final String GEEN_BESLUIT = "**Voorstel: er is geen nieuw besluit nodig.**";
    private static final String BESLUIT = "**Voorstel: er is een wijzigingsbesluit nodig.**";
    private static final String ALLEEN_MET_BESLUIT = "**Dit kan alleen met een wijzigingsbesluit.**";

    @Test
    void eenLeegFormulierDoetNogGeenVoorstel() throws IOException {
        for (Object niets : new Object[] {null, List.of()}) {
            assertThat(zinnen(PLAN_AANPASSEN, plan(met("anders", niets)))).noneMatch(zin -> zin.contains("Voorstel"));
            assertThat(zinnen(HEROVERWEGEN, met("anders", niets, "gevolg", null, "besloten", true)))
                    .noneMatch(zin -> zin.contains("Voorstel"));
            assertThat(zinnen(HEROVERWEGEN, met("anders", niets, "gevolg", "PLAN_AANPASSEN", "besloten", true)))
                    .noneMatch(zin -> zin.contains("Voorstel"));
        }
    }

    @Test
    void watHetAanbodGelijkLaatVraagtGeenBesluit() throws IOException {
        assertThat(zinnen(PLAN_AANPASSEN, plan(met("wijziging", "Vaker contact"))))
                .anyMatch(zin -> zin.startsWith(GEEN_BESLUIT));
        assertThat(zinnen(PLAN_AANPASSEN, plan(met("anders", List.of("MOMENTEN_OF_NAZORG")))))
                .anyMatch(zin -> zin.startsWith(GEEN_BESLUIT));
        assertThat(zinnen(PLAN_AANPASSEN, plan(met("nieuwProduct", "BUDGETBEHEER", "toegang", null))))
                .noneMatch(zin -> zin.contains("Voorstel"));
        assertThat(zinnen(PLAN_AANPASSEN, plan(met("nieuwProduct", "BUDGETBEHEER", "toegang", "VRIJ"))))
                .anyMatch(zin -> zin.startsWith(GEEN_BESLUIT));
        assertThat(zinnen(
                        HEROVERWEGEN,
                        met("gevolg", "PLAN_AANPASSEN", "besloten", true, "anders", List.of("BEGELEIDINGSPLAN"))))
                .anyMatch(zin -> zin.startsWith(GEEN_BESLUIT));
    }

    @Test
    void eenProductDatNietVrijIsKanAlleenMetEenBesluit() throws IOException {
        for (Map<String, Object> antwoorden :
                List.of(plan(met("nieuwProduct", "BUDGETBEHEER", "toegang", "NIET_VRIJ")), plan(met("product", "7")))) {
            assertThat(zinnen(PLAN_AANPASSEN, antwoorden))
                    .anyMatch(zin -> zin.startsWith(BESLUIT))
                    .anyMatch(zin -> zin.startsWith(ALLEEN_MET_BESLUIT) && zin.contains("is dit een voorstel"))
                    .noneMatch(zin -> zin.startsWith(GEEN_BESLUIT));
        }
        assertThat(zinnen(PLAN_AANPASSEN, plan(met("product", "8"))))
                .noneMatch(zin -> zin.startsWith(ALLEEN_MET_BESLUIT))
                .anyMatch(zin -> zin.startsWith(GEEN_BESLUIT));
    }

    @Test
    void zonderMeetinstrumentNoemtDeEvaluatieErGeen() throws IOException {
        assertThat(zinnen(EVALUATIE, met("metMeetinstrument", true)))
                .anyMatch(zin -> zin.contains("{{meetinstrument}}"));
        assertThat(zinnen(EVALUATIE, met("metMeetinstrument", false)))
                .isNotEmpty()
                .noneMatch(zin -> zin.contains("eetinstrument"));
    }

    @Test
    void elkFormulierZegtOpDezelfdeManierVanWieHetInkomenIsPerWatEnWatMeetelt() throws IOException {
        for (String formulier : List.of(
                "beschikking-planOpHoofdlijnenOpstellen",
                "plan-van-aanpak-afloscapaciteitVaststellen",
                "begeleiding-planAanpassen",
                "schuldregeling-beslagvrijeVoetHerrekenen",
                "schuldregeling-hercontroleUitvoeren")) {
            JsonNode inkomen = StreamSupport.stream(
                            lees(formulier).get("components").spliterator(), false)
                    .filter(onderdeel -> "inkomen".equals(onderdeel.path("key").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(inkomen.get("label").asText())
                    .as(formulier)
                    .isEqualTo("Netto-inkomen van de inwoner per maand, zonder dat van de partner");
            assertThat(inkomen.get("description").asText())
                    .as(formulier)
                    .startsWith(
                            "Loon, uitkering en andere inkomsten, met het deel van het vakantiegeld. Toeslagen tellen"
                                    + " mee zoals in de berekening van het vtlb.");
        }
    }

    @Test
    void deEvaluatieMeetMetDezelfdeSchaalAlsDeIntake() throws IOException {
        JsonNode intake = lees("systematische-intake-intakegesprekVoeren");
        JsonNode evaluatie = lees(EVALUATIE);
        for (String leefgebied : List.of(
                "werk",
                "inkomen",
                "opleiding",
                "spaargeld",
                "schulden",
                "wonen",
                "gezin",
                "gezondheid",
                "sociaalNetwerk")) {
            JsonNode nu = veld(evaluatie, leefgebied);
            JsonNode toen = veld(intake, leefgebied);
            assertThat(nu.get("values")).as(leefgebied).hasSize(5).isEqualTo(toen.get("values"));
            assertThat(nu.get("type")).isEqualTo(toen.get("type"));
            assertThat(nu.get("label")).isEqualTo(toen.get("label"));
        }
    }

    private static JsonNode veld(JsonNode formulier, String sleutel) {
        return formulier.findParents("key").stream()
                .filter(onderdeel -> sleutel.equals(onderdeel.get("key").asText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void elkeLijstNoemtDeAfsluitingMetDezelfdeWoorden() throws IOException {
        for (String formulier : List.of(
                "systematische-intake-eersteGesprekVoeren",
                "aanmelding-situatieVerkennen",
                "aanmelding-opnieuwBespreken",
                "schuldhulproute-aanmelden",
                "crisisinterventie-crisisgesprekVoeren",
                "gebeurtenis-melden-gebeurtenisVastleggen")) {
            assertThat(lees(formulier).findValuesAsText("label"))
                    .as(formulier)
                    .contains("Afsluiting van gas, elektriciteit, stadsverwarming of water");
        }
    }

    /** The form as it opens, with one product that is not vrij toegankelijk (7). */
    private static Map<String, Object> plan(Map<String, Object> antwoorden) {
        Map<String, Object> alles = new HashMap<>();
        for (String veld : List.of(
                "wijziging",
                "nieuwProduct",
                "toegang",
                "product",
                "anders",
                "gevolgen",
                "afloscapaciteit",
                "afloscapaciteitNu")) {
            alles.put(veld, null);
        }
        alles.put("nietVrij", List.of("7"));
        alles.put("voorgesteld", "");
        alles.putAll(antwoorden);
        return alles;
    }

    private static Map<String, Object> met(Object... sleutelsEnWaarden) {
        Map<String, Object> waarden = new HashMap<>();
        for (int i = 0; i < sleutelsEnWaarden.length; i += 2) {
            waarden.put((String) sleutelsEnWaarden[i], sleutelsEnWaarden[i + 1]);
        }
        return waarden;
    }

    private static List<String> zinnen(String formulier, Map<String, Object> antwoorden) {
        return Formulierzicht.van(formulier).zinnen(antwoorden);
    }

    private static JsonNode lees(String formulier) throws IOException {
        return new ObjectMapper().readTree(Files.readString(Path.of("forms", formulier + ".form")));
    }
}

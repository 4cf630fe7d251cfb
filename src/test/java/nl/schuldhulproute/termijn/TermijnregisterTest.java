package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

@DisplayName("Het register van lopende termijnen")
@SpringJUnitConfig(TermijnregisterTest.Configuratie.class)
class TermijnregisterTest {

    private static final String DOSSIER = "D-2026-000042";

    @Autowired
    private Termijnregister register;

    @Autowired
    private TermijnRepository repository;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Klok klok;

    @Autowired
    private Gebeurtenissen gebeurtenissen;

    @BeforeEach
    void leeg() {
        jdbc.update("delete from dossier.termijn");
        klok.zet("2026-11-20T09:00:00Z");
        gebeurtenissen.ontvangen.clear();
    }

    private static LocalDate dag(String tekst) {
        return LocalDate.parse(tekst);
    }

    @Nested
    @DisplayName("Starten")
    class Starten {

        @Test
        @DisplayName("de termijn telt vanaf de dag van de gebeurtenis, ook als die later wordt ingevoerd")
        void start() {
            Termijn termijn = register.start(DOSSIER, "A3", dag("2026-11-13"));

            assertThat(termijn.id()).isNotNull();
            assertThat(termijn.startOp()).isEqualTo("2026-11-13");
            assertThat(termijn.einde()).isEqualTo("2026-12-11");
            assertThat(termijn.verloopmoment()).isEqualTo("2026-12-11T23:00:00Z");
            assertThat(termijn.waarschuwingsmoment()).isEqualTo("2026-12-03T23:00:00Z");
            assertThat(termijn.ingevoerdOp()).isEqualTo("2026-11-20T09:00:00Z");
            assertThat(gebeurtenissen.ontvangen)
                    .containsExactly(new TermijnGewijzigd(new Termijnsleutel(DOSSIER, "A3")));
        }

        @Test
        @DisplayName("wat terugkomt uit de database, is wat erin ging")
        void heenEnTerug() {
            klok.zet("2027-03-22T09:00:00Z");
            Termijn heen = register.start(DOSSIER, "A10", dag("2027-03-22"));
            Termijn terug = register.lopend(DOSSIER, "A10").orElseThrow();

            assertThat(terug).usingRecursiveComparison().isEqualTo(heen);
            assertThat(terug.eindeOnverschoven()).isEqualTo("2027-05-17");
            assertThat(terug.einde()).isEqualTo("2027-05-18");
        }

        @Test
        @DisplayName("twee keer starten op dezelfde dag is een keer starten")
        void tweeKeer() {
            Termijn eerste = register.start(DOSSIER, "A3", dag("2026-11-20"));
            Termijn tweede = register.start(DOSSIER, "A3", dag("2026-11-20"));

            assertThat(tweede.id()).isEqualTo(eerste.id());
            assertThat(register.alle(DOSSIER)).hasSize(1);
            assertThat(gebeurtenissen.ontvangen).hasSize(1);
        }

        @Test
        @DisplayName("een andere startdag vervangt: de oude termijn vervalt met reden")
        void vervangen() {
            register.start(DOSSIER, "A3", dag("2026-11-20"));
            Termijn nieuw = register.start(DOSSIER, "A3", dag("2026-11-18"));

            List<Termijn> alle = register.alle(DOSSIER);
            assertThat(alle).hasSize(2);
            assertThat(alle.get(0).vervallenOp()).contains(dag("2026-11-20"));
            assertThat(alle.get(0).reden()).contains("Vervangen door een nieuwe termijn vanaf 18 november 2026.");
            assertThat(nieuw.volgnummer()).isEqualTo(2);
            assertThat(register.lopend(DOSSIER, "A3").orElseThrow().id()).isEqualTo(nieuw.id());
        }

        @Test
        @DisplayName("na voldoen kan dezelfde termijn opnieuw starten")
        void opnieuw() {
            register.start(DOSSIER, "A41", dag("2026-10-20"));
            register.voldaan(DOSSIER, "A41", dag("2026-11-20"));
            register.start(DOSSIER, "A41", dag("2026-11-20"));

            assertThat(register.lopend(DOSSIER, "A41").orElseThrow().volgnummer())
                    .isEqualTo(2);
            assertThat(register.alle(DOSSIER)).hasSize(2);
        }

        @Test
        @DisplayName("per onderwerp loopt een eigen termijn naast de andere")
        void onderwerpen() {
            Termijnsleutel een = new Termijnsleutel(DOSSIER, "A27", "schuld-1");
            Termijnsleutel twee = new Termijnsleutel(DOSSIER, "A27", "schuld-2");
            register.start(een, dag("2026-11-20"));
            register.start(twee, dag("2026-11-17"));

            register.voldaan(een, dag("2026-11-20"));

            assertThat(register.lopend(een)).isEmpty();
            assertThat(register.lopend(twee)).isPresent();
            assertThat(register.lopend(DOSSIER, "A27")).as("zonder onderwerp").isEmpty();
        }

        @Test
        @DisplayName("een termijn zonder vaste lengte vraagt om een datum")
        void zonderLengte() {
            assertThatThrownBy(() -> register.start(DOSSIER, "A6", dag("2026-11-20")))
                    .isInstanceOf(TermijnFout.class)
                    .hasMessage(
                            "De termijn 'Opnieuw contact met de inwoner die twijfelt' heeft geen vaste lengte: noem de einddatum.");
        }

        @Test
        @DisplayName("een gebeurtenis van morgen start niets, behalve wat terugtelt of op een vaste dag begint")
        void inDeToekomst() {
            assertThatThrownBy(() -> register.start(DOSSIER, "A3", dag("2026-11-21")))
                    .hasMessage(
                            "De termijn 'Eerste gesprek' kan niet beginnen op 21 november 2026: die dag moet nog komen.");
            assertThatThrownBy(() ->
                            register.zetOp(new Termijnsleutel(DOSSIER, "A7"), dag("2026-11-21"), dag("2026-12-05")))
                    .hasMessage(
                            "De termijn 'Aanvraag aanvullen' kan niet beginnen op 21 november 2026: die dag moet nog komen.");
            assertThat(register.alle(DOSSIER)).isEmpty();

            assertThat(register.start(DOSSIER, "A17", dag("2026-12-28")).einde())
                    .isEqualTo("2027-02-08");
            assertThat(register.start(DOSSIER, "NT", dag("2027-05-31")).einde()).isEqualTo("2027-02-28");

            klok.zet("2026-11-20T23:00:00Z"); // 00:00 in Amsterdam of the 21st
            assertThat(register.start(DOSSIER, "A3", dag("2026-11-21")).einde()).isEqualTo("2026-12-21");
        }

        @Test
        @DisplayName(
                "wie op 20 november een aanvraag van 23 oktober invoert, is vandaag nog op tijd en een dag eerder te laat")
        void alVerlopen() {
            Termijn opTijd = register.start(DOSSIER, "A3", dag("2026-10-23"));
            assertThat(opTijd.einde()).isEqualTo("2026-11-20");
            assertThat(opTijd.stand(dag("2026-11-20"))).isEqualTo(Stand.WAARSCHUWEN);

            Termijn teLaat = register.start("D-2026-000043", "A3", dag("2026-10-22"));
            assertThat(teLaat.einde()).isEqualTo("2026-11-19");
            assertThat(teLaat.startOp()).isEqualTo("2026-10-22");
            assertThat(teLaat.stand(dag("2026-11-20"))).isEqualTo(Stand.VERLOPEN);
            assertThat(teLaat.isLopend()).isTrue();
        }

        @Test
        void zonderDossiernummer() {
            assertThatThrownBy(() -> register.start(" ", "A3", dag("2026-11-20")))
                    .hasMessage("Bij een termijn hoort een dossiernummer.");
            assertThatThrownBy(() -> register.start(DOSSIER, "", dag("2026-11-20")))
                    .hasMessage("Bij een termijn hoort een code.");
        }
    }

    @Nested
    @DisplayName("Een genoemde datum")
    class Genoemd {

        @Test
        @DisplayName("de afgesproken dag om opnieuw contact te zoeken blijft staan")
        void terugbellen() {
            Termijn termijn = register.zetOp(DOSSIER, "A6", dag("2026-12-06"));

            assertThat(termijn.startOp()).isEqualTo("2026-11-20");
            assertThat(termijn.einde()).as("een zondag").isEqualTo("2026-12-06");
        }

        @Test
        @DisplayName("de laatste dag in een brief schuift van een vrije dag naar de werkdag erna, en staat er een keer")
        void brief() {
            Termijnsleutel sleutel = new Termijnsleutel(DOSSIER, "A7");
            Termijn termijn = register.zetOp(sleutel, dag("2026-11-18"), dag("2026-12-25"));
            Termijn nogEens = register.zetOp(sleutel, dag("2026-11-18"), dag("2026-12-25"));

            assertThat(termijn.eindeOnverschoven()).isEqualTo("2026-12-25");
            assertThat(termijn.einde()).isEqualTo("2026-12-28");
            assertThat(nogEens.id()).isEqualTo(termijn.id());
        }

        @Test
        @DisplayName("een andere datum vervangt")
        void andereDatum() {
            register.zetOp(DOSSIER, "A40", dag("2027-02-01"));
            register.zetOp(DOSSIER, "A40", dag("2027-03-01"));

            assertThat(register.lopende(DOSSIER)).extracting(Termijn::einde).containsExactly(dag("2027-03-01"));
        }

        @Test
        void inHetVerleden() {
            assertThatThrownBy(() -> register.zetOp(DOSSIER, "A6", dag("2026-11-19")))
                    .hasMessage(
                            "De termijn 'Opnieuw contact met de inwoner die twijfelt' kan niet eindigen op 19 november 2026: dat is voor"
                                    + " het begin op 20 november 2026.");
        }
    }

    @Nested
    @DisplayName("Voldaan en vervallen")
    class Aflopen {

        @Test
        void opTijdEnTeLaat() {
            register.start(DOSSIER, "A1", dag("2026-11-16"));
            register.start(DOSSIER, "A2", dag("2026-11-10"));

            assertThat(register.voldaan(DOSSIER, "A1", dag("2026-11-19")).isTijdigVoldaan())
                    .isFalse();
            assertThat(register.voldaan(DOSSIER, "A2", dag("2026-11-20")).isTijdigVoldaan())
                    .isTrue();
            assertThat(register.lopende(DOSSIER)).isEmpty();
        }

        @Test
        @DisplayName("de eerste dag van voldoen blijft staan")
        void tweeKeerVoldaan() {
            register.start(DOSSIER, "A1", dag("2026-11-16"));
            register.voldaan(DOSSIER, "A1", dag("2026-11-17"));
            register.voldaan(DOSSIER, "A1", dag("2026-11-19"));

            assertThat(register.laatste(DOSSIER, "A1").orElseThrow().voldaanOp())
                    .contains(dag("2026-11-17"));
            assertThat(gebeurtenissen.ontvangen).hasSize(2);
        }

        @Test
        @DisplayName("morgen kan nog niet voldaan zijn; vandaag wordt in Amsterdam bepaald")
        void inDeToekomst() {
            register.start(DOSSIER, "A1", dag("2026-11-20"));
            assertThatThrownBy(() -> register.voldaan(DOSSIER, "A1", dag("2026-11-21")))
                    .hasMessage(
                            "De termijn 'Eerste contact na de aanmelding' kan niet voldaan zijn op 21 november 2026: die dag moet nog komen.");

            klok.zet("2026-11-20T23:00:00Z"); // 00:00 in Amsterdam of the 21st
            assertThat(register.voldaan(DOSSIER, "A1", dag("2026-11-21")).voldaanOp())
                    .isPresent();
        }

        @Test
        void vervallenMetReden() {
            register.start(DOSSIER, "A10", dag("2026-11-20"));
            assertThatThrownBy(() -> register.vervallen(DOSSIER, "A10", dag("2026-11-20"), " "))
                    .hasMessage("De termijn 'Besluit over de toegang' verandert alleen met een reden: noem de reden.");

            register.vervallen(DOSSIER, "A10", dag("2026-11-20"), "Aanvraag ingetrokken");
            Termijn nogEens = register.vervallen(DOSSIER, "A10", dag("2026-11-20"), "Nog eens");

            assertThat(nogEens.reden()).contains("Aanvraag ingetrokken");
            assertThatThrownBy(() -> register.voldaan(DOSSIER, "A10", dag("2026-11-20")))
                    .hasMessage("De termijn 'Besluit over de toegang' loopt niet meer: vervallen op 20 november 2026.");
        }

        @Test
        @DisplayName("overlijden: alle lopende termijnen van dit dossier vervallen, die van een ander niet")
        void alle() {
            register.start(DOSSIER, "A3", dag("2026-11-20"));
            register.start(new Termijnsleutel(DOSSIER, "A27", "schuld-1"), dag("2026-11-20"));
            register.start("D-2026-000043", "A3", dag("2026-11-20"));
            gebeurtenissen.ontvangen.clear();

            register.vervallenAlle(DOSSIER, dag("2026-11-20"), "Inwoner overleden");

            assertThat(register.lopende(DOSSIER)).isEmpty();
            assertThat(register.lopende("D-2026-000043")).hasSize(1);
            assertThat(gebeurtenissen.ontvangen)
                    .containsExactlyInAnyOrder(
                            new TermijnGewijzigd(new Termijnsleutel(DOSSIER, "A3")),
                            new TermijnGewijzigd(new Termijnsleutel(DOSSIER, "A27", "schuld-1")));
        }

        @Test
        void nooitGestart() {
            assertThatThrownBy(() -> register.voldaan(DOSSIER, "A3", dag("2026-11-20")))
                    .hasMessage("De termijn 'Eerste gesprek' is niet gestart.");
        }
    }

    @Nested
    @DisplayName("Awb 4:15: opschorten en hervatten")
    class Opschorten {

        @BeforeEach
        void beslistermijn() {
            register.start(DOSSIER, "A10", dag("2026-11-16")); // 8 weeks: Monday 11 January 2027
        }

        @Test
        @DisplayName("verzoek 20 november, aangevuld 1 december: tien dagen erbij, en waarschuwen mag opnieuw")
        void heenEnWeer() {
            Termijnsleutel sleutel = new Termijnsleutel(DOSSIER, "A10");
            register.gewaarschuwd(sleutel, dag("2026-11-20"));
            register.opschorten(DOSSIER, "A10", dag("2026-11-21"));
            Termijn na = register.hervatten(DOSSIER, "A10", dag("2026-12-01"));

            assertThat(na.eindeOnverschoven()).isEqualTo("2027-01-21");
            assertThat(na.einde()).isEqualTo("2027-01-21");
            assertThat(na.waarschuwingOp()).isEqualTo("2027-01-07");
            assertThat(na.opgeschorteDagen()).isEqualTo(10);
            assertThat(na.gewaarschuwdOp()).isEmpty();
            assertThat(na.stand(dag("2026-12-01"))).isEqualTo(Stand.LOOPT);
        }

        @Test
        @DisplayName("tijdens de opschorting waarschuwt en verloopt niets")
        void tijdens() {
            Termijn termijn = register.opschorten(DOSSIER, "A10", dag("2026-11-21"));

            assertThat(termijn.stand(dag("2026-11-20")))
                    .as("de dag van het verzoek loopt nog")
                    .isEqualTo(Stand.LOOPT);
            assertThat(termijn.stand(dag("2026-11-21"))).isEqualTo(Stand.OPGESCHORT);
            assertThat(termijn.stand(dag("2027-06-01"))).isEqualTo(Stand.OPGESCHORT);
            assertThat(register.lopend(DOSSIER, "A10")).isPresent();
        }

        @Test
        @DisplayName("twee opschortingen tellen op; de tweede begint niet voor het einde van de eerste")
        void tweeKeer() {
            register.opschorten(DOSSIER, "A10", dag("2026-11-21"));
            register.hervatten(DOSSIER, "A10", dag("2026-12-01"));
            assertThatThrownBy(() -> register.opschorten(DOSSIER, "A10", dag("2026-11-30")))
                    .hasMessage(
                            "De termijn 'Besluit over de toegang' is pas weer gaan lopen op 1 december 2026 en kan niet worden opgeschort"
                                    + " vanaf 30 november 2026.");
            register.opschorten(DOSSIER, "A10", dag("2026-12-05"));
            Termijn na = register.hervatten(DOSSIER, "A10", dag("2026-12-09"));

            assertThat(na.opgeschorteDagen()).isEqualTo(14);
            assertThat(na.einde()).isEqualTo("2027-01-25");
        }

        @Test
        @DisplayName("herhalen telt een keer, iets anders wordt geweigerd")
        void herhalen() {
            register.opschorten(DOSSIER, "A10", dag("2026-11-21"));
            register.opschorten(DOSSIER, "A10", dag("2026-11-21"));
            assertThatThrownBy(() -> register.opschorten(DOSSIER, "A10", dag("2026-11-22")))
                    .hasMessage("De termijn 'Besluit over de toegang' is al opgeschort vanaf 21 november 2026.");

            register.hervatten(DOSSIER, "A10", dag("2026-12-01"));
            register.hervatten(DOSSIER, "A10", dag("2026-12-01"));
            assertThat(register.lopend(DOSSIER, "A10").orElseThrow().einde()).isEqualTo("2027-01-21");
            assertThatThrownBy(() -> register.hervatten(DOSSIER, "A10", dag("2026-12-02")))
                    .hasMessage("De termijn 'Besluit over de toegang' is niet opgeschort.");
        }

        @Test
        @DisplayName("een verlopen termijn is niet meer op te schorten")
        void teLaat() {
            assertThatThrownBy(() -> register.opschorten(DOSSIER, "A10", dag("2027-01-12")))
                    .hasMessage(
                            "De termijn 'Besluit over de toegang' liep tot en met 11 januari 2027 en kan niet meer worden opgeschort vanaf"
                                    + " 12 januari 2027.");
            assertThatThrownBy(() -> register.opschorten(DOSSIER, "A10", dag("2026-11-16")))
                    .hasMessage(
                            "De termijn 'Besluit over de toegang' loopt pas vanaf 17 november 2026 en kan niet worden opgeschort"
                                    + " vanaf 16 november 2026.");
        }

        @Test
        @DisplayName("een besluit tijdens de opschorting: de opgeschorte dagen tellen mee voor 'op tijd'")
        void voldaanTijdensOpschorting() {
            register.opschorten(DOSSIER, "A10", dag("2027-01-10"));
            klok.zet("2027-01-20T09:00:00Z");
            Termijn na = register.voldaan(DOSSIER, "A10", dag("2027-01-20"));

            assertThat(na.einde()).isEqualTo("2027-01-21");
            assertThat(na.isTijdigVoldaan()).isTrue();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"A3, Eerste gesprek", "A4, Eerste gesprek bij een bedreigende situatie", "A15, Bezwaar maken"})
        @DisplayName("Awb 4:15 gaat over het besluit: wat geen termijn is om te besluiten, staat nooit stil")
        void nietOpschortbaar(String code, String naam) {
            Termijn termijn = register.start(DOSSIER, code, dag("2026-11-19"));

            assertThatThrownBy(() -> register.opschorten(DOSSIER, code, dag("2026-11-21")))
                    .hasMessage("De termijn '" + naam
                            + "' kan niet worden opgeschort: dat kan alleen bij een termijn om te besluiten (Awb art. 4:15 en"
                            + " art. 7:10 lid 2).");
            assertThat(register.lopend(DOSSIER, code).orElseThrow())
                    .usingRecursiveComparison()
                    .isEqualTo(termijn);
        }

        @Test
        @DisplayName("Awb 7:10 lid 2: de termijn om op bezwaar te beslissen kan wel stilstaan")
        void bezwaarOpschorten() {
            register.start(DOSSIER, "A17", dag("2026-11-13"));
            register.opschorten(DOSSIER, "A17", dag("2026-11-21"));

            assertThat(register.hervatten(DOSSIER, "A17", dag("2026-11-28")).einde())
                    .as("25 december plus 7 dagen is Nieuwjaar, en dan is het weekend")
                    .isEqualTo("2027-01-04");
        }

        @Test
        @DisplayName("een termijn die terugtelt kan niet worden opgeschort")
        void terug() {
            register.start(DOSSIER, "A18-stukken", dag("2027-01-11"));
            assertThatThrownBy(() -> register.opschorten(DOSSIER, "A18-stukken", dag("2026-11-21")))
                    .hasMessage(
                            "De termijn 'Laatste dag voor stukken voor de hoorzitting' telt terug vanaf een datum en kan niet worden"
                                    + " opgeschort.");
        }
    }

    @Nested
    @DisplayName("Verkorten, verlengen en verdagen")
    class Verzetten {

        @Test
        @DisplayName("crisis in de laatste week: A4 eindigt nooit na A3")
        void crisisNooitLaterDanEersteGesprek() {
            LocalDate eindeA3 = register.start(DOSSIER, "A3", dag("2026-10-23")).einde();
            assertThat(register.start(DOSSIER, "A4", dag("2026-11-19")).einde()).isEqualTo("2026-11-24");

            Termijn a4 = register.verkorten(DOSSIER, "A4", eindeA3, "Niet later dan het eerste gesprek");

            assertThat(a4.einde()).isEqualTo("2026-11-20");
            assertThat(a4.waarschuwingOp()).isEqualTo("2026-11-19");
        }

        @Test
        @DisplayName("verkorten maakt nooit langer")
        void verkortenMaaktNooitLanger() {
            register.start(DOSSIER, "A43", dag("2026-11-20"));
            gebeurtenissen.ontvangen.clear();

            assertThat(register.verkorten(DOSSIER, "A43", dag("2028-01-01"), "In overleg")
                            .einde())
                    .isEqualTo("2027-11-20");
            assertThat(gebeurtenissen.ontvangen).isEmpty();
        }

        @Test
        @DisplayName("nazorg verlengen in overleg, met reden; terug in de tijd kan niet")
        void verlengen() {
            register.start(DOSSIER, "A43", dag("2026-11-20"));
            Termijn verlengd = register.verlengenTot(DOSSIER, "A43", dag("2028-05-20"), "In overleg met de inwoner");
            Termijn nogEens = register.verlengenTot(DOSSIER, "A43", dag("2028-05-20"), "In overleg met de inwoner");

            assertThat(verlengd.einde()).isEqualTo("2028-05-20");
            assertThat(verlengd.reden()).contains("In overleg met de inwoner");
            assertThat(nogEens.einde()).isEqualTo("2028-05-20");
            assertThatThrownBy(() -> register.verlengenTot(DOSSIER, "A43", dag("2028-01-01"), "Korter"))
                    .hasMessage(
                            "De termijn 'Nazorg' eindigt op 20 mei 2028 en kan niet worden verlengd tot 1 januari 2028.");
        }

        @Test
        @DisplayName("Awb 7:10 lid 3: een keer verdagen, vanaf het onverschoven einde, ook na een opschorting")
        void verdagen() {
            register.start(DOSSIER, "A17", dag("2026-11-13")); // unshifted end: 25 December
            Termijn verdaagd = register.verdagen(DOSSIER, "A17", "A17-verdaging", "Advies ontbreekt nog");
            Termijn nogEens = register.verdagen(DOSSIER, "A17", "A17-verdaging", "Advies ontbreekt nog");

            assertThat(verdaagd.einde()).isEqualTo("2027-02-05");
            assertThat(nogEens.einde()).isEqualTo("2027-02-05");

            register.opschorten(DOSSIER, "A17", dag("2026-11-21"));
            register.hervatten(DOSSIER, "A17", dag("2026-11-28"));
            assertThat(register.verdagen(DOSSIER, "A17", "A17-verdaging", "Nog eens")
                            .einde())
                    .isEqualTo("2027-02-12");
        }

        @Test
        @DisplayName("stil in de dagen die de ATW erbij gaf: verdagen en nog eens stilstaan tellen daarvandaan")
        void verdagenNaStilstandInDeVerlenging() {
            register.start(DOSSIER, "A17", dag("2026-11-13")); // unshifted end: 25 December; last day: Monday the 28th
            register.opschorten(DOSSIER, "A17", dag("2026-12-27"));
            Termijn hervat = register.hervatten(DOSSIER, "A17", dag("2027-01-04"));

            assertThat(hervat.einde()).as("28 december en 8 dagen").isEqualTo("2027-01-05");
            assertThat(hervat.opgeschorteDagen()).isEqualTo(8);
            assertThat(register.verdagen(DOSSIER, "A17", "A17-verdaging", "Advies ontbreekt nog")
                            .einde())
                    .isEqualTo("2027-02-16");

            register.opschorten(DOSSIER, "A17", dag("2027-02-10"));
            assertThat(register.hervatten(DOSSIER, "A17", dag("2027-02-12")).einde())
                    .isEqualTo("2027-02-18");
            assertThat(register.verdagen(DOSSIER, "A17", "A17-verdaging", "Nog eens")
                            .einde())
                    .as("een keer")
                    .isEqualTo("2027-02-18");
        }

        @Test
        void verdagenNaEenAndereVerlengingKanNiet() {
            register.start(DOSSIER, "A17", dag("2026-11-13"));
            register.verlengenTot(DOSSIER, "A17", dag("2027-01-15"), "Met instemming (Awb 7:10 lid 4)");

            assertThatThrownBy(() -> register.verdagen(DOSSIER, "A17", "A17-verdaging", "Advies ontbreekt nog"))
                    .hasMessage("De termijn 'Beslissing op bezwaar' is al op een andere manier verlengd of verkort.");
        }
    }

    @Nested
    @DisplayName("Stand")
    class Standen {

        @Test
        void vanStartTotVerlopen() {
            Termijn termijn = register.start(DOSSIER, "A3", dag("2026-11-20"));

            assertThat(register.stand(termijn, dag("2026-12-10"))).isEqualTo(Stand.LOOPT);
            assertThat(register.stand(termijn, dag("2026-12-11"))).isEqualTo(Stand.WAARSCHUWEN);
            assertThat(register.stand(termijn, dag("2026-12-18")))
                    .as("de laatste dag")
                    .isEqualTo(Stand.WAARSCHUWEN);
            assertThat(register.stand(termijn, dag("2026-12-19"))).isEqualTo(Stand.VERLOPEN);
        }

        @Test
        void voldaanEnVervallen() {
            register.start(DOSSIER, "A3", dag("2026-10-02"));
            register.start(DOSSIER, "A10", dag("2026-11-20"));

            assertThat(register.voldaan(DOSSIER, "A3", dag("2026-11-20")).stand(dag("2027-01-01")))
                    .isEqualTo(Stand.VOLDAAN);
            assertThat(register.vervallen(DOSSIER, "A10", dag("2026-11-20"), "Ingetrokken")
                            .stand(dag("2027-06-01")))
                    .isEqualTo(Stand.VERVALLEN);
        }

        @Test
        @DisplayName("melden dat iets verlopen is, verandert de termijn niet")
        void melden() {
            register.start(DOSSIER, "A3", dag("2026-10-02"));
            gebeurtenissen.ontvangen.clear();

            Termijn termijn = register.verlopenGemeld(new Termijnsleutel(DOSSIER, "A3"), dag("2026-11-20"));

            assertThat(termijn.verlopenGemeldOp()).contains(dag("2026-11-20"));
            assertThat(termijn.stand(dag("2026-11-20"))).isEqualTo(Stand.VERLOPEN);
            assertThat(gebeurtenissen.ontvangen).isEmpty();
        }

        @Test
        @DisplayName("waarom het te laat is, staat apart van waarom de termijn is verschoven of vervallen")
        void redenTeLaat() {
            Termijnsleutel sleutel = new Termijnsleutel(DOSSIER, "A10");
            register.start(sleutel, dag("2026-09-18"));
            register.verlengenTot(sleutel, dag("2026-11-16"), "Op verzoek van de inwoner");

            Termijn termijn = register.overschrijdingVerklaard(sleutel, "Twee collega's ziek");
            assertThat(termijn.redenTeLaat()).contains("Twee collega's ziek");
            assertThat(termijn.redenTeLaatOp()).contains(dag("2026-11-20"));
            assertThat(termijn.reden()).contains("Op verzoek van de inwoner");

            register.vervallen(sleutel, dag("2026-11-20"), "Verhuisd");
            Termijn terug = register.laatste(sleutel).orElseThrow();
            assertThat(terug.reden()).contains("Verhuisd");
            assertThat(terug.redenTeLaat()).contains("Twee collega's ziek");
            assertThatThrownBy(() -> register.overschrijdingVerklaard(sleutel, " "))
                    .hasMessage("De termijn 'Besluit over de toegang' verandert alleen met een reden: noem de reden.");
        }

        @Test
        @DisplayName("lopende termijnen: wat het eerst afloopt staat bovenaan; de tabel zegt hoe het heet")
        void volgorde() {
            register.start(DOSSIER, "A10", dag("2026-11-20"));
            register.start(DOSSIER, "A1", dag("2026-11-20"));
            register.start(DOSSIER, "A3", dag("2026-11-20"));

            assertThat(register.lopende(DOSSIER)).extracting(Termijn::code).containsExactly("A1", "A3", "A10");
            assertThat(register.soort(register.lopende(DOSSIER).get(1)).naam()).isEqualTo("Eerste gesprek");
        }
    }

    @Test
    @DisplayName("twee mensen tegelijk: de tweede krijgt te horen dat er iets veranderd is")
    void tegelijk() {
        register.start(DOSSIER, "A10", dag("2026-11-16"));
        Termijn een = register.lopend(DOSSIER, "A10").orElseThrow();
        Termijn twee = register.lopend(DOSSIER, "A10").orElseThrow();
        een.zetOpgeschort(dag("2026-11-21"));
        twee.zetVoldaan(dag("2026-11-20"), null);

        repository.save(een);

        assertThatThrownBy(() -> repository.save(twee)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    /** A clock that stands still until it is set. */
    static final class Klok extends Clock {

        private Instant nu = Instant.EPOCH;

        void zet(String moment) {
            nu = Instant.parse(moment);
        }

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return Einde.AMSTERDAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    static final class Gebeurtenissen {

        final List<TermijnGewijzigd> ontvangen = new ArrayList<>();

        @EventListener
        void ontvang(TermijnGewijzigd gewijzigd) {
            ontvangen.add(gewijzigd);
        }
    }

    /** Only what the register needs: a fresh H2 with the script of this package, and Spring Data JDBC. */
    @Configuration
    @EnableTransactionManagement
    @EnableJdbcRepositories(basePackageClasses = Termijn.class)
    @Import({TermijnConfiguratie.class, Termijnregister.class})
    static class Configuratie extends AbstractJdbcConfiguration {

        @Bean
        DataSource dataSource() {
            return new EmbeddedDatabaseBuilder()
                    .setType(EmbeddedDatabaseType.H2)
                    .generateUniqueName(true)
                    .build();
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            JdbcTemplate jdbc = new JdbcTemplate(dataSource);
            jdbc.execute("create schema dossier");
            new ResourceDatabasePopulator(
                            new ClassPathResource("db/migration/V2__termijn.sql"),
                            new ClassPathResource("db/migration/V52__termijn_reden_te_laat.sql"),
                            new ClassPathResource("db/migration/V61__termijn_verschoven_dagen.sql"),
                            new ClassPathResource("db/migration/V111__later_voldaan.sql"))
                    .execute(dataSource);
            return jdbc;
        }

        @Bean
        NamedParameterJdbcTemplate namedParameterJdbcTemplate(JdbcTemplate jdbcTemplate) {
            return new NamedParameterJdbcTemplate(jdbcTemplate);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        Klok klok() {
            return new Klok();
        }

        @Bean
        Gebeurtenissen gebeurtenissen() {
            return new Gebeurtenissen();
        }

        /** Names in annotations must not be quoted: H2 folds to upper case, PostgreSQL to lower case. */
        @Override
        public JdbcMappingContext jdbcMappingContext(
                Optional<NamingStrategy> namingStrategy,
                JdbcCustomConversions customConversions,
                RelationalManagedTypes jdbcManagedTypes) {
            JdbcMappingContext context = super.jdbcMappingContext(namingStrategy, customConversions, jdbcManagedTypes);
            context.setForceQuote(false);
            return context;
        }
    }
}

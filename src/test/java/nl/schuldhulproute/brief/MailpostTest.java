package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

class MailpostTest extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 3);

    @Autowired
    private Brieven brieven;

    @Autowired
    private Postkamer postkamer;

    @Autowired
    private Verzendingen verzendingen;

    @Autowired
    private Briefrepository briefrepository;

    @Autowired
    private Bekendmaking bekendmaking;

    @Autowired
    private Vernieuwing vernieuwing;

    @Autowired
    private Gemeente gemeente;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Clock klok;

    @Autowired
    private Besluitenboek besluitenboek;

    @Autowired
    private Termijnregister termijnen;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private String nummer;
    private int poort;

    @BeforeEach
    void eenBriefVoorWieVoorMailKoos() {
        niemandWacht();
        server.start();
        poort = server.getSmtp().getPort();
        vandaagIs(VANDAAG);
        nummer = dossier(LocalDate.of(2026, 2, 27));
        brieven.kies(nummer, dossiers.aanvrager(nummer).id(), Kanaal.EMAIL, "consulent");
        brieven.maak(
                new Brieven.Opdracht(nummer, Briefsoort.CONTACTBRIEF, VANDAAG, "mail-" + nummer, "consulent"),
                Briefgegevens.geen());
    }

    @AfterEach
    void stopDeServer() {
        server.stop();
        niemandWacht();
    }

    /** What another test left would be mailed too. */
    private void niemandWacht() {
        postkamer.klaar().stream()
                .filter(regel -> regel.kanaal() == Kanaal.EMAIL)
                .forEach(regel -> postkamer.tochPerPost(regel.id()));
    }

    private Briefregel regel() {
        return brieven.van(nummer).get(0);
    }

    private Mailpost mailpost(int naarPoort) {
        JavaMailSenderImpl zender = new JavaMailSenderImpl();
        zender.setHost(ServerSetup.getLocalHostAddress());
        zender.setPort(naarPoort);
        DefaultListableBeanFactory bonen = new DefaultListableBeanFactory();
        bonen.registerSingleton("zender", zender);
        return mailpost(bonen.getBeanProvider(JavaMailSender.class));
    }

    private Mailpost mailpost(ObjectProvider<JavaMailSender> zender) {
        return new Mailpost(
                zender, verzendingen, briefrepository, bekendmaking, vernieuwing, gemeente, transactie, klok);
    }

    @Test
    void eenBriefGaatAlsBijlageEnZonderEenWoordOverSchuldenErbuiten() throws Exception {
        mailpost(poort).verstuur();
        assertThat(server.getReceivedMessages()).singleElement().satisfies(bericht -> {
            assertThat(bericht.getSubject()).isEqualTo("Er is een brief voor u van de gemeente Voorbeeldstad");
            assertThat(bericht.getAllRecipients()[0]).hasToString("fenna@voorbeeld.invalid");
            assertThat(bericht.getFrom()[0]).hasToString("schuldhulp@voorbeeldstad.invalid");
            MimeMultipart delen = (MimeMultipart) bericht.getContent();
            assertThat(delen.getCount()).isEqualTo(2);
            assertThat(delen.getBodyPart(1).getContentType()).startsWith("application/pdf");
            assertThat(delen.getBodyPart(1).getInputStream().readAllBytes())
                    .isEqualTo(brieven.open(nummer, regel().id()).pdf());
        });
        assertThat(regel().status()).isEqualTo(Verzending.Status.VERSTUURD);
        assertThat(regel().verstuurdOp()).isEqualTo(VANDAAG);
    }

    @Test
    void aanWieIsOverledenGaatGeenMail() {
        Persoon overledene = dossiers.aanvrager(nummer);
        overledene.isOverleden(VANDAAG);
        overledene = dossiers.bewaar(overledene);
        postkamer.isOverleden(nummer, overledene, false);
        mailpost(poort).verstuur();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(regel().status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        overledene.blijktTeLeven();
        postkamer.leeft(dossiers.bewaar(overledene));
        mailpost(poort).verstuur();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void eenMaildieGegaanIsGaatNietNogEens() {
        mailpost(poort).verstuur();
        mailpost(poort).verstuur();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void ligtDeServerPlatDanWachtDeBriefEnGaatHijLaterAlsnog() {
        server.stop();
        mailpost(poort).verstuur();
        assertThat(regel().isKlaar()).isTrue();
        assertThat(regel().pogingen()).isEqualTo(1);

        server.start();
        int nieuwePoort = server.getSmtp().getPort();
        mailpost(nieuwePoort).verstuur();
        assertThat(regel().isKlaar()).as("nog niet aan de beurt").isTrue();
        hetIs(VANDAAG, LocalTime.of(9, 1));
        mailpost(nieuwePoort).verstuur();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(regel().isKlaar()).isFalse();
    }

    @Test
    void deWachttijdGroeitTotEenUurEnRaaktNooitOp() {
        server.stop();
        Mailpost plat = mailpost(poort);
        LocalTime tijd = LocalTime.of(9, 0);
        for (int minuten : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            plat.verstuur();
            int pogingen = regel().pogingen();
            hetIs(VANDAAG, tijd.plusMinutes(minuten).minusSeconds(1));
            plat.verstuur();
            assertThat(regel().pogingen()).as("na %s", tijd).isEqualTo(pogingen);
            tijd = tijd.plusMinutes(minuten);
            hetIs(VANDAAG, tijd);
        }
        assertThat(regel().isKlaar()).isTrue();
    }

    /** Awb art. 3:41 and 6:8: the mail server was down, and the term does not run against who got nothing. */
    @Test
    void eenBesluitDatLaterKanWordenGemaildIsDieDagBekendgemaakt() {
        Besluit besluit = besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Besluitconcept.Soort.TOEGANG,
                "WEIGEREN",
                "Wgs art. 3",
                "reden",
                "consulent",
                "kwaliteit",
                VANDAAG,
                VANDAAG,
                "DIGITAAL",
                Instant.EPOCH));
        Termijnsleutel bezwaar = new Termijnsleutel(nummer, "A15", "besluit-" + besluit.id());
        termijnen.start(bezwaar, VANDAAG);
        brieven.maak(besluit, null, "besluit-" + nummer, "consulent");
        Long eerste = regel().id();
        vandaagIs(VANDAAG.plusDays(3));
        server.stop();
        mailpost(poort).verstuur();
        assertThat(regel().id()).as("wat niet weg kon, blijft wat het was").isEqualTo(eerste);
        server.start();
        poort = server.getSmtp().getPort();
        hetIs(VANDAAG.plusDays(3), LocalTime.of(15, 0));
        mailpost(poort).verstuur();

        assertThat(regel().verstuurdOp()).isEqualTo(VANDAAG.plusDays(3));
        assertThat(regel().datum()).isEqualTo(VANDAAG.plusDays(3));
        byte[] gemaild = brieven.open(nummer, regel().id()).pdf();
        assertThat(Tekstdrukker.lees(gemaild)).contains("uiterlijk op 17 april 2026");
        assertThat(Stream.of(server.getReceivedMessages()).map(MailpostTest::bijlage))
                .anyMatch(bijlage -> Arrays.equals(bijlage, gemaild));
        assertThat(brieven.van(nummer))
                .filteredOn(brief -> brief.id().equals(eerste))
                .singleElement()
                .satisfies(brief -> assertThat(brief.reden()).contains("Vervangen door een brief van 6 maart 2026"));
        assertThat(termijnen.lopend(bezwaar).orElseThrow().startOp()).isEqualTo(VANDAAG.plusDays(3));
    }

    private static byte[] bijlage(MimeMessage bericht) {
        try {
            return ((MimeMultipart) bericht.getContent())
                    .getBodyPart(1)
                    .getInputStream()
                    .readAllBytes();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void zonderMailserverGebeurtErNiets() {
        mailpost(new DefaultListableBeanFactory().getBeanProvider(JavaMailSender.class))
                .verstuur();
        assertThat(regel().isKlaar()).isTrue();
        assertThat(regel().pogingen()).isZero();
    }

    @Test
    void watNietGemaildKanGaatNaarDePost() {
        postkamer.tochPerPost(regel().id());
        mailpost(poort).verstuur();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(regel().kanaal()).isEqualTo(Kanaal.POST);
    }
}

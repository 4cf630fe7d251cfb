package nl.schuldhulproute.brief;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.schuldhulproute.termijn.Einde;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails what waits for it. A letter waits in the database, so a mail server that is down holds up nothing and loses nothing:
 * it is tried again, later each time, until it went or someone chose post. When the application stops between the sending
 * and the noting of it, a letter is mailed twice rather than not at all.
 */
@Component
class Mailpost {

    private static final Logger LOG = LoggerFactory.getLogger(Mailpost.class);
    private static final String DOOR = "systeem";

    private final ObjectProvider<JavaMailSender> server;
    private final Verzendingen verzendingen;
    private final Briefrepository brieven;
    private final Bekendmaking bekendmaking;
    private final Vernieuwing vernieuwing;
    private final Gemeente gemeente;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Mailpost(
            ObjectProvider<JavaMailSender> server,
            Verzendingen verzendingen,
            Briefrepository brieven,
            Bekendmaking bekendmaking,
            Vernieuwing vernieuwing,
            Gemeente gemeente,
            TransactionTemplate transactie,
            Clock klok) {
        this.server = server;
        this.verzendingen = verzendingen;
        this.brieven = brieven;
        this.bekendmaking = bekendmaking;
        this.vernieuwing = vernieuwing;
        this.gemeente = gemeente;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** Mails everything that is due. Does nothing where no mail server is set. */
    @Scheduled(
            initialDelayString = "${schuldhulproute.brieven.mail-interval:PT1M}",
            fixedDelayString = "${schuldhulproute.brieven.mail-interval:PT1M}")
    void verstuur() {
        JavaMailSender mail = server.getIfAvailable();
        if (mail == null) {
            return;
        }
        for (Verzending verzending : verzendingen.rijp(klok.instant())) {
            neem(verzending).ifPresent(genomen -> verstuur(mail, genomen));
        }
    }

    /** Of two servers that see the same letter, one gets it. */
    private Optional<Verzending> neem(Verzending verzending) {
        try {
            verzending.wordtGeprobeerd(klok.instant());
            return Optional.of(transactie.execute(status -> verzendingen.save(verzending)));
        } catch (OptimisticLockingFailureException e) {
            return Optional.empty();
        }
    }

    private void verstuur(JavaMailSender mail, Verzending verzending) {
        Brief brief = brieven.findById(verzending.brief()).orElseThrow(OnbekendeBrief::new);
        Brieven.eisOngeschonden(brief);
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        // A decision that waited names another last day; it is kept with that day once it went.
        Brief teSturen = vernieuwing.isNodig(brief, vandaag) ? vernieuwing.opnieuw(brief, vandaag, DOOR) : brief;
        try {
            mail.send(bericht -> {
                MimeMessageHelper helper = new MimeMessageHelper(bericht, true, StandardCharsets.UTF_8.name());
                stel(helper, brief, teSturen.pdf(), verzending.email());
            });
        } catch (MailException e) {
            // Its text may name the address; the case and the kind of failure are enough.
            LOG.warn(
                    "Brief {} van dossier {} kon niet worden gemaild ({}); wij proberen het later opnieuw.",
                    brief.id(),
                    brief.dossiernummer(),
                    e.getClass().getSimpleName());
            return;
        }
        transactie.executeWithoutResult(status -> {
            Verzending gegaan = teSturen == brief ? verzending : vernieuwing.vervang(brief, verzending, teSturen, DOOR);
            gegaan.isVerstuurd(vandaag, DOOR);
            verzendingen.save(gegaan);
            bekendmaking.isVerstuurd(teSturen, vandaag, DOOR);
        });
    }

    /** Nothing about debts stands in the subject or the text: who looks over a shoulder sees only that there is a letter. */
    private void stel(MimeMessageHelper helper, Brief brief, byte[] pdf, String aan) throws MessagingException {
        helper.setFrom(gemeente.email());
        helper.setTo(aan);
        helper.setSubject("Er is een brief voor u van de gemeente " + gemeente.naam());
        helper.setText("Beste " + brief.geadresseerde() + ",\n\n"
                + "Bij deze e-mail zit een brief voor u. U koos ervoor om brieven per e-mail te krijgen.\n\n"
                + "Hebt u vragen? Bel ons op " + gemeente.telefoon() + ".\n\n"
                + "Met vriendelijke groet,\ngemeente " + gemeente.naam() + "\n");
        helper.addAttachment("brief-" + brief.id() + ".pdf", new ByteArrayResource(pdf), "application/pdf");
    }
}

package nl.schuldhulproute.gebeurtenis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldhulproute.dossier.Eenmalig;
import nl.schuldhulproute.proces.Invulhulp;
import nl.schuldhulproute.proces.KanNuNiet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The other ways to the form in which an event is kept: a button on the page of a case, and a message of another program.
 * Both go through the form itself, so there is one set of rules.
 */
@Component
public class Gebeurtenismeldingen {

    /** The model that asks what happened. */
    public static final String MODEL = "gebeurtenis-melden";

    private final Invulhulp invulhulp;
    private final Eenmalig eenmalig;
    private final Situaties situaties;
    private final TransactionTemplate transactie;

    Gebeurtenismeldingen(
            Invulhulp invulhulp, Eenmalig eenmalig, Situaties situaties, PlatformTransactionManager transacties) {
        this.situaties = situaties;
        this.invulhulp = invulhulp;
        this.eenmalig = eenmalig;
        this.transactie = new TransactionTemplate(transacties);
    }

    /**
     * What another program tells of a case.
     *
     * @param kenmerk the reference of the sender; the same reference twice is the same message
     * @param antwoorden the fields of the form, by their keys
     */
    public record Melding(String dossiernummer, String kenmerk, Map<String, Object> antwoorden) {}

    /** True when there is something to tell of this case: also after its end, as long as something can still happen. */
    public boolean kan(String dossiernummer) {
        return situaties.van(dossiernummer).kanIets();
    }

    /**
     * The task in which the present user tells what happened: a new one, or the one that is open already. Who clicks twice
     * gets the same one twice.
     */
    public String open(String dossiernummer) {
        return transactie.execute(stand -> {
            eenmalig.eenVoorEen(dossiernummer);
            return invulhulp.mijnTaak(dossiernummer, MODEL).orElseGet(() -> begin(dossiernummer));
        });
    }

    /**
     * Keeps an event at once.
     *
     * @return false when this message was delivered before
     * @throws nl.schuldhulproute.proces.OngeldigeInvoer with the words of the form when it refuses; a {@link KanNuNiet} when
     *     that is because of how the case stands
     */
    public boolean meld(Melding melding) {
        String sleutel = "gebeurtenis:" + melding.dossiernummer() + ":" + afdruk(melding.kenmerk());
        String inhoud = "gebeurtenis:" + melding.dossiernummer() + ":"
                + afdruk(melding.kenmerk() + new TreeMap<>(melding.antwoorden()));
        if (eenmalig.isGebeurd(sleutel)) {
            return herhaald(sleutel, inhoud);
        }
        boolean nieuw = Boolean.TRUE.equals(transactie.execute(stand -> {
            if (!eenmalig.gebeurtNu(sleutel, melding.dossiernummer())
                    || !eenmalig.gebeurtNu(inhoud, melding.dossiernummer())) {
                stand.setRollbackOnly();
                return false;
            }
            invulhulp.rondAf(begin(melding.dossiernummer()), new LinkedHashMap<>(melding.antwoorden()));
            return true;
        }));
        return nieuw || herhaald(sleutel, inhoud);
    }

    /** False, for it is no news; unless this reference was for something else, or the other one is not ready yet. */
    private boolean herhaald(String sleutel, String inhoud) {
        if (eenmalig.isGebeurd(inhoud)) {
            return false;
        }
        throw new KanNuNiet(
                eenmalig.isGebeurd(sleutel)
                        ? "Met dit kenmerk is al een andere gebeurtenis gemeld. Er is niets bewaard."
                        : "Deze gebeurtenis wordt op dit moment al vastgelegd. Stuur het bericht zo nodig opnieuw.");
    }

    private String begin(String dossiernummer) {
        return invulhulp.begin(MODEL, Map.of("dossiernummer", dossiernummer));
    }

    /** What a sender calls his message may hold a name, and a database may quote it. */
    private static String afdruk(String tekst) {
        try {
            byte[] afdruk = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(afdruk);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

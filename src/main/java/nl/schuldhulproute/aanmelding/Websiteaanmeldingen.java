package nl.schuldhulproute.aanmelding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.OverledenGemeld;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Motorklok;
import nl.schuldhulproute.proces.Routestart;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what a website delivers: the case is stored first, then its route starts with the number only. The same reference
 * opens one case, also when it is delivered twice at the same moment.
 */
@Service
public class Websiteaanmeldingen {

    /**
     * @param nieuw false when it had been delivered before
     */
    public record Ontvangst(String dossiernummer, boolean nieuw) {}

    private static final int POGINGEN = 5;
    private static final String MODEL = "schuldhulproute";
    private static final String ELEMENT = "start_aangemeld";

    private final Aanmeldingen aanmeldingen;
    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Routestart route;
    private final Clock klok;
    private final TransactionTemplate transactie;

    Websiteaanmeldingen(
            Aanmeldingen aanmeldingen,
            Dossiers dossiers,
            Tijdlijn tijdlijn,
            Routestart route,
            Clock klok,
            PlatformTransactionManager transacties) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.route = route;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transacties);
    }

    /**
     * Takes in a request.
     *
     * @param door who delivers it
     * @throws LooptAl when this person has a running case; the request is kept on the timeline of that case
     */
    public Ontvangst ontvang(Websiteaanmelding verzoek, String door) {
        Ontvangst ontvangst = bewaarEenmaal(verzoek, door);
        route.start(ontvangst.dossiernummer());
        return ontvangst;
    }

    private Ontvangst bewaarEenmaal(Websiteaanmelding verzoek, String door) {
        for (int poging = 1; ; poging++) {
            try {
                return eerder(verzoek).orElseGet(() -> bewaar(verzoek, door));
            } catch (DbActionExecutionException | DataAccessException e) {
                if (!isBotsing(e) || poging == POGINGEN) {
                    // Its text quotes what was sent.
                    throw new IllegalStateException("een aanmelding via de website is niet bewaard: "
                            + e.getClass().getSimpleName());
                }
            }
        }
    }

    private Optional<Ontvangst> eerder(Websiteaanmelding verzoek) {
        return dossiers.metKenmerk(verzoek.kenmerk()).map(dossier -> new Ontvangst(dossier.nummer(), false));
    }

    /** A number that belongs to who was told dead is left out: who asks for help gets it, and says who he is later. */
    private Ontvangst bewaar(Websiteaanmelding verzoek, String door) {
        try {
            return bewaar(verzoek, "Aangemeld via de website", door);
        } catch (OverledenGemeld e) {
            return bewaar(
                    verzoek.zonderBsn(),
                    "Aangemeld via de website. Het BSN is weggelaten: van wie het heeft, is gemeld dat hij is overleden (dossier %s)"
                            .formatted(e.dossiernummer()),
                    door);
        }
    }

    private Ontvangst bewaar(Websiteaanmelding verzoek, String titel, String door) {
        try {
            return transactie.execute(stand -> {
                Dossier dossier = aanmeldingen.neemAan(verzoek.alsAanmelding(vandaag()));
                zetOpTijdlijn(dossier.nummer(), dossier.aangemeldOp(), verzoek, titel, door);
                route.wacht(dossier.nummer());
                return new Ontvangst(dossier.nummer(), true);
            });
        } catch (LooptAl e) {
            // Delivered twice at the same moment: the other one won.
            Optional<Ontvangst> gewonnen = eerder(verzoek);
            if (gewonnen.isPresent()) {
                return gewonnen.get();
            }
            e.dossiernummer().ifPresent(loopt -> bewaarBij(loopt, verzoek, door));
            throw e;
        }
    }

    private void bewaarBij(String dossiernummer, Websiteaanmelding verzoek, String door) {
        zetOpTijdlijn(dossiernummer, vandaag(), verzoek, "Opnieuw aangemeld via de website", door);
    }

    /** True when another delivery of the same was in the way, so that it is worth looking again. */
    private static boolean isBotsing(RuntimeException fout) {
        Throwable oorzaak = fout instanceof DbActionExecutionException ? fout.getCause() : fout;
        return oorzaak instanceof DuplicateKeyException || oorzaak instanceof TransientDataAccessException;
    }

    private void zetOpTijdlijn(
            String dossiernummer, LocalDate op, Websiteaanmelding verzoek, String titel, String door) {
        String sleutel = "website " + UUID.nameUUIDFromBytes(verzoek.kenmerk().getBytes(StandardCharsets.UTF_8));
        tijdlijn.voegToe(dossiernummer, new Tijdlijn.Bron(MODEL, ELEMENT, titel, sleutel, door), null, op, verzoek);
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Motorklok.AMSTERDAM);
    }
}

package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Startformulier;
import nl.schuldhulproute.proces.Taak;

/** A caseworker registers a request: by phone, at the counter, by mail, or an offer that was accepted after a signal. */
@Formulier("schuldhulproute-aanmelden")
class Aanmelden implements Startformulier<Aanmelden.Invoer> {

    static final String TELEFOON = "[0-9+() -]{6,20}";
    static final String TELEFOON_UITLEG = "vul een telefoonnummer in: cijfers, met of zonder streepje";
    static final String POSTCODE = "[1-9][0-9]{3} ?[A-Za-z]{2}";
    static final String POSTCODE_UITLEG = "schrijf de postcode als 1234 AB";

    enum Weg {
        TELEFOON,
        BALIE,
        MAIL,
        VROEGSIGNAAL
    }

    enum Aanvraag {
        JA,
        NOG_NIET_ZEKER
    }

    record Invoer(
            @NotNull Weg weg,
            @PastOrPresent LocalDate aangemeldOp,
            Aanvraag aanvraag,
            @NotNull @Size(max = 100) String voornaam,
            @NotNull @Size(max = 100) String achternaam,
            @NotNull @Past LocalDate geboortedatum,

            @Size(max = 20) @Pattern(regexp = TELEFOON, message = TELEFOON_UITLEG)
            String telefoon,

            @Size(max = 200) @Email String email,
            @Size(max = 200) String adres,

            @Pattern(regexp = POSTCODE, message = POSTCODE_UITLEG)
            String postcode,

            @Size(max = 100) String woonplaats,
            @Size(max = 20) String bsn,
            Crisis.Dreiging dreiging,
            @Size(max = 2000) String vraag,
            Boolean metPartner,
            @Size(max = 100) String partnerVoornaam,
            @Size(max = 100) String partnerAchternaam,
            @Past LocalDate partnerGeboortedatum,
            @Size(max = 20) String partnerBsn) {}

    private final Aanmeldingen aanmeldingen;

    Aanmelden(Aanmeldingen aanmeldingen) {
        this.aanmeldingen = aanmeldingen;
    }

    @Override
    public Gestart verwerk(Taak taak, Invoer invoer) {
        boolean vroegsignaal = invoer.weg() == Weg.VROEGSIGNAAL;
        if (!vroegsignaal && invoer.aanvraag() == null) {
            throw new Invoerfout("aanvraag", "vul dit in");
        }
        Dossier dossier = aanmeldingen.neemAan(new Aanmelding(
                Dossier.Herkomst.valueOf(invoer.weg().name()),
                null,
                gebeurdOp(taak, invoer),
                vroegsignaal || invoer.aanvraag() == Aanvraag.JA,
                new Betrokkene(
                        invoer.voornaam(),
                        invoer.achternaam(),
                        invoer.geboortedatum(),
                        invoer.bsn(),
                        invoer.telefoon(),
                        invoer.email(),
                        invoer.adres(),
                        invoer.postcode(),
                        invoer.woonplaats()),
                partner(invoer),
                invoer.dreiging()));
        return new Gestart(dossier.nummer(), Feiten.geen());
    }

    private static Betrokkene partner(Invoer invoer) {
        if (!Boolean.TRUE.equals(invoer.metPartner())) {
            return null;
        }
        if (invoer.partnerAchternaam() == null) {
            throw new Invoerfout("partnerAchternaam", "vul dit in");
        }
        return Betrokkene.partner(
                invoer.partnerVoornaam(),
                invoer.partnerAchternaam(),
                invoer.partnerGeboortedatum(),
                invoer.partnerBsn());
    }

    /** An empty date means today: who is on the phone now need not fill it in. */
    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.aangemeldOp() == null ? taak.vandaag() : invoer.aangemeldOp();
    }
}
